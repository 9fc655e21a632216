package org.millwright.ui.equipment;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.equipment.Criticality;
import org.millwright.equipment.EquipmentKind;
import org.millwright.equipment.EquipmentStatus;
import org.millwright.kernel.Message;
import org.millwright.ui.kit.Meaning;
import org.millwright.ui.kit.Status;

/// How equipment looks: its level, its state, its criticality.
final class EquipmentLook {

    private EquipmentLook() {}

    static Ikon icon(EquipmentKind kind) {
        return switch (kind) {
            case SITE -> Feather.MAP_PIN;
            case AREA -> Feather.LAYERS;
            case LINE -> Feather.GIT_COMMIT;
            case MACHINE -> Feather.CPU;
            case COMPONENT -> Feather.DISC;
        };
    }

    static Status status(EquipmentStatus status) {
        return switch (status) {
            case IN_SERVICE -> new Status(Feather.CHECK_CIRCLE, status.label(), Meaning.SUCCESS);
            case STANDBY -> new Status(Feather.PAUSE_CIRCLE, status.label(), Meaning.ACCENT);
            case DOWN -> new Status(Feather.ALERT_CIRCLE, status.label(), Meaning.DANGER);
            case OUT_OF_SERVICE -> new Status(Feather.SLASH, status.label(), Meaning.WARNING);
            case RETIRED -> new Status(Feather.ARCHIVE, status.label(), Meaning.MUTED);
        };
    }

    static @Nullable Status criticality(@Nullable Criticality criticality) {
        if (criticality == null) {
            return null;
        }
        Meaning meaning = switch (criticality) {
            case A -> Meaning.WARNING;
            case B, C -> Meaning.NONE;
        };
        return new Status(Feather.FLAG, Message.of("equipment.criticality-chip", criticality), meaning);
    }

    /// What usually stands below: the next level.
    static EquipmentKind below(@Nullable EquipmentKind kind) {
        return switch (kind) {
            case null -> EquipmentKind.SITE;
            case SITE -> EquipmentKind.AREA;
            case AREA -> EquipmentKind.LINE;
            case LINE -> EquipmentKind.MACHINE;
            case MACHINE, COMPONENT -> EquipmentKind.COMPONENT;
        };
    }
}
