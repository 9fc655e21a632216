package org.millwright.ui.equipment.meters;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Violation;
import org.millwright.meter.Meter;
import org.millwright.meter.Reading;
import org.millwright.meter.ReadingMoment;
import org.millwright.meter.RecordReading;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.form.DateEntry;
import org.millwright.ui.kit.form.EntryRow;
import org.millwright.ui.kit.form.FormField;
import org.millwright.ui.kit.form.NumberEntry;
import org.millwright.ui.kit.form.TextEntry;
import org.millwright.ui.kit.form.TimeEntry;

/// One line that records what stands on a meter; what does not fit is said while it is typed.
final class ReadingEntry {

    private static final int DECIMALS = 4;

    private final Kit kit;
    private final MetersModel model;
    private final NumberEntry<BigDecimal> value;
    private final DateEntry day;
    private final TimeEntry time;
    private final TextEntry note;
    private final EntryRow row;
    private long meterId;
    private @Nullable LocalDate filledOn;

    /// @param recorded hears the meter and the value
    ReadingEntry(Kit kit, MeterServices services, MetersModel model, BiConsumer<Meter, BigDecimal> recorded) {
        this.kit = kit;
        this.model = model;
        value = NumberEntry.decimal(kit, "value", "meters.field.value", DECIMALS);
        value.required();
        day = new DateEntry(kit, "at", "meters.field.day");
        time = new TimeEntry(kit, "time", "meters.field.time").prompt("meters.field.time-prompt");
        note = TextEntry.line(kit, "note", "meters.field.note");
        row = new EntryRow(kit, "meters.record")
                .field(value, 160)
                .field(day, 150)
                .field(time, 90)
                .wide(note)
                .adds(
                        this::command,
                        command -> services.readings().record(command).map(id -> command),
                        command -> command.asConfirmed(true),
                        command -> {
                            begin();
                            model.selected().ifPresent(state -> recorded.accept(state.meter(), command.value()));
                        });
        // a refusal is read whole, whatever else there is room for
        row.setMinHeight(Region.USE_PREF_SIZE);
        for (FormField<?> field : List.of(value, day, time)) {
            field.onChange(this::look);
        }
        day.onChange(() -> filledOn = kit.today());
    }

    Node node() {
        return row;
    }

    void focus() {
        value.requestFocus();
    }

    /// Nothing typed for one meter is recorded of another.
    void show(Meter meter) {
        value.unit(meter.fields().unit());
        if (meter.id() != meterId) {
            meterId = meter.id();
            begin();
        }
        if (!kit.today().equals(filledOn)) {
            day.value(kit.today());
        }
    }

    private void begin() {
        value.value(null);
        day.value(kit.today());
        time.value(null);
        note.value(null);
        row.clean();
    }

    private RecordReading command() {
        return RecordReading.normal(meterId, at(), Objects.requireNonNull(value.value()))
                .withNote(note.value());
    }

    private LocalDateTime at() {
        LocalDate on = day.value();
        return ReadingMoment.of(on == null ? kit.today() : on, time.value(), kit.now());
    }

    private void look() {
        MetersModel.Shown shown = model.shownProperty().get();
        BigDecimal typed = value.value();
        if (shown == null || typed == null) {
            return;
        }
        for (Violation found : shown.check(Reading.normal(at(), typed), kit.now())) {
            if (!found.asks()) {
                (found.field().equals(day.name()) ? day : value).complain(kit.text(found.message()));
            }
        }
    }
}
