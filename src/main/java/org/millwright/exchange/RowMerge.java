package org.millwright.exchange;

import static org.millwright.exchange.EquipmentColumn.CLASS;
import static org.millwright.exchange.EquipmentColumn.COST_CENTRE;
import static org.millwright.exchange.EquipmentColumn.CRITICALITY;
import static org.millwright.exchange.EquipmentColumn.INSTALLED;
import static org.millwright.exchange.EquipmentColumn.KIND;
import static org.millwright.exchange.EquipmentColumn.MAKER;
import static org.millwright.exchange.EquipmentColumn.MODEL;
import static org.millwright.exchange.EquipmentColumn.NAME;
import static org.millwright.exchange.EquipmentColumn.NOTE;
import static org.millwright.exchange.EquipmentColumn.PARENT;
import static org.millwright.exchange.EquipmentColumn.PARENT_KIND;
import static org.millwright.exchange.EquipmentColumn.PARENT_NAME;
import static org.millwright.exchange.EquipmentColumn.PURCHASE_COST;
import static org.millwright.exchange.EquipmentColumn.REPLACEMENT_COST;
import static org.millwright.exchange.EquipmentColumn.SERIAL;
import static org.millwright.exchange.EquipmentColumn.STATUS;
import static org.millwright.exchange.EquipmentColumn.TAG;
import static org.millwright.exchange.EquipmentColumn.WARRANTY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.millwright.cost.CostCentre;
import org.millwright.equipment.Criticality;
import org.millwright.equipment.EquipmentFields;
import org.millwright.equipment.EquipmentKind;
import org.millwright.equipment.EquipmentRules;
import org.millwright.kernel.Message;
import org.millwright.kernel.Violation;

/// Lays what a row says over what is known of its equipment, and checks what can be checked of a row by itself.
final class RowMerge {

    private final EquipmentWorld world;
    private final ImportMapping mapping;

    RowMerge(EquipmentWorld world, ImportMapping mapping) {
        this.world = world;
        this.mapping = mapping;
    }

    PlannedRow merge(RowDraft draft) {
        String tag = draft.text(TAG).orElse("");
        KnownEquipment known = world.known(tag);
        EquipmentState base = known == null
                ? new EquipmentState(EquipmentFields.of(tag, "", EquipmentKind.MACHINE, null), null, null)
                : known.state();
        PlannedRow row = PlannedRow.read(draft, known, over(base, draft));
        if (known == null && draft.value(KIND) == null) {
            row.refuse(mapping, KIND, Message.of("exchange.kind-needed"));
        }
        check(row);
        return row;
    }

    /// The parent that a row needs and nobody has; none when the row does not say of which kind it would be.
    Optional<PlannedRow> parentFor(RowDraft draft, String tag) {
        if (!(draft.value(PARENT_KIND) instanceof EquipmentKind kind)) {
            return Optional.empty();
        }
        String name = draft.text(PARENT_NAME).orElse(tag);
        PlannedRow row =
                PlannedRow.made(draft, new EquipmentState(EquipmentFields.of(tag, name, kind, null), null, null));
        check(row);
        return Optional.of(row);
    }

    private void check(PlannedRow row) {
        for (Violation violation : EquipmentRules.check(row.after().fields()).violations()) {
            EquipmentColumn.ofField(violation.field())
                    .ifPresent(column -> row.refuse(mapping, column, violation.message()));
        }
        String centre = row.after().costCentre();
        if (centre == null || world.costCentres().containsKey(centre)) {
            return;
        }
        if (!mapping.addCostCentres()) {
            row.refuse(mapping, COST_CENTRE, Message.of("exchange.centre-unknown"));
        } else if (centre.length() > CostCentre.CODE_LENGTH) {
            row.refuse(mapping, COST_CENTRE, Message.of("check.too-long", CostCentre.CODE_LENGTH));
        }
    }

    private static EquipmentState over(EquipmentState base, RowDraft draft) {
        EquipmentFields was = base.fields();
        var fields = new EquipmentFields(
                was.tag(),
                always(draft, NAME, was.name()),
                always(draft, KIND, was.kind()),
                pick(draft, CLASS, String.class, was.className()),
                was.parentId(),
                pick(draft, CRITICALITY, Criticality.class, was.criticality()),
                always(draft, STATUS, was.status()),
                pick(draft, MAKER, String.class, was.maker()),
                pick(draft, MODEL, String.class, was.model()),
                pick(draft, SERIAL, String.class, was.serialNo()),
                pick(draft, INSTALLED, LocalDate.class, was.installedOn()),
                pick(draft, WARRANTY, LocalDate.class, was.warrantyUntil()),
                pick(draft, PURCHASE_COST, BigDecimal.class, was.purchaseCost()),
                pick(draft, REPLACEMENT_COST, BigDecimal.class, was.replacementCost()),
                was.costCentreId(),
                pick(draft, NOTE, String.class, was.note()));
        return new EquipmentState(
                fields,
                pick(draft, PARENT, String.class, base.parentTag()),
                pick(draft, COST_CENTRE, String.class, base.costCentre()));
    }

    private static <T> @Nullable T pick(RowDraft draft, EquipmentColumn column, Class<T> type, @Nullable T current) {
        Object value = draft.value(column);
        if (value == Clear.CLEAR) {
            return null;
        }
        return value == null ? current : type.cast(value);
    }

    /// For fields that are never without a value.
    @SuppressWarnings("unchecked")
    private static <T> T always(RowDraft draft, EquipmentColumn column, T current) {
        Object value = draft.value(column);
        return value == null ? current : (T) value;
    }
}
