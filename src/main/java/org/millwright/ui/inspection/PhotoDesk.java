package org.millwright.ui.inspection;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import org.millwright.attachment.AttachmentKind;
import org.millwright.attachment.AttachmentRow;
import org.millwright.attachment.FileBytes;
import org.millwright.kernel.Outcome;
import org.millwright.platform.task.TaskSlot;
import org.millwright.ui.kit.FileChooserPort.FileKind;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.PastedPicture;
import org.millwright.ui.nav.Notices;

/// Pictures and files of the points of a run: chosen, pasted, looked at, taken off again.
final class PhotoDesk {

    private static final List<FileKind> KINDS = List.of(
            new FileKind("rounds.photo.files", AttachmentKind.endings(false)),
            new FileKind("rounds.photo.pictures", AttachmentKind.endings(true)));

    private final Kit kit;
    private final RoundServices services;
    private final LogRoundModel model;
    private final Notices notices;

    PhotoDesk(Kit kit, RoundServices services, LogRoundModel model, Notices notices) {
        this.kit = kit;
        this.services = services;
        this.model = model;
        this.notices = notices;
    }

    /// Lets the user choose a file for the point in focus.
    void choose() {
        PointState state = model.focused();
        if (state != null) {
            kit.files().open("rounds.photo.choose", KINDS).ifPresent(file -> add(state, file));
        }
    }

    /// What is on the clipboard goes to the point in focus: files, or a picture.
    ///
    /// @return false when there is neither
    boolean paste() {
        PointState state = model.focused();
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (state == null) {
            return false;
        }
        List<File> files = clipboard.hasFiles() ? clipboard.getFiles() : List.of();
        if (!files.isEmpty()) {
            files.forEach(file -> add(state, file.toPath()));
            return true;
        }
        Image picture = clipboard.hasImage() ? clipboard.getImage() : null;
        if (picture == null) {
            return false;
        }
        paste(state, picture);
        return true;
    }

    void paste(PointState state, Image picture) {
        var pasted = new PastedPicture(picture);
        String name = kit.text("rounds.photo.pasted") + ".png";
        attach(state, () -> attached(state, name, FileBytes.of(pasted.png())));
    }

    private void add(PointState state, Path file) {
        attach(state, () -> services.files().read(file).then(read -> attached(state, read.name(), read.content())));
    }

    private Outcome<AttachmentRow> attached(PointState state, String name, FileBytes content) {
        return services.photos().attach(model.runId(), state.point().checkPointId(), name, content);
    }

    private void attach(PointState state, Callable<Outcome<AttachmentRow>> action) {
        kit.tasks().run(action, outcome -> {
            if (outcome.isDone()) {
                model.answers().added(state.point().checkPointId(), outcome.orThrow());
            } else {
                notices.refused(outcome.violations());
            }
        });
    }

    void remove(PointState state, AttachmentRow photo) {
        kit.tasks().run(() -> services.photos().detach(model.runId(), photo.id()), outcome -> {
            if (outcome.isDone()) {
                model.answers().removed(state.point().checkPointId(), photo);
            } else {
                notices.refused(outcome.violations());
            }
        });
    }

    /// In the system's viewer, as a copy under a name of our own.
    void open(AttachmentRow photo) {
        kit.tasks()
                .run(
                        () -> services.files()
                                .copyForViewer(photo.id(), services.copies())
                                .then(services.opener()::open),
                        outcome -> {
                            if (!outcome.isDone()) {
                                notices.refused(outcome.violations());
                            }
                        });
    }

    /// @param show hears the small pictures, by attachment
    void thumbnails(TaskSlot slot, List<AttachmentRow> photos, Consumer<Map<Long, byte[]>> show) {
        List<Long> ids = photos.stream().map(AttachmentRow::id).toList();
        kit.tasks().load(slot, () -> services.attachments().thumbnails(ids), show);
    }
}
