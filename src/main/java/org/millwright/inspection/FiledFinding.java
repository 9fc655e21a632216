package org.millwright.inspection;

/// A finding that stands behind a work order.
public record FiledFinding(RunRef run, String roundName, Finding finding) {}
