package org.millwright.site;

import java.time.LocalDate;

/// A day on which the plant does not work.
public record Holiday(LocalDate on, String name) {}
