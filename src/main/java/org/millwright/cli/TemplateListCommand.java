package org.millwright.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.millwright.exchange.app.ImportTemplate;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// A verb that writes the template of one kind: needs no plant.
abstract class TemplateListCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", descriptionKey = "millwright.export.file")
    private Path file;

    abstract ImportTemplate template();

    @Override
    public final Integer call() {
        var program = (MillwrightCommand) spec.root().userObject();
        var output = new Output(
                spec.commandLine(), program.messages(), program.options().json());
        Outcome<Path> written = template().write(file.toAbsolutePath().normalize(), program.messages());
        written.handle(
                path -> output.print(Printout.of(
                        Map.of("file", path.toString()), Message.of("exchange.template-written", path.toString()))),
                reasons -> output.refuse(reasons, Map.of()));
        return written.isDone() ? PlantCommand.DONE : PlantCommand.REFUSED;
    }
}
