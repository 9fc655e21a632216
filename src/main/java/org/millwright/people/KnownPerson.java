package org.millwright.people;

/// What a use case must know of a person before it books or assigns work.
///
/// @param active false for one who no longer works here
public record KnownPerson(String name, boolean active) {}
