package org.millwright.equipment;

/// Equipment to be added under an id that was given beforehand, so that children can name their parents.
public record NewEquipment(long id, EquipmentFields fields) {}
