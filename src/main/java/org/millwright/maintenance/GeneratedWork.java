package org.millwright.maintenance;

/// What was made for a date.
///
/// @param id of the work order or run
/// @param number the number that people read aloud
public record GeneratedWork(ProposedWork work, long id, String number) {}
