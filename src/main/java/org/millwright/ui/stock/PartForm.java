package org.millwright.ui.stock;

import java.util.List;
import java.util.Objects;
import org.millwright.kernel.Quantity;
import org.millwright.stock.PartCriticality;
import org.millwright.stock.PartFields;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.form.ChoiceEntry;
import org.millwright.ui.kit.form.FormPane;
import org.millwright.ui.kit.form.NumberEntry;
import org.millwright.ui.kit.form.TextEntry;

/// The fields of a part as people fill them in.
final class PartForm {

    private final TextEntry partNo;
    private final TextEntry name;
    private final TextEntry unit;
    private final ChoiceEntry<PartCriticality> criticality;
    private final TextEntry maker;
    private final TextEntry makerPartNo;
    private final TextEntry supplier;
    private final NumberEntry<Integer> leadDays;
    private final NumberEntry<Quantity> packSize;
    private final TextEntry note;
    private final FormPane pane;

    PartForm(Kit kit) {
        partNo = TextEntry.line(kit, "partNo", "parts.field.part-no");
        name = TextEntry.line(kit, "name", "parts.field.name");
        unit = TextEntry.line(kit, "unit", "parts.field.unit").prompt("parts.field.unit-prompt");
        criticality = ChoiceEntry.of(kit, "criticality", "parts.field.criticality", List.of(PartCriticality.values()));
        maker = TextEntry.line(kit, "maker", "parts.field.maker");
        makerPartNo = TextEntry.line(kit, "makerPartNo", "parts.field.maker-part-no");
        supplier = TextEntry.line(kit, "supplier", "parts.field.supplier");
        leadDays = NumberEntry.integer(kit, "leadDays", "parts.field.lead-days").unit(kit.text("parts.field.days"));
        packSize = NumberEntry.quantity(kit, "packSize", "parts.field.pack-size");
        note = TextEntry.lines(kit, "note", "parts.field.note");
        partNo.required();
        name.required();
        unit.required();
        criticality.required();
        pane = new FormPane(kit)
                .add(partNo, name, unit, criticality, maker, makerPartNo, supplier, leadDays, packSize, note);
    }

    FormPane pane() {
        return pane;
    }

    void fill(PartFields fields) {
        partNo.value(fields.partNo());
        name.value(fields.name());
        unit.value(fields.unit());
        criticality.value(fields.criticality());
        maker.value(fields.maker());
        makerPartNo.value(fields.makerPartNo());
        supplier.value(fields.supplier());
        leadDays.value(fields.leadDays());
        packSize.value(fields.packSize());
        note.value(fields.note());
    }

    /// A part that nobody has described yet: packed singly, desirable to have.
    void fillNew(Kit kit) {
        fill(new PartFields(
                "",
                "",
                kit.text("parts.field.unit-usual"),
                PartCriticality.DESIRABLE,
                null,
                null,
                null,
                0,
                Quantity.of(1),
                null));
    }

    PartFields read() {
        return new PartFields(
                Objects.requireNonNull(partNo.value()),
                Objects.requireNonNull(name.value()),
                Objects.requireNonNull(unit.value()),
                Objects.requireNonNull(criticality.value()),
                maker.value(),
                makerPartNo.value(),
                supplier.value(),
                Objects.requireNonNullElse(leadDays.value(), 0),
                Objects.requireNonNullElse(packSize.value(), Quantity.of(1)),
                note.value());
    }
}
