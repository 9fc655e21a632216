package org.millwright.cli;

import picocli.CommandLine.Command;

/// `millwright export ...`: writes lists that can be imported again.
@Command(
        name = "export",
        subcommands = {
            ExportEquipmentCommand.class,
            ExportWorkOrdersCommand.class,
            ExportCostsCommand.class,
            ExportPartsCommand.class,
            ExportMovementsCommand.class,
            ExportReadingsCommand.class,
            ExportRoundsCommand.class,
            ExportHistoryCommand.class,
            ExportPlansCommand.class
        })
final class ExportCommand extends VerbGroup {}
