package org.millwright.equipment.store;

import org.millwright.equipment.EquipmentFields;

/// Equipment to be added under an id that was given beforehand.
public record NewEquipment(long id, EquipmentFields fields) {}
