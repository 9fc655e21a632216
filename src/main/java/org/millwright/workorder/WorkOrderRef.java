package org.millwright.workorder;

/// A work order by its record and by the number that people read aloud.
public record WorkOrderRef(long id, String number) {}
