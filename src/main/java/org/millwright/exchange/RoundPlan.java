package org.millwright.exchange;

import java.util.List;
import org.millwright.inspection.SaveRound;

/// What an import of rounds would do.
///
/// @param lines all rows in the order of the file
/// @param steps the rounds that would be written
public record RoundPlan(List<ImportLine> lines, List<SaveRound> steps) implements ImportPlan {}
