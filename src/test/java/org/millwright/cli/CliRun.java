package org.millwright.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.millwright.backup.app.BackupFolders;
import org.millwright.backup.app.Backups;
import org.millwright.kernel.Outcome;
import org.millwright.plant.Plant;
import org.millwright.platform.db.StoreLocation;
import org.millwright.platform.db.TestStores;
import org.millwright.platform.i18n.Messages;

/// Runs command lines on a plant in a file of its own, as somebody would type them one after the other, on 2026-03-10
/// unless `--today` says otherwise.
public final class CliRun implements PlantOpener {

    /// What one command line left behind.
    public record Result(int exit, String out, String err) {}

    private final Path data;
    private final StoreLocation location;
    private boolean watched;
    private SelfTester selfTester = each -> List.of();

    public CliRun(Path folder) {
        this(folder, StoreLocation.parse(folder.resolve("plant").toString()).orThrow());
    }

    /// @param location of the plant that is meant when a verb names none
    CliRun(Path folder, StoreLocation location) {
        this.data = folder;
        this.location = location;
    }

    /// The plant itself, for setting the stage; close it before the next command.
    public Plant plant() {
        return open(TestStores.TODAY).orThrow();
    }

    /// From now on somebody sits at the terminal.
    public CliRun watched() {
        watched = true;
        return this;
    }

    /// From now on the program tries itself like this.
    CliRun tested(SelfTester tester) {
        selfTester = tester;
        return this;
    }

    public Result run(String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        var program =
                new MillwrightCommand(this, options -> 0, selfTester, new Messages(Locale.UK, ZoneOffset.UTC), watched);
        int exit = program.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
        return new Result(exit, out.toString(), err.toString());
    }

    @Override
    public Outcome<Plant> open(GlobalOptions options, Absent absent) {
        return open(today(options));
    }

    @Override
    public Outcome<StoreLocation> locate(GlobalOptions options) {
        return Outcome.done(location);
    }

    @Override
    public Backups backups(GlobalOptions options) {
        return new Backups(
                BackupFolders.own(data), "1.0", TestStores.MAX, TestStores.clockAt(today(options), ZoneOffset.UTC));
    }

    private static LocalDate today(GlobalOptions options) {
        return Objects.requireNonNullElse(options.today(), TestStores.TODAY);
    }

    private Outcome<Plant> open(LocalDate today) {
        return Plant.open(location, TestStores.MAX, TestStores.clockAt(today, ZoneOffset.UTC));
    }
}
