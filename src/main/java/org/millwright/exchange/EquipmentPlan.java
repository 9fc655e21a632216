package org.millwright.exchange;

import java.util.List;

/// What an import of equipment would do.
///
/// @param lines all rows in the order of the file, each parent that would be made before the row that needs it
/// @param steps what would be written, parents before their children
/// @param world what the plant has before
public record EquipmentPlan(List<ImportLine> lines, List<EquipmentStep> steps, EquipmentWorld world)
        implements ImportPlan {}
