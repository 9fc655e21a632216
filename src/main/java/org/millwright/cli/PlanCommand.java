package org.millwright.cli;

import picocli.CommandLine.Command;

/// `millwright plan ...`: shows what the maintenance plans would make, and makes it.
@Command(
        name = "plan",
        subcommands = {
            PlanListCommand.class,
            PlanPreviewCommand.class,
            PlanGenerateCommand.class,
            PlanSatisfyCommand.class,
            PlanDatesCommand.class,
            PlanCalendarCommand.class,
            PlanForecastCommand.class
        })
final class PlanCommand extends VerbGroup {}
