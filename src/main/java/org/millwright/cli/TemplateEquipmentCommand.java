package org.millwright.cli;

import org.millwright.exchange.app.EquipmentTemplate;
import org.millwright.exchange.app.ImportTemplate;
import picocli.CommandLine.Command;

/// `millwright template equipment FILE`.
@Command(name = "equipment")
final class TemplateEquipmentCommand extends TemplateListCommand {

    @Override
    ImportTemplate template() {
        return EquipmentTemplate.make();
    }
}
