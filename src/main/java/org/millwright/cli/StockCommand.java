package org.millwright.cli;

import picocli.CommandLine.Command;

/// `millwright stock ...`: receives, issues, takes back and reverses.
@Command(
        name = "stock",
        subcommands = {
            StockReceiveCommand.class,
            StockIssueCommand.class,
            StockReturnCommand.class,
            StockReverseCommand.class
        })
final class StockCommand extends VerbGroup {}
