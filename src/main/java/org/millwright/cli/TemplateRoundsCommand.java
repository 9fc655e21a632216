package org.millwright.cli;

import org.millwright.exchange.app.ImportTemplate;
import org.millwright.exchange.app.RoundTemplate;
import picocli.CommandLine.Command;

/// `millwright template rounds FILE`.
@Command(name = "rounds")
final class TemplateRoundsCommand extends TemplateListCommand {

    @Override
    ImportTemplate template() {
        return RoundTemplate.make();
    }
}
