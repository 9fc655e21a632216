package org.millwright.ui.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.millwright.exchange.ImportKind;
import org.millwright.exchange.ImportMapping;
import org.millwright.exchange.app.BadRows;
import org.millwright.exchange.app.DryRun;
import org.millwright.exchange.app.FurtherSheet;
import org.millwright.exchange.app.ImportFile;
import org.millwright.exchange.app.ImportResult;
import org.millwright.exchange.app.ReadAs;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Violation;
import org.millwright.platform.task.TaskSlot;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.nav.LongJobs;

/// How far an import is: the file, what its columns mean, what would happen, what has happened.
final class ImportModel {

    /// The dry run with its rows as the list shows them.
    record Checked(DryRun run, CheckRows rows) {}

    /// What was done, and where the rows are that were left out, or why they are in no file.
    record Finished(ImportResult result, Optional<Path> badRows, List<Violation> unwritten) {}

    private final Kit kit;
    private final LongJobs jobs;
    private final ImportServices services;
    private final TaskSlot opening = new TaskSlot("file to import");
    private final ReadOnlyObjectWrapper<ImportStep> step = new ReadOnlyObjectWrapper<>(ImportStep.FILE);
    private final ReadOnlyObjectWrapper<@Nullable ImportFile> file = new ReadOnlyObjectWrapper<>();
    private List<FurtherSheet> further = List.of();
    private final ReadOnlyObjectWrapper<ImportMapping> mapping = new ReadOnlyObjectWrapper<>(ImportMapping.NONE);
    private final ReadOnlyObjectWrapper<@Nullable Checked> checked = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Finished> finished = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Violation>> reasons = new ReadOnlyObjectWrapper<>(List.of());

    ImportModel(Kit kit, LongJobs jobs, ImportServices services) {
        this.kit = kit;
        this.jobs = jobs;
        this.services = services;
    }

    ImportWords words() {
        return services.words();
    }

    ImportKind kind() {
        return services.imports().kind();
    }

    /// Opens a file and guesses what its columns mean.
    void choose(Path path) {
        open(path, ReadAs.FOUND);
    }

    /// Reads the same file in another way.
    void readAs(ReadAs how) {
        ImportFile now = file.get();
        if (now != null && !now.readAs().equals(how)) {
            open(now.source().file(), how);
        }
    }

    private void open(Path path, ReadAs how) {
        record Opened(ImportFile file, List<FurtherSheet> further, ImportMapping mapping) {}
        kit.tasks()
                .load(
                        opening,
                        () -> ImportFile.open(path, how)
                                .map(found -> new Opened(
                                        found,
                                        services.imports().further(found),
                                        services.imports().suggest(found))),
                        outcome -> outcome.handle(
                                opened -> {
                                    ImportFile before = file.get();
                                    boolean same = before != null
                                            && before.source().file().equals(path)
                                            && before.headings()
                                                    .names()
                                                    .equals(opened.file()
                                                            .headings()
                                                            .names());
                                    ImportMapping kept = same ? mapping.get() : opened.mapping();
                                    // the mapping first: the step is built when the file changes
                                    mapping.set(kept);
                                    further = opened.further();
                                    file.set(opened.file());
                                    go(ImportStep.MAPPING);
                                },
                                reasons::set));
    }

    void map(ImportMapping changed) {
        mapping.set(changed);
        reasons.set(List.of());
    }

    /// The dry run, with progress and cancel.
    void check() {
        ImportFile from = Objects.requireNonNull(file.get());
        ImportMapping how = mapping.get();
        jobs.start(
                Message.of("importing.checking"),
                progress -> services.imports()
                        .dryRun(from, how, kit.formats().locale(), progress)
                        .map(run -> new Checked(run, CheckRows.of(run, kit.messages()))),
                outcome -> outcome.handle(
                        run -> {
                            checked.set(run);
                            go(ImportStep.CHECK);
                        },
                        reasons::set));
    }

    /// Imports every row, or refuses.
    void importAll() {
        run(false, Optional.empty());
    }

    /// Imports the good rows, and writes the others with their reasons into a file.
    void importGood(Path badRows) {
        run(true, Optional.of(badRows));
    }

    private void run(boolean goodOnly, Optional<Path> badRows) {
        DryRun run = Objects.requireNonNull(checked.get()).run();
        jobs.start(
                Message.of("importing.importing"),
                progress ->
                        services.imports().apply(run, goodOnly, progress).map(result -> leftOut(run, result, badRows)),
                outcome -> outcome.handle(
                        done -> {
                            finished.set(done);
                            go(ImportStep.RESULT);
                        },
                        reasons::set));
    }

    /// Writes the rows that were left out into another file, when the first could not be written.
    void keepBadRows(Path target) {
        DryRun run = Objects.requireNonNull(checked.get()).run();
        ImportResult result = Objects.requireNonNull(finished.get()).result();
        kit.tasks().run(() -> leftOut(run, result, Optional.of(target)), finished::set);
    }

    /// The import is done, whatever becomes of the file.
    private Finished leftOut(DryRun run, ImportResult result, Optional<Path> badRows) {
        if (badRows.isEmpty() || result.bad().isEmpty()) {
            return new Finished(result, Optional.empty(), List.of());
        }
        Outcome<Long> written =
                new BadRows(services.imports().kind(), kit.messages()).write(run, result.bad(), badRows.get());
        return new Finished(result, badRows.filter(file -> written.isDone()), written.violations());
    }

    /// Writes an empty file to begin with.
    void writeTemplate(Path target, Runnable done) {
        kit.tasks()
                .run(
                        () -> services.template().write(target, kit.messages()),
                        outcome -> outcome.handle(written -> done.run(), reasons::set));
    }

    /// To the step before; from the result to a new file.
    void back() {
        switch (step.get()) {
            case FILE, MAPPING, RESULT -> {
                file.set(null);
                checked.set(null);
                finished.set(null);
                go(ImportStep.FILE);
            }
            case CHECK -> go(ImportStep.MAPPING);
        }
    }

    private void go(ImportStep next) {
        reasons.set(List.of());
        step.set(next);
    }

    ReadOnlyObjectProperty<ImportStep> stepProperty() {
        return step.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable ImportFile> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /// The sheets of the file that hold lists beside the first.
    List<FurtherSheet> further() {
        return further;
    }

    ReadOnlyObjectProperty<ImportMapping> mappingProperty() {
        return mapping.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Checked> checkedProperty() {
        return checked.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Finished> finishedProperty() {
        return finished.getReadOnlyProperty();
    }

    /// Why the last thing was refused.
    ReadOnlyObjectProperty<List<Violation>> reasonsProperty() {
        return reasons.getReadOnlyProperty();
    }
}
