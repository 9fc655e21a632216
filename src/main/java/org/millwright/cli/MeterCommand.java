package org.millwright.cli;

import picocli.CommandLine.Command;

/// `millwright meter ...`: what the meters of the machines tell.
@Command(
        name = "meter",
        subcommands = {MeterListCommand.class})
final class MeterCommand extends VerbGroup {}
