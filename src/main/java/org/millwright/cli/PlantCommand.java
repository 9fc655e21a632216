package org.millwright.cli;

import java.util.concurrent.Callable;
import org.millwright.kernel.Outcome;
import org.millwright.plant.Plant;
import org.millwright.platform.i18n.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// A verb that works on a plant: opens it, does its work, tells the result, closes it.
abstract class PlantCommand implements Callable<Integer> {

    static final int DONE = 0;
    static final int REFUSED = 1;

    @Spec
    private CommandSpec spec;

    /// The verb's work.
    ///
    /// @return done with what to print, or refused with the reasons
    abstract Outcome<Printout> run(Plant plant);

    /// Whether the verb may begin a plant that is not there yet.
    boolean beginsPlant() {
        return false;
    }

    /// The language that the result is told in.
    final Messages messages() {
        return program().messages();
    }

    @Override
    public final Integer call() {
        MillwrightCommand program = program();
        var output = new Output(
                spec.commandLine(), program.messages(), program.options().json());
        Outcome<Printout> outcome = program.opener()
                .open(program.options(), beginsPlant())
                .then(plant -> {
                    try (plant) {
                        return run(plant);
                    }
                });
        outcome.handle(output::print, output::refuse);
        return outcome.isDone() ? DONE : REFUSED;
    }

    private MillwrightCommand program() {
        return (MillwrightCommand) spec.root().userObject();
    }
}
