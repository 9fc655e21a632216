package org.millwright.attachment.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.attachment.AttachmentKind;
import org.millwright.attachment.AttachmentRow;
import org.millwright.attachment.FileBytes;
import org.millwright.attachment.NewAttachment;
import org.millwright.attachment.NoteFile;
import org.millwright.attachment.app.AttachmentFiles.FileRead;
import org.millwright.attachment.app.RecordFiles.Added;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.plant.PlantFixture;
import org.millwright.platform.task.Progress;
import org.millwright.workorder.MoveWorkOrder;
import org.millwright.workorder.NewWorkOrder;
import org.millwright.workorder.WorkOrderAction;
import org.millwright.workorder.WorkOrderFields;
import org.millwright.workorder.WorkOrderType;

/// Files on equipment and work orders.
abstract class RecordFilesContract extends PlantFixture {

    @TempDir
    Path folder;

    @Test
    void eachFileIsAddedOrSaysWhyNot() throws IOException {
        Path manual = file("manual.docx", "PK\u0003\u0004 a document");
        Path empty = file("empty.txt", "");
        Path lost = folder.resolve("lost.pdf");
        Path large = folder.resolve("film.mp4");
        Files.write(large, new byte[20 * 1024 * 1024 + 1]);

        Outcome<Added> outcome = add(pump, manual, empty, lost, folder, large, manual);

        Added added = outcome.orThrow();
        assertThat(added.rows()).extracting(AttachmentRow::name).containsExactly("manual.docx");
        assertThat(added.refused())
                .extracting(reason -> reason.message().key())
                .containsExactly(
                        "attachment.refused.empty",
                        "attachment.refused.unreadable",
                        "attachment.refused.folder",
                        "attachment.refused.too-large",
                        "attachment.refused.there");
        assertThat(plant.equipmentFiles().of(pump)).isEqualTo(added.rows());
        assertThat(plant.equipmentFiles().of(conveyor)).isEmpty();
        assertThat(keys(add(conveyor, empty))).containsExactly("attachment.refused.empty");
        assertThat(keys(add(4711, manual))).containsExactly("equipment.unknown");
        assertThat(plant.check().broken()).isEmpty();
    }

    /// A slow folder is read for minutes: what others do to the same machine must not wait for it.
    @Test
    void othersGoOnWhileAFileIsRead() throws IOException {
        Path mine = file("mine.txt", "mine");
        Path theirs = file("theirs.txt", "theirs");
        Supplier<Outcome<FileRead>> slow = () -> {
            CompletableFuture.supplyAsync(() -> add(pump, theirs).orThrow())
                    .orTimeout(20, TimeUnit.SECONDS)
                    .join();
            return plant.attachmentFiles().read(mine);
        };

        plant.equipmentFiles().add(pump, List.of(slow), Progress.silent()).orThrow();

        assertThat(plant.equipmentFiles().of(pump))
                .extracting(AttachmentRow::name)
                .containsExactly("theirs.txt", "mine.txt");
    }

    @Test
    void aCancelLeavesWhatIsThereAndTellsIt() throws IOException {
        var files = read(file("one.txt", "1"), file("two.txt", "2"));
        Progress stopsAtTheSecond = (fraction, doing) -> {
            if (fraction > 0) {
                throw new CancellationException();
            }
        };
        Progress stops = (fraction, doing) -> {
            throw new CancellationException();
        };

        assertThatThrownBy(() -> plant.equipmentFiles().add(pump, files, stops))
                .isInstanceOf(CancellationException.class);
        Added added = plant.equipmentFiles().add(pump, files, stopsAtTheSecond).orThrow();

        assertThat(added.rows()).extracting(AttachmentRow::name).containsExactly("one.txt");
        assertThat(plant.equipmentFiles().of(pump)).isEqualTo(added.rows());
    }

    @Test
    void anOrderThatIsClosedMeanwhileKeepsWhatItHas() throws IOException {
        long order = order();
        var read = read(file("one.txt", "1"), file("two.txt", "2"), file("three.txt", "3"));
        Supplier<Outcome<FileRead>> closing = () -> {
            close(order);
            return read.get(1).get();
        };

        Added added = plant.workOrderFiles()
                .add(order, List.of(read.get(0), closing, read.get(2)), Progress.silent())
                .orThrow();

        assertThat(added.rows()).extracting(AttachmentRow::name).containsExactly("one.txt");
        assertThat(added.refused())
                .extracting(reason -> reason.message().key())
                .containsExactly("workorder.refused.settled");
    }

    @Test
    void whatCouldBeAProgramIsKeptAndSavedButNotOpened() throws IOException {
        AttachmentRow script = one(pump, file("../start.BAT", "del *"));
        AttachmentRow disguised = one(pump, file("photo.png", "MZ a program"));
        AttachmentRow words = one(pump, file("BMW engine.txt", "BMW it begins like a picture"));

        assertThat(List.of(script.kind(), disguised.kind(), words.kind())).containsOnly(AttachmentKind.OTHER);
        for (AttachmentRow each : List.of(script, disguised)) {
            assertThat(keys(plant.attachmentFiles().copyForViewer(each.id(), folder)))
                    .containsExactly("attachment.refused.only-saved");
        }
        Path copy = plant.attachmentFiles()
                .copyForViewer(words.id(), folder.resolve("viewed"))
                .orThrow();
        assertThat(copy).hasFileName("attachment-" + words.id() + ".txt");
        assertThat(plant.attachmentFiles().copyForViewer(words.id(), folder.resolve("viewed")))
                .as("opened again")
                .isEqualTo(Outcome.done(copy));
        Path saved = plant.attachmentFiles()
                .save(script.id(), folder.resolve("saved.bat"))
                .orThrow();
        assertThat(saved).hasContent("del *");
    }

    /// A copy that Word holds cannot be written to on Windows.
    @Test
    void aCopyThatIsThereIsOpenedAsItIs() throws IOException {
        AttachmentRow words = one(pump, file("words.txt", "words"));
        Path copy = plant.attachmentFiles().copyForViewer(words.id(), folder).orThrow();
        var longAgo = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
        Files.setLastModifiedTime(copy, longAgo);

        plant.attachmentFiles().copyForViewer(words.id(), folder).orThrow();
        assertThat(Files.getLastModifiedTime(copy)).isEqualTo(longAgo);

        assertThat(copy.toFile().setWritable(true)).isTrue();
        Files.writeString(copy, "other");
        plant.attachmentFiles().copyForViewer(words.id(), folder).orThrow();
        assertThat(copy).hasContent("words");
    }

    @Test
    void copiesThatWereLeftBehindAreCleared() throws IOException {
        Path viewed = Files.createDirectory(folder.resolve("viewed"));
        Instant day = Instant.parse("2026-03-01T00:00:00Z");
        Path old = copyOf(viewed, "attachment-1.txt", day.minusSeconds(1));
        Path inSight = copyOf(viewed, "attachment-2.txt", day);
        Path another = copyOf(viewed, "notes.txt", day.minusSeconds(1));

        AttachmentFiles.clearCopies(viewed, day);
        AttachmentFiles.clearCopies(folder.resolve("nowhere"), day);

        assertThat(old).doesNotExist();
        assertThat(List.of(inSight, another)).allMatch(Files::exists);
    }

    private static Path copyOf(Path folder, String name, Instant written) throws IOException {
        Path copy = Files.writeString(folder.resolve(name), name);
        Files.setLastModifiedTime(copy, FileTime.from(written));
        assertThat(copy.toFile().setReadOnly()).isTrue();
        return copy;
    }

    @Test
    void aFileThatWasTakenOffComesBackAsItWas() throws IOException {
        byte[] content = picture();
        AttachmentRow before = one(pump, Files.write(folder.resolve("seal.png"), content));
        plant.equipmentFiles()
                .note(new NoteFile(pump, before.id(), before.version(), " Worn at the lip "))
                .orThrow();
        AttachmentRow noted = plant.equipmentFiles().of(pump).getFirst();

        assertThat(keys(plant.equipmentFiles().remove(conveyor, noted.id())))
                .containsExactly("attachment.refused.gone");
        var removed = plant.equipmentFiles().remove(pump, noted.id()).orThrow();
        assertThat(plant.equipmentFiles().of(pump)).isEmpty();
        AttachmentRow back = plant.equipmentFiles().putBack(removed).orThrow();

        assertThat(back.note()).isEqualTo("Worn at the lip");
        assertThat(List.of(back.name(), back.addedBy(), back.addedAt()))
                .isEqualTo(List.of(noted.name(), noted.addedBy(), noted.addedAt()));
        assertThat(plant.attachments().content(back.id()).orElseThrow().content())
                .isEqualTo(FileBytes.of(content));
        assertThat(plant.equipmentFiles().thumbnails(List.of(back.id()))).containsKey(back.id());
        assertThat(keys(plant.equipmentFiles().note(new NoteFile(pump, back.id(), 1, "x".repeat(501)))))
                .hasSize(1);
    }

    @Test
    void aClosedWorkOrderKeepsItsFilesAndTakesNoMore() throws IOException {
        long order = order();
        Path report = file("report.txt", "done");
        long id = plant.workOrderFiles()
                .add(order, read(report), Progress.silent())
                .orThrow()
                .rows()
                .getFirst()
                .id();
        close(order);

        assertThat(keys(plant.workOrderFiles().remove(order, id))).containsExactly("workorder.refused.settled");
        assertThat(keys(plant.workOrderFiles().add(order, read(report), Progress.silent())))
                .containsExactly("workorder.refused.settled");
        assertThat(plant.workOrderFiles().of(order)).hasSize(1);
    }

    /// A round takes pictures only, also of a content that is kept as something else already.
    @Test
    void aTornPictureIsAFileOfAMachineAndNoPhotoOfARound() throws IOException {
        byte[] torn = Arrays.copyOf(picture(), 20);
        AttachmentRow kept = one(pump, Files.write(folder.resolve("torn.png"), torn));
        assertThat(kept.kind()).isEqualTo(AttachmentKind.OTHER);

        var refused = plant.store()
                .transact(
                        new Op("test"),
                        tx -> plant.attachments()
                                .addIn(tx, NewAttachment.of("round_run", 1, null, "torn.png", FileBytes.of(torn))));
        assertThat(keys(refused)).containsExactly("attachment.refused.no-picture");
    }

    private long order() {
        return plant.workOrders()
                .create(NewWorkOrder.approved(WorkOrderFields.of("Seal", pump, WorkOrderType.CORRECTIVE, 2)))
                .orThrow()
                .id();
    }

    private void close(long order) {
        for (WorkOrderAction action : List.of(WorkOrderAction.START, WorkOrderAction.COMPLETE, WorkOrderAction.CLOSE)) {
            plant.workOrders().move(MoveWorkOrder.of(order, action)).orThrow();
        }
    }

    private AttachmentRow one(long machine, Path file) {
        return add(machine, file).orThrow().rows().getFirst();
    }

    private Outcome<Added> add(long machine, Path... files) {
        return plant.equipmentFiles().add(machine, read(files), Progress.silent());
    }

    private List<Supplier<Outcome<FileRead>>> read(Path... files) {
        return Arrays.stream(files)
                .<Supplier<Outcome<FileRead>>>map(
                        file -> () -> plant.attachmentFiles().read(file))
                .toList();
    }

    private Path file(String name, String content) throws IOException {
        Path file = folder.resolve("from").resolve(name).normalize();
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content, StandardCharsets.ISO_8859_1);
    }

    private static byte[] picture() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
