package org.millwright.inspection;

/// Where a walk halts: a piece of equipment.
public record Stop(long equipmentId, String tag, String name) {}
