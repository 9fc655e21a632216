package org.millwright.kernel;

/// Points at one record of the store.
///
/// @param kind the table's name, as the migrations spell it
public record RecordRef(String kind, long id) {}
