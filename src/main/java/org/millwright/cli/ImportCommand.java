package org.millwright.cli;

import picocli.CommandLine.Command;

/// `millwright import ...`: reads spreadsheets.
@Command(
        name = "import",
        subcommands = {})
final class ImportCommand extends VerbGroup {}
