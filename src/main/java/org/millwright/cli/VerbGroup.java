package org.millwright.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// A verb that only works with a second one.
abstract class VerbGroup implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public final void run() {
        String verbs = String.join(", ", spec.subcommands().keySet());
        throw new ParameterException(spec.commandLine(), spec.qualifiedName() + ": " + verbs);
    }
}
