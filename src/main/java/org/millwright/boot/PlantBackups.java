package org.millwright.boot;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.millwright.backup.BackupKind;
import org.millwright.backup.app.BackupPlace;
import org.millwright.backup.app.BackupPreferences;
import org.millwright.backup.app.BackupRow;
import org.millwright.backup.app.Backups;
import org.millwright.backup.app.DailyBackup;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.plant.Plant;
import org.millwright.platform.db.StoreLocation;
import org.millwright.platform.task.Progress;
import org.millwright.platform.task.Ticker;
import org.millwright.ui.settings.BackupDesk;

/// The backups of the plant in the window: makes one each day, and says at once when that came to nothing.
final class PlantBackups implements BackupDesk, AutoCloseable {

    /// Not at once: the start belongs to the user.
    private static final Duration PAUSE = Duration.ofMinutes(2);

    /// What the window does with a backup.
    ///
    /// @param restore replaces the plant in the window
    /// @param openCopy shows one in a window of its own
    record Doors(Consumer<BackupRow> restore, Consumer<BackupRow> openCopy) {}

    private final Plant plant;
    private final Backups backups;
    private final BackupPreferences preferences;
    private final Executor foreground;
    private final Doors doors;
    private final DailyBackup daily;
    private final ReadOnlyObjectWrapper<Optional<Message>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Instant>> latest = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Ticker ticker;

    /// @param foreground brings the result to the window's thread
    PlantBackups(Plant plant, Backups backups, BackupPreferences preferences, Executor foreground, Doors doors) {
        this.plant = plant;
        this.backups = backups.at(plant.store().clock());
        this.preferences = preferences;
        this.foreground = foreground;
        this.doors = doors;
        this.daily = new DailyBackup(
                this.backups, plant.store(), this::place, plant.store().clock());
        this.ticker = Ticker.start("backup", PAUSE, this::look);
    }

    /// Ends what the program does by itself, then closes the plant.
    static Runnable letGo(Plant plant, @Nullable PlantBackups backups) {
        return () -> {
            if (backups != null) {
                backups.close();
            }
            plant.close();
        };
    }

    /// Makes today's backup if it is missing.
    void look() {
        if (preferences.daily()) {
            daily.look().ifPresent(outcome -> foreground.execute(() -> tell(outcome)));
        }
    }

    private void tell(Outcome<Backups.Made> outcome) {
        outcome.handle(
                made -> {
                    latest.set(Optional.of(made.manifest().madeAt()));
                    trouble.set(Optional.empty());
                },
                reasons -> trouble.set(Optional.of(
                        Message.of("backup.daily-failed", reasons.getFirst().message()))));
    }

    /// When the last one was made since the plant was opened.
    ReadOnlyObjectProperty<Optional<Instant>> latest() {
        return latest.getReadOnlyProperty();
    }

    /// Where they go: beside the plant, or where the user wants them.
    BackupPlace place() {
        return backups.place(plant.store().location());
    }

    @Override
    public Path folder() {
        return place().folder();
    }

    @Override
    public boolean isFolderChosen() {
        return preferences.folder().isPresent();
    }

    @Override
    public void folder(Optional<Path> chosen) {
        preferences.folder(chosen);
    }

    @Override
    public boolean daily() {
        return preferences.daily();
    }

    @Override
    public void daily(boolean on) {
        preferences.daily(on);
    }

    @Override
    public Outcome<List<BackupRow>> list() {
        return backups.list(place());
    }

    @Override
    public Outcome<Backups.Made> make(Progress progress) {
        Outcome<Backups.Made> made = backups.make(plant.store(), place(), BackupKind.MANUAL, progress);
        if (made.isDone()) {
            foreground.execute(() -> tell(made));
        }
        return made;
    }

    @Override
    public ObservableValue<Optional<Message>> trouble() {
        return trouble.getReadOnlyProperty();
    }

    @Override
    public boolean canRestore() {
        return plant.store().location() instanceof StoreLocation.FileStore;
    }

    @Override
    public void restore(BackupRow backup) {
        doors.restore().accept(backup);
    }

    @Override
    public void openCopy(BackupRow backup) {
        doors.openCopy().accept(backup);
    }

    @Override
    public void close() {
        daily.end();
        ticker.close();
    }
}
