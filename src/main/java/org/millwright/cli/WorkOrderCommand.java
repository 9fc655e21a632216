package org.millwright.cli;

import picocli.CommandLine.Command;

/// `millwright workorder ...`: makes work orders and moves them on.
@Command(
        name = "workorder",
        subcommands = {WorkOrderListCommand.class, WorkOrderCreateCommand.class, WorkOrderMoveCommand.class})
final class WorkOrderCommand extends VerbGroup {}
