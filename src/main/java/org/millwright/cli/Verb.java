package org.millwright.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Violation;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.task.Progress;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// A verb: does its work, tells the result or why there is none.
abstract class Verb implements Callable<Integer> {

    static final int DONE = 0;
    static final int REFUSED = 1;

    @Spec
    private CommandSpec spec;

    private Progress progress = Progress.silent();

    /// The verb's work.
    ///
    /// @return done with what to print, or refused with the reasons
    abstract Outcome<Printout> act(MillwrightCommand program);

    /// The option or parameter in which a field of a use case is typed, where it has another name.
    Map<String, String> typedIn() {
        return Map.of();
    }

    /// The language that the result is told in.
    final Messages messages() {
        return program().messages();
    }

    /// Where the verb tells how far it is, if it takes more than a moment.
    final Progress progress() {
        return progress;
    }

    @Override
    public final Integer call() {
        MillwrightCommand program = program();
        var output = new Output(
                spec.commandLine(), program.messages(), program.options().json());
        Outcome<Printout> outcome = watched(program);
        return switch (outcome) {
            case Outcome.Done<Printout>(var printout) -> {
                output.print(printout);
                yield printout.refused().isEmpty() ? DONE : refuse(output, printout.refused());
            }
            case Outcome.Refused<Printout>(var reasons) -> refuse(output, reasons);
        };
    }

    private Outcome<Printout> watched(MillwrightCommand program) {
        try (var line = new ProgressLine(spec.commandLine().getErr(), program.messages())) {
            progress = program.tellsProgress() ? line : Progress.silent();
            return act(program);
        }
    }

    /// For telling that the words do not make sense.
    final CommandLine commandLine() {
        return spec.commandLine();
    }

    private int refuse(Output output, List<Violation> reasons) {
        output.refuse(reasons, typedIn());
        return REFUSED;
    }

    private MillwrightCommand program() {
        return (MillwrightCommand) spec.root().userObject();
    }
}
