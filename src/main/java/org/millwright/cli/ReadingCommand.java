package org.millwright.cli;

import picocli.CommandLine.Command;

/// `millwright reading ...`: records what stands on meters.
@Command(
        name = "reading",
        subcommands = {ReadingAddCommand.class})
final class ReadingCommand extends VerbGroup {}
