package org.millwright.exchange.app;

import java.util.List;
import org.millwright.exchange.ImportLine;

/// What an import has done.
///
/// @param bad the rows that were left out
public record ImportResult(ImportCounts counts, List<ImportLine> bad) {}
