package org.millwright.inspection;

/// A record by what people call it.
///
/// @param code empty where it has none
public record Named(long id, String code, String name) {}
