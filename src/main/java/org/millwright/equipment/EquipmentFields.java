package org.millwright.equipment;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a user says about one piece of equipment.
///
/// @param tag its number on the plant, unique; may be changed later
/// @param className the class by its name; a new name makes a new class
/// @param parentId the equipment it belongs to, none at the top of the tree
/// @param costCentreId bears its costs; none means the parent's
public record EquipmentFields(
        String tag,
        String name,
        EquipmentKind kind,
        @Nullable String className,
        @Nullable Long parentId,
        @Nullable Criticality criticality,
        EquipmentStatus status,
        @Nullable String maker,
        @Nullable String model,
        @Nullable String serialNo,
        @Nullable LocalDate installedOn,
        @Nullable LocalDate warrantyUntil,
        @Nullable BigDecimal purchaseCost,
        @Nullable BigDecimal replacementCost,
        @Nullable Long costCentreId,
        @Nullable String note) {

    /// The least that is needed: everything else can be added when it is known.
    public static EquipmentFields of(String tag, String name, EquipmentKind kind, @Nullable Long parentId) {
        return new EquipmentFields(
                tag,
                name,
                kind,
                null,
                parentId,
                null,
                EquipmentStatus.IN_SERVICE,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /// Without the spaces that slip in around words, and without texts that say nothing.
    public EquipmentFields tidied() {
        return new EquipmentFields(
                OneLine.tidy(tag),
                OneLine.tidy(name),
                kind,
                OneLine.orNone(className),
                parentId,
                criticality,
                status,
                OneLine.orNone(maker),
                OneLine.orNone(model),
                OneLine.orNone(serialNo),
                installedOn,
                warrantyUntil,
                purchaseCost,
                replacementCost,
                costCentreId,
                note == null || note.isBlank() ? null : note);
    }

    /// The same at another place in the tree and on another cost centre.
    public EquipmentFields placed(@Nullable Long parent, @Nullable Long costCentre) {
        return new EquipmentFields(
                tag,
                name,
                kind,
                className,
                parent,
                criticality,
                status,
                maker,
                model,
                serialNo,
                installedOn,
                warrantyUntil,
                purchaseCost,
                replacementCost,
                costCentre,
                note);
    }
}
