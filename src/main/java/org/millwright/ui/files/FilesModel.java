package org.millwright.ui.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.millwright.attachment.AttachmentName;
import org.millwright.attachment.AttachmentRow;
import org.millwright.attachment.FileBytes;
import org.millwright.attachment.NoteFile;
import org.millwright.attachment.app.AttachmentFiles.FileRead;
import org.millwright.attachment.app.AttachmentRegister.Removed;
import org.millwright.attachment.app.RecordFiles;
import org.millwright.attachment.app.RecordFiles.Added;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.platform.task.TaskSlot;
import org.millwright.ui.kit.FileChooserPort.FileKind;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.PastedPicture;
import org.millwright.ui.nav.Workbench;

/// The files of the record in sight: reads them, and does what the user wants with them.
final class FilesModel {

    private static final String ANY = "*";

    /// @param open whether files may be added and taken off
    record Shown(long recordId, boolean open, List<AttachmentRow> rows) {}

    private final Kit kit;
    private final RecordFiles records;
    private final FileDesk desk;
    private final Workbench bench;
    private final TaskSlot reading = new TaskSlot("files");
    private final TaskSlot picturing = new TaskSlot("small picture");
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private long recordId;
    private boolean open;

    FilesModel(Kit kit, RecordFiles records, FileDesk desk, Workbench bench) {
        this.kit = kit;
        this.records = records;
        this.desk = desk;
        this.bench = bench;
    }

    ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Whether files of the record that is, or is about to be, in sight may be changed.
    boolean isOpen() {
        return open;
    }

    void show(long id, boolean mayChange) {
        recordId = id;
        open = mayChange;
        reload();
    }

    private void reload() {
        long wanted = recordId;
        boolean mayChange = open;
        kit.tasks().load(reading, () -> new Shown(wanted, mayChange, records.of(wanted)), shown::set);
    }

    /// Lets the user choose a file to add.
    void choose() {
        kit.files()
                .open("files.add", List.of(new FileKind("files.any", List.of(ANY))))
                .ifPresent(file -> add(List.of(file)));
    }

    void add(List<Path> files) {
        put(files.stream()
                .<Supplier<Outcome<FileRead>>>map(file -> () -> desk.files().read(file))
                .toList());
    }

    void add(PastedPicture picture) {
        String name = kit.text("files.pasted") + ".png";
        put(List.of(() -> Outcome.done(new FileRead(name, FileBytes.of(picture.png())))));
    }

    private void put(List<Supplier<Outcome<FileRead>>> files) {
        long wanted = recordId;
        if (open && !files.isEmpty()) {
            bench.jobs()
                    .start(
                            Message.of("files.adding"),
                            progress -> records.add(wanted, files, progress),
                            outcome -> outcome.handle(this::added, bench.notices()::refused));
        }
    }

    private void added(Added added) {
        bench.notices()
                .done(
                        added.rows().size() == 1
                                ? Message.of(
                                        "files.added", added.rows().getFirst().name())
                                : Message.of("files.added-many", added.rows().size()));
        if (!added.refused().isEmpty()) {
            bench.notices().refused(added.refused());
        }
        reload();
    }

    Outcome<Long> note(AttachmentRow file, @Nullable String text) {
        return records.note(new NoteFile(recordId, file.id(), file.version(), text));
    }

    void noted(AttachmentRow file) {
        bench.notices().done(Message.of("files.noted", file.name()));
        reload();
    }

    void remove(AttachmentRow file) {
        long wanted = recordId;
        if (open) {
            kit.tasks()
                    .run(
                            () -> records.remove(wanted, file.id()),
                            outcome -> outcome.handle(this::removed, bench.notices()::refused));
        }
    }

    private void removed(Removed removed) {
        bench.notices().done(Message.of("files.removed", removed.file().name()), () -> putBack(removed));
        reload();
    }

    private void putBack(Removed removed) {
        kit.tasks()
                .run(
                        () -> records.putBack(removed),
                        outcome -> outcome.handle(_ -> reload(), bench.notices()::refused));
    }

    /// In the system's program for it; what could be a program is saved instead.
    void open(AttachmentRow file) {
        if (file.kind().opensAs(file.name()).isEmpty()) {
            save(file);
            return;
        }
        kit.tasks()
                .run(
                        () -> desk.files()
                                .copyForViewer(file.id(), desk.copies())
                                .then(desk.opener()::open),
                        outcome -> outcome.handle(_ -> {}, bench.notices()::refused));
    }

    void save(AttachmentRow file) {
        String name = AttachmentName.forSaving(file.name());
        kit.files()
                .save("files.save", name, new FileKind("files.same", List.of(ending(name))))
                .ifPresent(target -> kit.tasks()
                        .run(
                                () -> desk.files().save(file.id(), target),
                                outcome -> outcome.handle(
                                        saved -> bench.notices()
                                                .done(Message.of(
                                                        "files.saved", Objects.toString(saved.getFileName(), ""))),
                                        bench.notices()::refused)));
    }

    private static String ending(String name) {
        String last = name.substring(name.lastIndexOf('.') + 1);
        return name.contains(".") && last.matches("\\w{1,10}") ? last : ANY;
    }

    /// @param show hears the JPEG of a picture; nothing of other files
    void thumbnail(AttachmentRow file, Consumer<byte @Nullable []> show) {
        if (file.kind().isPicture()) {
            kit.tasks()
                    .load(
                            picturing,
                            () -> records.thumbnails(List.of(file.id())),
                            small -> show.accept(small.get(file.id())));
        } else {
            kit.tasks().drop(picturing);
            show.accept(null);
        }
    }
}
