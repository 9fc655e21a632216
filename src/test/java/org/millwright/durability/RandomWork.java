package org.millwright.durability;

import static org.millwright.platform.db.schema.Tables.CHECK_POINT;
import static org.millwright.platform.db.schema.Tables.EQUIPMENT;
import static org.millwright.platform.db.schema.Tables.MOVEMENT;
import static org.millwright.platform.db.schema.Tables.PART;
import static org.millwright.platform.db.schema.Tables.PERSON;
import static org.millwright.platform.db.schema.Tables.ROUND_ANSWER;
import static org.millwright.platform.db.schema.Tables.ROUND_RUN;
import static org.millwright.platform.db.schema.Tables.STOREROOM;
import static org.millwright.platform.db.schema.Tables.WORK_ORDER;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.millwright.equipment.EquipmentFields;
import org.millwright.equipment.EquipmentKind;
import org.millwright.inspection.PointAnswer;
import org.millwright.inspection.SignRound;
import org.millwright.inspection.SignatureMeaning;
import org.millwright.kernel.Money;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Quantity;
import org.millwright.plant.Plant;
import org.millwright.stock.ReceivePart;
import org.millwright.stock.ReturnPart;
import org.millwright.stock.StockMoved;
import org.millwright.workorder.BookLabour;
import org.millwright.workorder.HoldReason;
import org.millwright.workorder.IssueForWork;
import org.millwright.workorder.LabourFields;
import org.millwright.workorder.MoveWorkOrder;
import org.millwright.workorder.Moves;
import org.millwright.workorder.NewWorkOrder;
import org.millwright.workorder.WorkOrderAction;
import org.millwright.workorder.WorkOrderFields;
import org.millwright.workorder.WorkOrderStatus;
import org.millwright.workorder.WorkOrderType;

/// Somebody who does one small thing after the other in a plant, by chance.
final class RandomWork {

    private static final int MOST_OPEN = 40;

    private final Plant plant;
    private final Random chance;
    private final List<Long> machines;
    private final List<Long> parts;
    private final List<Long> rooms;
    private final List<Long> people;
    private final List<Long> points;
    private final Map<Long, Integer> machineVersions = new HashMap<>();
    private final List<Long> orders = new ArrayList<>();
    private final Map<Long, WorkOrderStatus> statuses = new HashMap<>();
    private final Map<Long, Integer> orderVersions = new HashMap<>();
    private final List<Long> issues = new ArrayList<>();
    private final Map<String, Integer> answers = new HashMap<>();
    private long run;
    private int runVersion;
    private int runAnswers;

    /// Begins with what is there.
    RandomWork(Plant plant, long seed) {
        this.plant = plant;
        this.chance = new Random(seed);
        var store = plant.store();
        machines = store.read(dsl -> dsl.selectFrom(EQUIPMENT)
                .where(EQUIPMENT.KIND.eq("MACHINE"))
                .fetch(row -> {
                    machineVersions.put(row.getId(), row.getVersion());
                    return row.getId();
                }));
        parts = store.read(dsl -> dsl.fetchValues(PART.ID));
        rooms = store.read(dsl -> dsl.fetchValues(STOREROOM.ID));
        people = store.read(dsl -> dsl.fetchValues(PERSON.ID));
        points = store.read(dsl -> dsl.fetchValues(CHECK_POINT.ID));
        issues.addAll(store.read(dsl -> dsl.select(MOVEMENT.ID)
                .from(MOVEMENT)
                .where(MOVEMENT.KIND.eq("ISSUE"))
                .orderBy(MOVEMENT.ID.desc())
                .limit(MOST_OPEN)
                .fetch(MOVEMENT.ID)));
        store.read(dsl -> dsl.selectFrom(WORK_ORDER)
                .where(WORK_ORDER.STATUS.notIn("CLOSED", "VOID", "REJECTED"))
                .fetch(row -> {
                    know(row.getId(), row.getVersion(), WorkOrderStatus.valueOf(row.getStatus()));
                    return row.getId();
                }));
        store.read(dsl -> dsl.selectFrom(ROUND_RUN)
                .where(ROUND_RUN.STATUS.in("DUE", "IN_PROGRESS"))
                .fetch(row -> {
                    run = row.getId();
                    runVersion = row.getVersion();
                    return run;
                }));
        store.read(dsl -> dsl.selectFrom(ROUND_ANSWER)
                .where(ROUND_ANSWER.RUN_ID.eq(run))
                .fetch(row -> {
                    answers.put(run + "/" + row.getCheckPointId(), row.getVersion());
                    return runAnswers++;
                }));
    }

    /// Does something.
    ///
    /// @return what was acknowledged; empty when it was refused
    Optional<Fact> next() {
        int dice = chance.nextInt(100);
        if (orders.isEmpty() || (dice < 12 && orders.size() < MOST_OPEN)) {
            return createOrder();
        } else if (dice < 35) {
            return moveOrder();
        } else if (dice < 50) {
            return bookHours();
        } else if (dice < 60) {
            return receive();
        } else if (dice < 75) {
            return issue();
        } else if (dice < 80) {
            return giveBack();
        } else if (dice < 95) {
            return walk();
        }
        return rename();
    }

    private Optional<Fact> createOrder() {
        var fields = WorkOrderFields.of("Job " + chance.nextInt(1000), any(machines), WorkOrderType.CORRECTIVE, 3);
        return done(plant.workOrders().create(NewWorkOrder.approved(fields)).map(ref -> {
            know(ref.id(), 1, WorkOrderStatus.APPROVED);
            return new Fact("order", String.valueOf(ref.id()), 1, "APPROVED");
        }));
    }

    private Optional<Fact> moveOrder() {
        long id = any(orders);
        List<WorkOrderAction> allowed = List.copyOf(Moves.allowed(Objects.requireNonNull(statuses.get(id))));
        WorkOrderAction action = allowed.get(chance.nextInt(allowed.size()));
        var move = action == WorkOrderAction.HOLD
                ? MoveWorkOrder.hold(id, HoldReason.PARTS, null)
                : MoveWorkOrder.of(id, action, "by chance");
        return done(plant.workOrders().move(move).map(status -> {
            int version = Objects.requireNonNull(orderVersions.get(id)) + 1;
            know(id, version, status);
            return new Fact("order", String.valueOf(id), version, status.name());
        }));
    }

    private Optional<Fact> bookHours() {
        var hours = BigDecimal.valueOf(1 + chance.nextInt(30), 2);
        var fields = new LabourFields(plant.store().today(), hours, BigDecimal.ONE, null, null);
        return done(plant.workOrderLabour()
                .book(new BookLabour(any(orders), any(people), fields))
                .map(id -> new Fact(
                        "labour",
                        String.valueOf(id),
                        1,
                        hours.stripTrailingZeros().toPlainString())));
    }

    private Optional<Fact> receive() {
        var price = Money.of(BigDecimal.valueOf(1 + chance.nextInt(5000), 2));
        return moved(plant.stockLedger()
                .receive(ReceivePart.of(any(parts), any(rooms), Quantity.of(1 + chance.nextInt(20)), price)));
    }

    private Optional<Fact> issue() {
        return moved(plant.workOrderParts()
                        .issue(IssueForWork.of(
                                any(orders), any(parts), any(rooms), Quantity.of(1 + chance.nextInt(5)))))
                .map(fact -> {
                    issues.add(Long.valueOf(fact.id()));
                    return fact;
                });
    }

    private Optional<Fact> giveBack() {
        return issues.isEmpty()
                ? receive()
                : moved(plant.workOrderParts().giveBack(ReturnPart.of(any(issues), Quantity.of(1))));
    }

    private static Optional<Fact> moved(Outcome<StockMoved> outcome) {
        return done(outcome.map(moved -> new Fact(
                "movement",
                String.valueOf(moved.movementId()),
                1,
                moved.posting().amount().amount().stripTrailingZeros().toPlainString())));
    }

    /// Makes a run, answers a point, or signs when enough are answered.
    private Optional<Fact> walk() {
        if (run == 0) {
            return done(plant.roundRuns()
                    .create(
                            plant.store()
                                    .read(dsl ->
                                            dsl.fetchValue(CHECK_POINT.ROUND_ID, CHECK_POINT.ID.eq(points.getFirst()))),
                            plant.store().today())
                    .map(ref -> {
                        run = ref.id();
                        runVersion = 1;
                        return new Fact("run", String.valueOf(run), 1, "DUE");
                    }));
        }
        if (runAnswers > points.size()) {
            var sign = new SignRound(run, "Ada", SignatureMeaning.INSPECTED, true, Map.of());
            return done(plant.roundSigning().sign(sign).map(signed -> {
                var fact = new Fact("run", String.valueOf(run), runVersion + 1, "SIGNED");
                run = 0;
                runAnswers = 0;
                return fact;
            }));
        }
        long point = any(points);
        String typed = String.valueOf(20 + chance.nextInt(70));
        return done(plant.roundRuns()
                .answer(run, new PointAnswer(point, typed, null))
                .map(answer -> {
                    if (answers.isEmpty() || answers.keySet().stream().noneMatch(key -> key.startsWith(run + "/"))) {
                        runVersion++;
                    }
                    runAnswers++;
                    String key = run + "/" + point;
                    return new Fact("answer", key, answers.merge(key, 1, Integer::sum), typed);
                }));
    }

    private Optional<Fact> rename() {
        long id = any(machines);
        int seen = Objects.requireNonNull(machineVersions.get(id));
        // a name that it never had: a change that changes nothing is not written
        String name = "Machine " + seen + " " + chance.nextInt(100_000);
        var fields = EquipmentFields.of("M-" + machines.indexOf(id), name, EquipmentKind.MACHINE, null);
        return done(plant.equipmentRegister().change(id, seen, fields).map(changed -> {
            machineVersions.put(id, seen + 1);
            return new Fact("equipment", String.valueOf(id), seen + 1, name);
        }));
    }

    private void know(long id, int version, WorkOrderStatus status) {
        orders.remove(id);
        orderVersions.put(id, version);
        statuses.put(id, status);
        if (!Moves.allowed(status).isEmpty() && status != WorkOrderStatus.CLOSED) {
            orders.add(id);
        }
    }

    private <T> T any(List<T> some) {
        return some.get(chance.nextInt(some.size()));
    }

    private static Optional<Fact> done(Outcome<Fact> outcome) {
        return outcome instanceof Outcome.Done<Fact>(var fact) ? Optional.of(fact) : Optional.empty();
    }
}
