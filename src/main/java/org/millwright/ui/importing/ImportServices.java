package org.millwright.ui.importing;

import org.millwright.exchange.app.EquipmentImport;
import org.millwright.exchange.app.EquipmentTemplate;

/// What the import screen asks and does.
public record ImportServices(EquipmentImport imports, EquipmentTemplate template) {}
