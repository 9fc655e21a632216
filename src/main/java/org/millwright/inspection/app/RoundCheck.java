package org.millwright.inspection.app;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.millwright.inspection.CheckPointFields;
import org.millwright.inspection.RoundFacts;
import org.millwright.inspection.RoundFields;
import org.millwright.inspection.RoundRules;
import org.millwright.inspection.SaveRound;
import org.millwright.kernel.Checks;
import org.millwright.meter.Meter;

/// What is wrong with rounds as entered, by the rules and by what the plant holds.
///
/// @param meters those that the rounds name, by id
record RoundCheck(RoundFacts facts, Map<Long, Meter> meters) {

    Checks of(SaveRound round) {
        RoundFields fields = round.fields();
        Checks checks = RoundRules.check(fields);
        Long holder = facts.byCode().get(fields.code().strip());
        checks.require(
                holder == null || holder.equals(round.id()), "code", "inspection.refused.code-exists", fields.code());
        machine(checks, fields.equipmentId(), "equipmentId");
        List<CheckPointFields> points = fields.points();
        for (int i = 0; i < points.size(); i++) {
            machine(checks, points.get(i).equipmentId(), "points[" + i + "].equipmentId");
            meter(checks, points.get(i), "points[" + i + "].meterId");
            point(checks, points.get(i), round.id() == null ? 0 : round.id(), i);
        }
        return checks;
    }

    private void machine(Checks checks, @Nullable Long named, String field) {
        checks.require(named == null || facts.equipment().contains(named), field, "inspection.refused.no-machine");
    }

    /// The meter is one of the machine.
    private void meter(Checks checks, CheckPointFields point, String field) {
        Long named = point.question().meterId();
        Meter meter = named == null ? null : meters.get(named);
        checks.require(
                named == null || (meter != null && Objects.equals(meter.fields().equipmentId(), point.equipmentId())),
                field,
                "inspection.refused.no-meter");
    }

    /// A point keeps its kind once it was answered: its answers would mean nothing.
    private void point(Checks checks, CheckPointFields point, long roundId, int at) {
        if (point.id() == null) {
            return;
        }
        RoundFacts.KnownPoint known = facts.points().get(point.id());
        checks.require(
                known != null && known.roundId() == roundId, "points[" + at + "]", "inspection.refused.point-gone");
        checks.require(
                known == null || !known.answered() || known.kind() == point.kind(),
                "points[" + at + "].kind",
                "inspection.refused.kind-answered");
    }
}
