package org.millwright.cli;

import picocli.CommandLine.Command;

/// `millwright template ...`: writes files to begin an import with.
@Command(
        name = "template",
        subcommands = {
            TemplateEquipmentCommand.class,
            TemplateReadingsCommand.class,
            TemplateRoundsCommand.class,
            TemplatePlansCommand.class
        })
final class TemplateCommand extends VerbGroup {}
