package org.millwright.cli;

import picocli.CommandLine.Command;

/// `millwright report ...`: writes what is taken into a meeting.
@Command(
        name = "report",
        subcommands = {ReportMonthlyCommand.class})
final class ReportCommand extends VerbGroup {}
