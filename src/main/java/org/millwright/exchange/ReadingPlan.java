package org.millwright.exchange;

import java.util.List;
import org.millwright.meter.RecordReading;

/// What an import of readings would do.
///
/// @param lines all rows in the order of the file
/// @param steps what would be recorded, meter by meter in the order of time
public record ReadingPlan(List<ImportLine> lines, List<RecordReading> steps) implements ImportPlan {}
