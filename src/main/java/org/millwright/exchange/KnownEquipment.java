package org.millwright.exchange;

/// Equipment as the store has it.
public record KnownEquipment(long id, EquipmentState state) {}
