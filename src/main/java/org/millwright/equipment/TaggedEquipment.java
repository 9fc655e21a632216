package org.millwright.equipment;

/// A piece of equipment as files name it.
public record TaggedEquipment(long id, String tag, EquipmentStatus status) {}
