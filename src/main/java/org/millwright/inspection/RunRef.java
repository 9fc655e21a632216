package org.millwright.inspection;

/// A run by its record and by the number that people read aloud.
public record RunRef(long id, String number) {}
