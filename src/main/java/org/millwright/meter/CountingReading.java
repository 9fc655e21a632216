package org.millwright.meter;

import java.math.BigDecimal;

/// A reading that is part of its meter's course: not struck out, and the last of its moment.
///
/// @param value what the meter showed
public record CountingReading(long id, BigDecimal value, ReadingSource source) {}
