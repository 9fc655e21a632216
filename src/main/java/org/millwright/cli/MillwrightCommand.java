package org.millwright.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import org.millwright.platform.i18n.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/// The program itself: without a verb it opens the desktop.
@Command(
        name = "millwright",
        versionProvider = VersionLine.class,
        resourceBundle = "org.millwright.text.millwright",
        sortOptions = false,
        scope = CommandLine.ScopeType.INHERIT,
        subcommands = {
            ImportCommand.class,
            ExportCommand.class,
            TemplateCommand.class,
            ReorderCommand.class,
            WorkOrderCommand.class,
            PlanCommand.class,
            MeterCommand.class,
            ReadingCommand.class,
            RoundCommand.class,
            ReportCommand.class,
            SampleCommand.class,
            BenchCommand.class,
            CheckCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            MoveCommand.class,
            SelfTestCommand.class
        })
public final class MillwrightCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private GlobalOptions options = new GlobalOptions();

    private final PlantOpener opener;
    private final ToIntFunction<GlobalOptions> desktop;
    private final SelfTester selfTester;
    private final Messages messages;
    private final boolean watched;

    /// @param desktop opens the window and returns the exit code when it is closed
    /// @param watched whether somebody at a terminal waits for the end of long work
    public MillwrightCommand(
            PlantOpener opener,
            ToIntFunction<GlobalOptions> desktop,
            SelfTester selfTester,
            Messages messages,
            boolean watched) {
        this.opener = opener;
        this.desktop = desktop;
        this.selfTester = selfTester;
        this.messages = messages;
        this.watched = watched;
    }

    /// What reads the words of a command line.
    public CommandLine commandLine() {
        return new TypedWords(messages).readBy(new CommandLine(this).setCaseInsensitiveEnumValuesAllowed(true));
    }

    @Override
    public Integer call() {
        String plant = options.plant();
        if (plant != null && !isPlant(plant)) {
            throw new UnmatchedArgumentException(spec.commandLine(), List.of(plant));
        }
        return desktop.applyAsInt(options);
    }

    /// A mistyped verb must not open a window.
    private static boolean isPlant(String word) {
        return word.startsWith("jdbc:") || word.endsWith(".mv.db") || Files.exists(Path.of(word));
    }

    GlobalOptions options() {
        return options;
    }

    SelfTester selfTester() {
        return selfTester;
    }

    PlantOpener opener() {
        return opener;
    }

    Messages messages() {
        return messages;
    }

    /// Whether to tell how far long work is; a program that reads the result does not care.
    boolean tellsProgress() {
        return watched && !options.json();
    }
}
