package org.millwright.ui.files;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.millwright.attachment.AttachmentRow;
import org.millwright.attachment.FileBytes;
import org.millwright.attachment.NoteFile;
import org.millwright.attachment.app.AttachmentFiles.FileRead;
import org.millwright.attachment.app.RecordFiles;
import org.millwright.kernel.Outcome;
import org.millwright.platform.task.Progress;

/// Files as a record has them.
public final class FilesFixture {

    private FilesFixture() {}

    /// A photo, a manual, a list of parts and a program, two with a note.
    public static void fill(RecordFiles files, long record) {
        describe(files, record, add(files, record, "Seal, drive end.png", photo()), "Worn at the lip, 12 March");
        describe(files, record, add(files, record, "Manual RF 80-16.pdf", text("%PDF-1.7 manual")), "Chapter 7: seals");
        add(files, record, "Parts list.xlsx", text("PK\u0003\u0004".repeat(30_000)));
        add(files, record, "drive-setup.exe", text("MZ".repeat(900_000)));
    }

    public static AttachmentRow add(RecordFiles files, long record, String name, byte[] content) {
        return files.add(
                        record,
                        List.of(() -> Outcome.done(new FileRead(name, FileBytes.of(content)))),
                        Progress.silent())
                .orThrow()
                .rows()
                .getFirst();
    }

    private static void describe(RecordFiles files, long record, AttachmentRow file, String note) {
        files.note(new NoteFile(record, file.id(), file.version(), note)).orThrow();
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /// A grey ring on a bench.
    static byte[] photo() {
        var picture = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = picture.createGraphics();
        canvas.setPaint(new GradientPaint(0, 0, new Color(0x8A6F4D), 0, 480, new Color(0x4D3D2A)));
        canvas.fillRect(0, 0, 640, 480);
        canvas.setColor(new Color(0x30353A));
        canvas.fillOval(150, 70, 340, 340);
        canvas.setColor(new Color(0xB8C0C8));
        canvas.fillOval(200, 120, 240, 240);
        canvas.dispose();
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
