package org.millwright.cli;

import org.millwright.exchange.app.ImportTemplate;
import org.millwright.exchange.app.ReadingTemplate;
import picocli.CommandLine.Command;

/// `millwright template readings FILE`.
@Command(name = "readings")
final class TemplateReadingsCommand extends TemplateListCommand {

    @Override
    ImportTemplate template() {
        return ReadingTemplate.make();
    }
}
