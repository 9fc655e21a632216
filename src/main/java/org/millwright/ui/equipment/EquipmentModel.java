package org.millwright.ui.equipment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.millwright.cost.CostCentre;
import org.millwright.equipment.EquipmentDetail;
import org.millwright.equipment.EquipmentRow;
import org.millwright.kernel.ListRequest;
import org.millwright.platform.task.TaskSlot;
import org.millwright.platform.task.Tasks;

/// Which piece of equipment is in sight, or being added.
final class EquipmentModel {

    /// What a form needs beside the record itself.
    record Choices(List<CostCentre> costCentres, List<String> classes, String currency) {}

    /// The record in sight, or below which equipment a new one is being added.
    sealed interface Shown {
        Choices choices();
    }

    record Known(EquipmentDetail detail, Choices choices) implements Shown {}

    record Adding(Optional<EquipmentDetail> parent, Choices choices) implements Shown {}

    private final EquipmentServices services;
    private final Tasks tasks;
    private final TaskSlot reading = new TaskSlot("equipment");
    private final TaskSlot counting = new TaskSlot("equipment count");
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();

    private final List<Consumer<EquipmentDetail>> read = new ArrayList<>();
    private Optional<Long> asked = Optional.empty();

    EquipmentModel(EquipmentServices services, Tasks tasks) {
        this.services = services;
        this.tasks = tasks;
    }

    ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Hears of the record in sight, and each time it was read again: also where nothing of the record
    /// itself has changed, but what hangs on it may have.
    void whenRead(Consumer<EquipmentDetail> listener) {
        read.add(listener);
        known().ifPresent(listener);
    }

    /// The record in sight, or what a new one goes below.
    Optional<EquipmentDetail> marked() {
        return shown.get() instanceof Adding(var parent, var choices) ? parent : known();
    }

    /// The record in sight; none while a new one is being added.
    Optional<EquipmentDetail> known() {
        return shown.get() instanceof Known(var detail, var choices) ? Optional.of(detail) : Optional.empty();
    }

    /// Whether a new record is in sight, and nothing else is being read: it is not saved yet.
    boolean isAdding() {
        return shown.get() instanceof Adding(var parent, var choices) && asked.equals(parent.map(EquipmentDetail::id));
    }

    /// The record last asked for, also while it is still being read: a new one goes below it.
    Optional<Long> asked() {
        return asked;
    }

    /// Reads a record and shows it; nothing when it is gone.
    void show(long id) {
        show(id, detail -> {});
    }

    /// @param then hears the record once it is in sight
    void show(long id, Consumer<EquipmentDetail> then) {
        asked = Optional.of(id);
        tasks.load(
                reading,
                () -> services.queries().detail(id).map(detail -> new Known(detail, choices(services))),
                found -> {
                    shown.set(found.orElse(null));
                    found.map(Known::detail).ifPresent(detail -> read.forEach(each -> each.accept(detail)));
                    found.map(Known::detail).ifPresent(then);
                });
    }

    /// Begins a new record below this one; at the top for none.
    ///
    /// @param then hears what it goes below
    void add(Optional<Long> parent, Consumer<EquipmentDetail> then) {
        asked = parent;
        tasks.load(
                reading,
                () -> new Adding(parent.flatMap(id -> services.queries().detail(id)), choices(services)),
                adding -> {
                    shown.set(adding);
                    adding.parent().ifPresent(then);
                });
    }

    void reload() {
        known().ifPresent(detail -> show(detail.id()));
    }

    void showNothing() {
        asked = Optional.empty();
        tasks.drop(reading);
        shown.set(null);
    }

    /// How much stands below and is not retired.
    void countBelow(long id, Consumer<Integer> show) {
        tasks.load(
                counting,
                () -> services.queries()
                        .count(ListRequest.ALL
                                .withFilter("under", String.valueOf(id))
                                .withFilter("status", "current")),
                show);
    }

    static Choices choices(EquipmentServices services) {
        return new Choices(
                services.costCentres().all(),
                services.queries().classNames(),
                services.currency().get());
    }

    /// The ids from the top of the tree to the record.
    static List<Long> way(EquipmentDetail detail) {
        return Stream.concat(detail.path().stream().map(EquipmentRow::id), Stream.of(detail.id()))
                .toList();
    }
}
