package org.millwright.exchange.app;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.millwright.equipment.app.EquipmentQueries;
import org.millwright.exchange.ImportKind;
import org.millwright.exchange.RoundColumn;
import org.millwright.exchange.RoundPlan;
import org.millwright.exchange.RoundPlanner;
import org.millwright.exchange.RoundWorld;
import org.millwright.inspection.RoundDetail;
import org.millwright.inspection.app.InspectionQueries;
import org.millwright.inspection.app.RoundRegister;
import org.millwright.kernel.Message;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.meter.app.MeterQueries;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.Tx;
import org.millwright.platform.task.Progress;

/// Imports rounds with their check points: adds what is new, changes what is known by the round's code and the point's
/// machine and name. Points that the file does not name stay as they are.
public final class RoundImport extends ListImport<RoundPlan> {

    private static final Op IMPORT = new Op("exchange.import-rounds");

    private final EquipmentQueries equipment;
    private final MeterQueries meters;
    private final InspectionQueries inspections;
    private final RoundRegister register;

    public RoundImport(
            Store store,
            EquipmentQueries equipment,
            MeterQueries meters,
            InspectionQueries inspections,
            RoundRegister register) {
        super(store, IMPORT, ImportKind.ROUNDS);
        this.equipment = equipment;
        this.meters = meters;
        this.inspections = inspections;
        this.register = register;
    }

    @Override
    RoundPlan plan(DraftRows rows, List<DraftRows> further) {
        return RoundPlanner.plan(rows.drafts(), store().snapshot(dsl -> world(dsl, rows)), rows.mapping());
    }

    @Override
    RoundPlan planIn(Tx tx, DraftRows rows, List<DraftRows> further) {
        return RoundPlanner.plan(rows.drafts(), world(tx.dsl(), rows), rows.mapping());
    }

    @Override
    Outcome<Integer> write(Tx tx, RoundPlan plan, Progress progress) {
        progress.report(
                Progress.UNKNOWN, Message.of("exchange.writing", 0, plan.steps().size()));
        return register.saveAllIn(tx, plan.steps()).map(List::size);
    }

    private RoundWorld world(DSLContext dsl, DraftRows rows) {
        Set<Object> named = rows.drafts().stream()
                .flatMap(draft -> draft.values().entrySet().stream())
                .filter(entry -> entry.getKey() == RoundColumn.ROUND)
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
        Map<String, RoundDetail> rounds = inspections.everyRound(dsl).stream()
                .filter(round -> named.contains(round.fields().code()))
                .collect(Collectors.toMap(round -> round.fields().code(), round -> round));
        return new RoundWorld(
                rounds,
                equipment.byTag(dsl).entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> entry.getValue().id())),
                meters.all(dsl).stream()
                        .collect(Collectors.groupingBy(meter -> meter.fields().equipmentId())),
                inspections
                        .knownPoints(
                                dsl,
                                rounds.values().stream().map(RoundDetail::id).toList())
                        .entrySet()
                        .stream()
                        .filter(point -> point.getValue().answered())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
    }
}
