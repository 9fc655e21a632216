package org.millwright.ui.equipment.meters;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Message;
import org.millwright.kernel.Quantity;
import org.millwright.kernel.Violation;
import org.millwright.meter.MeterState;
import org.millwright.meter.Reading;
import org.millwright.meter.ReadingMoment;
import org.millwright.meter.ReadingSource;
import org.millwright.meter.RecordReading;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.form.ActionPane;
import org.millwright.ui.kit.form.DateEntry;
import org.millwright.ui.kit.form.FormField;
import org.millwright.ui.kit.form.FormPane;
import org.millwright.ui.kit.form.NumberEntry;
import org.millwright.ui.kit.form.TextEntry;
import org.millwright.ui.kit.form.TimeEntry;

/// How a counter goes on after it began anew: it rolled over, or another took its place. Each step
/// says what the life to date becomes before anything is saved.
final class GoesOn {

    private static final int DECIMALS = 4;

    private final Kit kit;
    private final MeterServices services;
    private final MetersModel.Shown shown;
    private final MeterState state;
    private final DateEntry day;
    private final TimeEntry time;
    private final TextEntry note;
    private final Label becomes = new Label();

    private GoesOn(Kit kit, MeterServices services, MetersModel.Shown shown, MeterState state) {
        this.kit = kit;
        this.services = services;
        this.shown = shown;
        this.state = state;
        day = new DateEntry(kit, "at", "meters.field.day");
        time = new TimeEntry(kit, "time", "meters.field.time").prompt("meters.field.time-prompt");
        note = TextEntry.line(kit, "note", "meters.field.note");
        note.wide();
        day.value(kit.today());
        becomes.setWrapText(true);
        becomes.getStyleClass().add("becomes");
    }

    static ActionPane rollOver(
            Kit kit, MeterServices services, MetersModel.Shown shown, MeterState state, LongConsumer done) {
        return new GoesOn(kit, services, shown, state).rollOver(done);
    }

    static ActionPane replace(
            Kit kit, MeterServices services, MetersModel.Shown shown, MeterState state, LongConsumer done) {
        return new GoesOn(kit, services, shown, state).replace(done);
    }

    private ActionPane rollOver(LongConsumer done) {
        NumberEntry<BigDecimal> value = number("value", "meters.field.shows-now");
        NumberEntry<BigDecimal> span = number("span", "meters.field.span");
        span.value(state.meter().fields().span());
        return pane(
                "meters.roll-over.title",
                "meters.roll-over.do",
                List.of(value, span, day, time, note),
                value,
                () -> {
                    BigDecimal now = value.value();
                    BigDecimal counts = span.value();
                    return now == null || counts == null ? null : Reading.rollOver(at(), now, counts);
                },
                done);
    }

    private ActionPane replace(LongConsumer done) {
        NumberEntry<BigDecimal> value = number("value", "meters.field.old-last");
        NumberEntry<BigDecimal> start = number("startValue", "meters.field.new-first");
        Reading last = state.last();
        value.value(last == null ? null : last.shownAfter());
        start.value(BigDecimal.ZERO);
        return pane(
                "meters.replace.title",
                "meters.replace.do",
                List.of(value, start, day, time, note),
                value,
                () -> {
                    BigDecimal old = value.value();
                    BigDecimal first = start.value();
                    return old == null || first == null ? null : Reading.replacement(at(), old, first);
                },
                done);
    }

    private ActionPane pane(
            String title,
            String verb,
            List<FormField<?>> fields,
            FormField<?> value,
            Supplier<@Nullable Reading> reading,
            LongConsumer done) {
        Reading last = state.last();
        Label before = new Label(
                last == null
                        ? kit.text("meters.goes-on.never")
                        : kit.text("meters.goes-on.last", Quantity.of(last.shownAfter()), unit(), last.at()));
        before.setWrapText(true);
        before.getStyleClass().add("muted");
        FormPane form = new FormPane(kit)
                .with(before)
                .add(fields.toArray(FormField[]::new))
                .with(becomes);
        fields.forEach(field -> field.onChange(() -> look(value, reading.get())));
        look(value, reading.get());
        return ActionPane.asking(
                kit,
                Message.of(title, state.meter().fields().name()),
                verb,
                form,
                () -> command(Objects.requireNonNull(reading.get())),
                services.readings()::record,
                command -> command.asConfirmed(true),
                done::accept);
    }

    private RecordReading command(Reading reading) {
        return new RecordReading(
                state.meter().id(),
                reading.at(),
                reading.value(),
                reading.kind(),
                reading.span(),
                reading.startValue(),
                note.value(),
                ReadingSource.ENTERED,
                false);
    }

    /// What does not fit, or else what the life to date becomes.
    private void look(FormField<?> value, @Nullable Reading reading) {
        becomes.setText("");
        if (reading == null) {
            return;
        }
        List<Violation> found = shown.check(reading, kit.now());
        for (Violation violation : found) {
            if (!violation.asks()) {
                (violation.field().equals(day.name()) ? day : value).complain(kit.text(violation.message()));
            }
        }
        if (found.stream().allMatch(Violation::asks)) {
            shown.lifeWith(reading)
                    .ifPresent(life -> becomes.setText(kit.text(
                            "meters.goes-on.becomes",
                            state.lifeToDate() == null ? Quantity.ZERO : Quantity.of(state.lifeToDate()),
                            Quantity.of(life),
                            unit())));
        }
    }

    private NumberEntry<BigDecimal> number(String name, String label) {
        NumberEntry<BigDecimal> entry =
                NumberEntry.decimal(kit, name, label, DECIMALS).unit(unit());
        entry.required();
        return entry;
    }

    private LocalDateTime at() {
        LocalDate on = day.value();
        return ReadingMoment.of(on == null ? kit.today() : on, time.value(), kit.now());
    }

    private String unit() {
        return state.meter().fields().unit();
    }
}
