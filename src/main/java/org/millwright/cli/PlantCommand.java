package org.millwright.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Violation;
import org.millwright.plant.Plant;
import org.millwright.platform.db.StoreLocation;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.task.Progress;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// A verb that works on a plant: opens it, does its work, tells the result, closes it.
abstract class PlantCommand implements Callable<Integer> {

    static final int DONE = 0;
    static final int REFUSED = 1;

    @Spec
    private CommandSpec spec;

    private Progress progress = Progress.silent();

    /// The verb's work.
    ///
    /// @return done with what to print, or refused with the reasons
    abstract Outcome<Printout> run(Plant plant);

    /// The result, once the plant is closed.
    ///
    /// @param location where the plant is
    Printout closed(Printout printout, StoreLocation location) {
        return printout;
    }

    /// What happens where the plant is not there yet.
    Absent absent() {
        return Absent.REFUSE;
    }

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
        Outcome<Printout> outcome = program.opener()
                .open(program.options(), absent())
                .then(plant -> {
                    StoreLocation location = plant.store().location();
                    return ran(plant, program).map(printout -> closed(printout, location));
                });
        return switch (outcome) {
            case Outcome.Done<Printout>(var printout) -> {
                output.print(printout);
                yield printout.refused().isEmpty() ? DONE : refuse(output, printout.refused());
            }
            case Outcome.Refused<Printout>(var reasons) -> refuse(output, reasons);
        };
    }

    private Outcome<Printout> ran(Plant plant, MillwrightCommand program) {
        try (plant;
                var line = new ProgressLine(spec.commandLine().getErr(), program.messages())) {
            progress = program.tellsProgress() ? line : Progress.silent();
            return run(plant);
        }
    }

    private int refuse(Output output, List<Violation> reasons) {
        output.refuse(reasons, typedIn());
        return REFUSED;
    }

    private MillwrightCommand program() {
        return (MillwrightCommand) spec.root().userObject();
    }
}
