package org.millwright.inspection;

/// A round as others name it.
///
/// @param active whether it is walked today
public record KnownRound(long id, String code, boolean active) {}
