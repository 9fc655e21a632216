package org.millwright.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.millwright.platform.db.StoreLocation;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/// Options that every verb takes, before or behind it.
@SuppressWarnings("UnusedVariable") // picocli reads the flags for help and version
public final class GlobalOptions {

    @Option(
            names = "--store",
            paramLabel = "PATH-or-JDBC-URL",
            scope = ScopeType.INHERIT,
            descriptionKey = "millwright.store")
    private @Nullable String store;

    @Parameters(arity = "0..1", paramLabel = "PLANT", descriptionKey = "millwright.plant")
    private @Nullable String plant;

    @Option(names = "--today", paramLabel = "DATE", scope = ScopeType.INHERIT, descriptionKey = "millwright.today")
    private @Nullable LocalDate today;

    @Option(names = "--json", scope = ScopeType.INHERIT, descriptionKey = "millwright.json")
    private boolean json;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            descriptionKey = "millwright.help")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            scope = ScopeType.INHERIT,
            descriptionKey = "millwright.version")
    private boolean version;

    /// What the menu entry asks for, and a double-click on a plant's file; none where the words say more.
    public static Optional<GlobalOptions> ofWindow(String... words) {
        var options = new GlobalOptions();
        if (words.length == 1 && words[0].endsWith(StoreLocation.FileStore.SUFFIX) && !words[0].startsWith("-")) {
            options.plant = words[0];
        } else if (words.length > 0) {
            return Optional.empty();
        }
        return Optional.of(options);
    }

    /// The plant's file or server; none means the one in the user's data folder.
    public @Nullable String store() {
        return store == null ? plant : store;
    }

    /// What stands in the place of a verb, as a double-click on a plant's file puts it there.
    public @Nullable String plant() {
        return plant;
    }

    /// The same options for another plant.
    GlobalOptions at(String otherStore) {
        var other = new GlobalOptions();
        other.store = otherStore;
        other.today = today;
        other.json = json;
        return other;
    }

    /// Fixes the clock to noon of this day.
    public @Nullable LocalDate today() {
        return today;
    }

    public boolean json() {
        return json;
    }
}
