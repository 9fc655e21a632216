package org.millwright.cli;

import picocli.CommandLine.Command;

/// `millwright import ...`: reads spreadsheets.
@Command(
        name = "import",
        subcommands = {
            ImportEquipmentCommand.class,
            ImportReadingsCommand.class,
            ImportRoundsCommand.class,
            ImportPlansCommand.class
        })
final class ImportCommand extends VerbGroup {}
