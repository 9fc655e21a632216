package org.millwright.ui.inspection;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.millwright.equipment.app.EquipmentQueries;
import org.millwright.inspection.PointAlert;
import org.millwright.inspection.RoundDetail;
import org.millwright.inspection.RoundFields;
import org.millwright.inspection.RoundRow;
import org.millwright.inspection.RunCounts;
import org.millwright.inspection.RunRef;
import org.millwright.inspection.RunRow;
import org.millwright.inspection.app.InspectionQueries;
import org.millwright.inspection.app.RoundRegister;
import org.millwright.inspection.app.RoundResults;
import org.millwright.inspection.app.RoundRuns;
import org.millwright.inspection.app.RoundSheets;
import org.millwright.inspection.app.RoundSheets.Printed;
import org.millwright.kernel.ListRequest;
import org.millwright.kernel.Outcome;
import org.millwright.meter.app.MeterQueries;
import org.millwright.plant.Plant;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.task.Cancellation;
import org.millwright.platform.task.Progress;
import org.millwright.ui.kit.form.Picked;
import org.millwright.ui.kit.table.FilterBar;
import org.millwright.ui.kit.table.RowSource;

/// What the screen of inspections asks and does.
final class RoundsModel {

    static final String OPEN = "open";
    static final String SIGNED = "signed";
    static final String SKIPPED = "skipped";
    static final String ACTIVE = "active";
    static final String ALL = "all";

    private static final int MOST_FOUND = 20;

    private final InspectionQueries queries;
    private final RoundRegister register;
    private final RoundRuns runs;
    private final EquipmentQueries equipment;
    private final RoundSheets sheets;
    private final MeterQueries meters;
    private final RoundResults results;

    RoundsModel(Plant plant) {
        this.queries = plant.inspections();
        this.register = plant.roundRegister();
        this.runs = plant.roundRuns();
        this.equipment = plant.equipment();
        this.sheets = plant.roundSheets();
        this.meters = plant.meters();
        this.results = plant.roundResults();
    }

    RowSource<RunRow> runRows() {
        return RowSource.of(
                request -> queries.runIds(quick(request, "view", request.filter(FilterBar.QUICK))),
                queries::runRows,
                RunRow::id);
    }

    RowSource<RoundRow> roundRows() {
        return RowSource.of(
                request -> queries.roundIds(
                        quick(request, "active", ACTIVE.equals(request.filter(FilterBar.QUICK)) ? "true" : "")),
                queries::roundRows,
                RoundRow::id);
    }

    private static ListRequest quick(ListRequest request, String filter, String value) {
        return request.withoutFilter(FilterBar.QUICK).withFilter(filter, value);
    }

    RunCounts counts() {
        return queries.runCounts();
    }

    List<PointAlert> alerts() {
        return queries.alerts();
    }

    Outcome<RunRef> create(long roundId, LocalDate dueOn) {
        return runs.create(roundId, dueOn);
    }

    Optional<RoundDetail> detail(long id) {
        return queries.round(id);
    }

    /// @param seen the round that was changed; none for a new one
    Outcome<Long> save(@Nullable RoundDetail seen, RoundFields fields) {
        return seen == null ? register.add(fields) : register.change(seen.id(), seen.version(), fields);
    }

    /// A blank sheet of the round as it is saved.
    Outcome<Printed> print(long roundId, Path target, Messages messages) {
        return sheets.print(roundId, target, messages);
    }

    /// Every point of the round's signed runs.
    Outcome<Long> export(String code, Path target, Messages messages, Progress progress) {
        return results.export(
                code,
                null,
                null,
                target,
                messages,
                progress,
                () -> Cancellation.current().isCancelled());
    }

    List<Picked> searchMachines(String text) {
        return equipment.search(text, MOST_FOUND).stream()
                .map(row -> new Picked(row.id(), row.tag(), row.name()))
                .toList();
    }

    /// The meters of a machine by their names, with their units.
    List<Picked> searchMeters(long equipmentId, String text) {
        return meters.states(equipmentId).stream()
                .map(state -> state.meter())
                .filter(meter -> meter.fields().name().toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT)))
                .map(meter -> new Picked(
                        meter.id(), meter.fields().name(), meter.fields().unit()))
                .toList();
    }

    /// Whether there is a round that can be walked.
    boolean hasRounds() {
        return !queries.searchRounds("", 1).isEmpty();
    }

    List<Picked> searchRounds(String text) {
        return queries.searchRounds(text, MOST_FOUND).stream()
                .map(row -> new Picked(row.id(), row.code(), row.name()))
                .toList();
    }
}
