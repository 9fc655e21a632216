package org.millwright.ui.equipment.meters;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.meter.Meter;
import org.millwright.meter.MeterFields;
import org.millwright.meter.MeterKind;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.form.ActionPane;
import org.millwright.ui.kit.form.ChoiceEntry;
import org.millwright.ui.kit.form.DateEntry;
import org.millwright.ui.kit.form.FormPane;
import org.millwright.ui.kit.form.NumberEntry;
import org.millwright.ui.kit.form.TextEntry;
import org.millwright.ui.kit.form.Versions;

/// Adds a meter to a machine, or changes one, in place.
final class MeterForm {

    private static final int DECIMALS = 4;

    private final MeterServices services;
    private final long equipmentId;
    private final TextEntry name;
    private final TextEntry unit;
    private final ChoiceEntry<MeterKind> kind;
    private final NumberEntry<BigDecimal> span;
    private final NumberEntry<BigDecimal> usualPerDay;
    private final NumberEntry<Integer> staleAfterDays;
    private final DateEntry installedOn;
    private final TextEntry note;
    private final FormPane form;
    private @Nullable Meter meter;

    private MeterForm(Kit kit, MeterServices services, long equipmentId) {
        this.services = services;
        this.equipmentId = equipmentId;
        name = TextEntry.line(kit, "name", "meters.field.name").prompt("meters.field.name-prompt");
        unit = TextEntry.line(kit, "unit", "meters.field.unit").prompt("meters.field.unit-prompt");
        kind = ChoiceEntry.of(kit, "kind", "meters.field.kind", List.of(MeterKind.values()));
        span = NumberEntry.decimal(kit, "span", "meters.field.span", DECIMALS);
        usualPerDay = NumberEntry.decimal(kit, "usualPerDay", "meters.field.usual", DECIMALS);
        staleAfterDays =
                NumberEntry.integer(kit, "staleAfterDays", "meters.field.stale").unit(kit.text("meters.unit.days"));
        installedOn = new DateEntry(kit, "installedOn", "meters.field.installed");
        note = TextEntry.lines(kit, "note", "meters.field.note");
        name.required();
        unit.required();
        kind.required();
        staleAfterDays.required();
        kind.onChange(() -> {
            boolean gauge = kind.value() == MeterKind.GAUGE;
            span.setDisable(gauge);
            usualPerDay.setDisable(gauge);
        });
        form = new FormPane(kit).add(name, unit, kind, installedOn, span, usualPerDay, staleAfterDays, note);
    }

    static ActionPane adding(Kit kit, MeterServices services, long equipmentId, LongConsumer done) {
        var form = new MeterForm(kit, services, equipmentId);
        form.fill(MeterFields.counter(equipmentId, "", ""));
        return ActionPane.of(
                kit,
                Message.of("meters.add.title"),
                "meters.add",
                form.form,
                form::read,
                services.register()::add,
                done::accept);
    }

    static ActionPane changing(Kit kit, MeterServices services, Meter meter, LongConsumer done) {
        var form = new MeterForm(kit, services, meter.fields().equipmentId());
        form.show(meter);
        return ActionPane.of(
                        kit,
                        Message.of("meters.edit.title", meter.fields().name()),
                        "kit.form.save",
                        form.form,
                        form::read,
                        form::save,
                        done::accept)
                .on(new Versions<>(
                        () -> Optional.ofNullable(form.meter),
                        seen -> services.queries().meter(seen.id()),
                        form::show));
    }

    private Outcome<Long> save(MeterFields fields) {
        Meter seen = Objects.requireNonNull(meter);
        return services.register().change(seen.id(), seen.version(), fields);
    }

    private void show(Meter newer) {
        meter = newer;
        fill(newer.fields());
    }

    private void fill(MeterFields fields) {
        name.value(fields.name());
        unit.value(fields.unit());
        kind.value(fields.kind());
        span.value(fields.span());
        usualPerDay.value(fields.usualPerDay());
        staleAfterDays.value(fields.staleAfterDays());
        installedOn.value(fields.installedOn());
        note.value(fields.note());
    }

    private MeterFields read() {
        boolean counter = kind.value() == MeterKind.COUNTER;
        return new MeterFields(
                equipmentId,
                Objects.requireNonNull(name.value()),
                Objects.requireNonNull(unit.value()),
                Objects.requireNonNull(kind.value()),
                counter ? span.value() : null,
                installedOn.value(),
                counter ? usualPerDay.value() : null,
                Objects.requireNonNull(staleAfterDays.value()),
                note.value());
    }
}
