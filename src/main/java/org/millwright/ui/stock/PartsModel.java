package org.millwright.ui.stock;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.ListRequest;
import org.millwright.platform.task.TaskSlot;
import org.millwright.platform.task.Tasks;
import org.millwright.stock.PartDetail;
import org.millwright.ui.kit.table.FilterBar;

/// Which part is in sight, and what the list's quick filters mean.
final class PartsModel {

    /// A part, with what its amounts are written in.
    record Shown(PartDetail part, String currency) {}

    static final String USED = "used";
    static final String LOW = "low";
    static final String UNUSED = "unused";

    private final StockServices services;
    private final Tasks tasks;
    private final TaskSlot reading = new TaskSlot("part");
    private final TaskSlot counting = new TaskSlot("low parts");
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private OptionalLong asked = OptionalLong.empty();

    PartsModel(StockServices services, Tasks tasks) {
        this.services = services;
        this.tasks = tasks;
    }

    ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    Optional<PartDetail> part() {
        return Optional.ofNullable(shown.get()).map(Shown::part);
    }

    /// Reads a part and shows it; nothing when it is gone.
    void show(long partId) {
        asked = OptionalLong.of(partId);
        tasks.load(
                reading,
                () -> services.queries()
                        .detail(partId)
                        .map(part -> new Shown(part, services.currency().get())),
                found -> shown.set(found.orElse(null)));
    }

    void reload() {
        asked.ifPresent(this::show);
    }

    /// Whether this part is in sight, or will be as soon as it is read.
    boolean shows(long partId) {
        return asked.isPresent() && asked.getAsLong() == partId;
    }

    void showNothing() {
        asked = OptionalLong.empty();
        tasks.drop(reading);
        shown.set(null);
    }

    /// How many parts are at their minimum, for the quick filter.
    void countLow(Consumer<Map<String, Integer>> show) {
        tasks.load(
                counting,
                () -> services.queries().count(query(ListRequest.ALL.withFilter(FilterBar.QUICK, LOW))),
                low -> show.accept(Map.of(LOW, low)));
    }

    /// What the list asks for, in the words of the query.
    static ListRequest query(ListRequest request) {
        ListRequest bare = request.withoutFilter(FilterBar.QUICK);
        return switch (request.filter(FilterBar.QUICK)) {
            case LOW -> bare.withFilter("low", "true");
            case UNUSED -> bare.withFilter("active", "false");
            case USED -> bare.withFilter("active", "true");
            default -> bare;
        };
    }
}
