package org.millwright.exchange;

import java.util.List;
import java.util.Map;
import org.millwright.maintenance.FamilyFields;
import org.millwright.maintenance.PlanFamily;

/// What an import of maintenance plans would do.
///
/// @param lines all rows of plans in the order of the file, then rows of the further sheets that belong to none
/// @param steps the plans that would be written
/// @param families those that the written plans name, as they would be, by name
/// @param known all families of the plant, by name
public record PlansPlan(
        List<ImportLine> lines, List<PlanStep> steps, Map<String, FamilyFields> families, Map<String, PlanFamily> known)
        implements ImportPlan {}
