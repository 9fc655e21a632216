package org.millwright.ui.workorder;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.millwright.people.PersonRow;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.form.ChoiceEntry;
import org.millwright.ui.kit.form.EntityPicker;
import org.millwright.ui.kit.form.Picked;
import org.millwright.workorder.WorkOrderType;

/// The fields that several forms about work share.
final class Pickers {

    private static final int MOST = 20;

    private Pickers() {}

    static EntityPicker machine(Kit kit, Work work) {
        return new EntityPicker(
                kit,
                "equipmentId",
                "work.field.machine",
                text -> work.equipment().search(text, MOST).stream()
                        .map(row -> new Picked(row.id(), row.tag(), row.name()))
                        .toList());
    }

    /// @param name the command's field
    static EntityPicker person(Kit kit, Work work, String name, String label) {
        return new EntityPicker(
                kit,
                name,
                label,
                text -> work.people().search(text, MOST).stream()
                        .map(Pickers::person)
                        .toList());
    }

    static EntityPicker part(Kit kit, Work work) {
        return new EntityPicker(
                kit,
                "partId",
                "work.field.part",
                text -> work.stock().search(text, MOST).stream()
                        .map(row -> new Picked(row.id(), row.partNo(), row.name()))
                        .toList());
    }

    static ChoiceEntry<Integer> priority(Kit kit) {
        return ChoiceEntry.of(
                kit,
                "priority",
                "work.field.priority",
                List.of(1, 2, 3, 4),
                priority -> kit.text(WorkOrderLook.priority(priority)));
    }

    static ChoiceEntry<WorkOrderType> type(Kit kit) {
        return ChoiceEntry.of(kit, "type", "work.field.type", List.of(WorkOrderType.values()));
    }

    static Picked person(PersonRow row) {
        return new Picked(row.id(), row.code(), row.name());
    }

    static @Nullable Long id(@Nullable Picked picked) {
        return picked == null ? null : picked.id();
    }
}
