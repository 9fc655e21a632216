package org.millwright.ui.equipment.meters;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Violation;
import org.millwright.meter.KnownReadings;
import org.millwright.meter.MeterCourse;
import org.millwright.meter.MeterCourse.Step;
import org.millwright.meter.MeterState;
import org.millwright.meter.Reading;
import org.millwright.meter.ReadingRow;
import org.millwright.meter.ReadingRules;
import org.millwright.platform.task.TaskSlot;
import org.millwright.platform.task.Tasks;

/// The meters of the machine in sight, and the record of the one that is selected.
final class MetersModel {

    /// @param selected its record is in sight
    /// @param readings of the selected one, the latest first
    record Shown(
            long equipmentId,
            List<MeterState> meters,
            @Nullable MeterState selected,
            List<ReadingRow> readings) {

        /// The readings that count.
        List<Reading> counting() {
            return readings.stream()
                    .filter(ReadingRow::counts)
                    .map(ReadingRow::reading)
                    .toList();
        }

        /// What stands in the way of a reading of the selected meter, as far as it is known here.
        List<Violation> check(Reading reading, LocalDateTime now) {
            return selected == null
                    ? List.of()
                    : ReadingRules.check(selected.meter().fields(), KnownReadings.of(counting()), reading, now);
        }

        /// What the life to date would be with a reading.
        Optional<BigDecimal> lifeWith(Reading reading) {
            List<Reading> all = new ArrayList<>(counting());
            all.add(reading);
            return MeterCourse.of(all).steps().stream()
                    .filter(step -> step.reading().equals(reading))
                    .map(Step::lifeToDate)
                    .findFirst();
        }
    }

    private final MeterServices services;
    private final Tasks tasks;
    private final TaskSlot reading = new TaskSlot("meters");
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private long equipmentId;
    private long wanted;

    MetersModel(MeterServices services, Tasks tasks) {
        this.services = services;
        this.tasks = tasks;
    }

    ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    Optional<MeterState> selected() {
        Shown now = shown.get();
        return now == null ? Optional.empty() : Optional.ofNullable(now.selected());
    }

    void show(long equipment) {
        equipmentId = equipment;
        reload();
    }

    void select(long meterId) {
        if (selected().filter(state -> state.meter().id() == meterId).isEmpty()) {
            wanted = meterId;
            reload();
        }
    }

    void reload(long meterId) {
        wanted = meterId;
        reload();
    }

    void reload() {
        long asked = equipmentId;
        long meter = wanted;
        tasks.load(reading, () -> read(asked, meter), shown::set);
    }

    private Shown read(long asked, long meter) {
        List<MeterState> meters = services.queries().states(asked);
        MeterState selected = meters.stream()
                .filter(state -> state.meter().id() == meter)
                .findFirst()
                .or(() -> meters.stream()
                        .filter(state -> !state.meter().isRetired())
                        .findFirst())
                .orElse(meters.isEmpty() ? null : meters.getFirst());
        return new Shown(
                asked,
                meters,
                selected,
                selected == null
                        ? List.of()
                        : services.queries().readings(selected.meter().id()));
    }
}
