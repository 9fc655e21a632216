package org.millwright.equipment;

/// Equipment as a node of the tree.
///
/// @param hasBelow whether anything stands below it
public record EquipmentBranch(EquipmentRow row, boolean hasBelow) {}
