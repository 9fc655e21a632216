package org.millwright.ui.settings;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.millwright.backup.BackupKind;
import org.millwright.backup.app.BackupRow;
import org.millwright.backup.app.Backups;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.platform.task.Progress;

/// Backups that are only told of; keeps what was asked.
final class FakeDesk implements BackupDesk {

    private static final Path FOLDER = Path.of("/home/maria/.local/share/millwright/backups");

    final List<BackupRow> rows = new ArrayList<>(List.of(
            row("2026-03-10T06:02:11Z", BackupKind.DAILY, true),
            row("2026-03-09T14:40:00Z", BackupKind.BEFORE_RESTORE, true),
            row("2026-03-09T06:01:58Z", BackupKind.DAILY, true),
            row("2026-03-06T16:30:05Z", BackupKind.MANUAL, true),
            row("2026-02-28T06:00:40Z", BackupKind.DAILY, false)));
    final ObjectProperty<Optional<Message>> trouble = new SimpleObjectProperty<>(Optional.empty());
    final List<String> asked = new ArrayList<>();
    Outcome<Backups.Made> making = Outcome.refused("backup.disk-full", FOLDER.toString());
    Path folder = FOLDER;
    boolean daily = true;
    boolean file = true;

    private static BackupRow row(String at, BackupKind kind, boolean readable) {
        Path path = FOLDER.resolve("plant-" + at.substring(0, 10) + ".zip");
        return new BackupRow(path, Instant.parse(at), kind, 1_240_000, readable, "Riverside plant", 48_211);
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public boolean isFolderChosen() {
        return !folder.equals(FOLDER);
    }

    @Override
    public void folder(Optional<Path> chosen) {
        folder = chosen.orElse(FOLDER);
    }

    @Override
    public boolean daily() {
        return daily;
    }

    boolean gone;

    @Override
    public void daily(boolean on) {
        daily = on;
    }

    @Override
    public Outcome<List<BackupRow>> list() {
        return gone ? Outcome.refused("backup.folder-gone", "/media/usb") : Outcome.done(List.copyOf(rows));
    }

    @Override
    public Outcome<Backups.Made> make(Progress progress) {
        return making;
    }

    @Override
    public ObservableValue<Optional<Message>> trouble() {
        return trouble;
    }

    @Override
    public boolean canRestore() {
        return file;
    }

    @Override
    public void restore(BackupRow backup) {
        asked.add("restore " + backup.file().getFileName());
    }

    @Override
    public void openCopy(BackupRow backup) {
        asked.add("copy " + backup.file().getFileName());
    }
}
