package org.millwright.maintenance.store;

import static org.millwright.platform.db.schema.Tables.CHECK_POINT;
import static org.millwright.platform.db.schema.Tables.METER;
import static org.millwright.platform.db.schema.Tables.OUT_OF_SERVICE;
import static org.millwright.platform.db.schema.Tables.ROUND_ANSWER;
import static org.millwright.platform.db.schema.Tables.ROUND_RUN;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.impl.DSL;
import org.millwright.inspection.RoundRunStatus;
import org.millwright.inspection.Verdict;
import org.millwright.maintenance.KnownMeter;
import org.millwright.maintenance.Pause;
import org.millwright.platform.db.Ids;

/// Reads what else plans must know of their machines: when they were out of service, which meters they have, and what
/// was found at their check points.
public final class CircumstanceReader {

    /// A meter or a check point of a machine, by its name.
    public record Named(long equipmentId, String name) {}

    /// What the latest signed answer at a check point was, where that was beyond a limit.
    public record Beyond(LocalDate on, boolean alarm) {}

    public Map<Long, List<Pause>> pauses(DSLContext dsl) {
        Map<Long, List<Pause>> pauses = new HashMap<>();
        dsl.select(OUT_OF_SERVICE.EQUIPMENT_ID, OUT_OF_SERVICE.FROM_ON, OUT_OF_SERVICE.UNTIL_ON)
                .from(OUT_OF_SERVICE)
                .orderBy(OUT_OF_SERVICE.FROM_ON)
                .forEach(row -> pauses.computeIfAbsent(row.value1(), id -> new ArrayList<>())
                        .add(new Pause(row.value2(), row.value3())));
        return pauses;
    }

    public Map<Named, Long> meters(DSLContext dsl, Collection<String> names) {
        Map<Named, Long> meters = new HashMap<>();
        dsl.select(METER.ID, METER.EQUIPMENT_ID, METER.NAME)
                .from(METER)
                .where(METER.NAME.in(names))
                .and(METER.RETIRED_ON.isNull())
                .forEach(row -> meters.put(new Named(row.value2(), row.value3()), row.value1()));
        return meters;
    }

    /// The meters that machines have, the one that most of them have first; where their units differ, with the first
    /// of the alphabet.
    public List<KnownMeter> meterNames(DSLContext dsl, Collection<Long> machines) {
        Map<String, List<Record3<String, String, Long>>> byName = dsl
                .select(METER.NAME, METER.UNIT, METER.EQUIPMENT_ID)
                .from(METER)
                .where(Ids.among(METER.EQUIPMENT_ID, machines))
                .and(METER.RETIRED_ON.isNull())
                .orderBy(METER.UNIT, METER.ID)
                .fetch()
                .stream()
                .collect(Collectors.groupingBy(Record3::value1));
        return byName.entrySet().stream()
                .map(meter -> new KnownMeter(
                        meter.getKey(),
                        meter.getValue().getFirst().value2(),
                        meter.getValue().stream().map(Record3::value3).collect(Collectors.toSet())))
                .sorted(Comparator.comparing(
                                (KnownMeter meter) -> -meter.machines().size())
                        .thenComparing(KnownMeter::name))
                .toList();
    }

    /// The check points that machines have, the one that most of them have first.
    public List<String> pointNames(DSLContext dsl, Collection<Long> machines) {
        var having = DSL.countDistinct(CHECK_POINT.EQUIPMENT_ID);
        return dsl.select(CHECK_POINT.NAME, having)
                .from(CHECK_POINT)
                .where(Ids.among(CHECK_POINT.EQUIPMENT_ID, machines))
                .and(CHECK_POINT.ACTIVE)
                .groupBy(CHECK_POINT.NAME)
                .orderBy(having.desc(), CHECK_POINT.NAME)
                .fetch(CHECK_POINT.NAME);
    }

    /// Which check points of these names were last found beyond a limit.
    public Map<Named, Beyond> beyond(DSLContext dsl, ZoneId zone, Collection<String> names) {
        var later = ROUND_ANSWER.as("later");
        var laterRun = ROUND_RUN.as("later_run");
        Map<Named, Beyond> found = new HashMap<>();
        dsl.select(CHECK_POINT.EQUIPMENT_ID, CHECK_POINT.NAME, ROUND_ANSWER.VERDICT, ROUND_ANSWER.ANSWERED_AT)
                .from(CHECK_POINT)
                .join(ROUND_ANSWER)
                .on(ROUND_ANSWER.CHECK_POINT_ID.eq(CHECK_POINT.ID))
                .join(ROUND_RUN)
                .on(ROUND_RUN.ID.eq(ROUND_ANSWER.RUN_ID))
                .where(CHECK_POINT.NAME.in(names))
                .and(ROUND_RUN.STATUS.eq(RoundRunStatus.SIGNED.name()))
                .and(DSL.notExists(DSL.selectOne()
                        .from(later)
                        .join(laterRun)
                        .on(laterRun.ID.eq(later.RUN_ID))
                        .where(later.CHECK_POINT_ID.eq(ROUND_ANSWER.CHECK_POINT_ID))
                        .and(later.ANSWERED_AT.gt(ROUND_ANSWER.ANSWERED_AT))
                        .and(laterRun.STATUS.eq(RoundRunStatus.SIGNED.name()))))
                .and(ROUND_ANSWER.VERDICT.in(Verdict.FAIL.name(), Verdict.FLAG.name()))
                .forEach(row -> found.merge(
                        new Named(row.value1(), row.value2()),
                        new Beyond(
                                row.value4().atZone(zone).toLocalDate(),
                                row.value3().equals(Verdict.FAIL.name())),
                        CircumstanceReader::worse));
        return found;
    }

    /// Of several check points of one name on one machine the alarm counts, then the later.
    private static Beyond worse(Beyond one, Beyond other) {
        if (one.alarm() != other.alarm()) {
            return one.alarm() ? one : other;
        }
        return one.on().isAfter(other.on()) ? one : other;
    }
}
