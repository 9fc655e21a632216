package org.millwright.inspection;

import java.time.Instant;

/// A finding that stands behind a work order.
///
/// @param at when it was found
public record FiledFinding(RunRef run, String roundName, Instant at, Finding finding) {}
