package org.millwright.cli;

import org.millwright.exchange.app.ImportTemplate;
import org.millwright.exchange.app.PlanTemplate;
import picocli.CommandLine.Command;

/// `millwright template plans FILE`.
@Command(name = "plans")
final class TemplatePlansCommand extends TemplateListCommand {

    @Override
    ImportTemplate template() {
        return PlanTemplate.make();
    }
}
