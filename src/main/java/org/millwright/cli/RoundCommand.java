package org.millwright.cli;

import picocli.CommandLine.Command;

/// `millwright round ...`: inspection rounds on paper.
@Command(
        name = "round",
        subcommands = {RoundPrintCommand.class})
final class RoundCommand extends VerbGroup {}
