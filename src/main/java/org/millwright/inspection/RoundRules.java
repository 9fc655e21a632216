package org.millwright.inspection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.millwright.kernel.Checks;
import org.millwright.kernel.Violation;

/// What is wrong with a round as entered; that a code is unique only the store can tell.
public final class RoundRules {

    private RoundRules() {}

    /// The round and its points; the field of a point's violation begins with `points[0].`, counted from 0.
    public static Checks check(RoundFields round) {
        var checks = new Checks()
                .text("code", round.code(), 30)
                .text("name", round.name(), 200)
                .require(round.equipmentId() != null, "equipmentId", "check.required")
                .require(
                        !round.active() || round.points().stream().anyMatch(CheckPointFields::active),
                        "points",
                        "inspection.refused.no-points");
        for (int i = 0; i < round.points().size(); i++) {
            String prefix = "points[" + i + "].";
            check(round.points().get(i))
                    .violations()
                    .forEach(found -> checks.add(new Violation(prefix + found.field(), found.message())));
        }
        checkTwins(round.points(), checks);
        return checks;
    }

    /// A point is known by its machine and its name: on paper, in answers and in files.
    private static void checkTwins(List<CheckPointFields> points, Checks checks) {
        Map<List<Object>, Integer> known = new HashMap<>();
        for (int i = 0; i < points.size(); i++) {
            CheckPointFields point = points.get(i);
            if (point.active() && point.equipmentId() != null && !point.name().isBlank()) {
                Integer twin = known.putIfAbsent(
                        List.of(point.equipmentId(), point.name().strip()), i);
                checks.require(
                        twin == null,
                        "points[" + i + "].name",
                        "inspection.refused.twin-points",
                        twin == null ? 0 : twin + 1,
                        i + 1,
                        point.name().strip());
            }
        }
    }

    public static Checks check(CheckPointFields point) {
        Question question = point.question();
        boolean measured = question.kind().isMeasured();
        boolean unit = question.unit() != null && !question.unit().isBlank();
        var checks = new Checks()
                .text("name", point.name(), 200)
                .require(point.equipmentId() != null, "equipmentId", "check.required")
                .optionalText("unit", question.unit(), 20)
                .require(measured || !unit, "unit", "inspection.refused.only-for-numbers")
                .require(measured || question.limits().areMissing(), "limits", "inspection.refused.only-for-numbers")
                .optionalText("instruction", point.instruction(), 2000);
        question.limits().check().violations().forEach(checks::add);
        if (question.kind() == CheckPointKind.CHOICE) {
            question.choices().check().violations().forEach(checks::add);
        } else {
            checks.require(question.choices().areMissing(), "choices", "inspection.refused.only-for-choices");
        }
        boolean meter = question.kind() == CheckPointKind.METER;
        return checks.require(!meter || question.meterId() != null, "meterId", "check.required")
                .require(meter || question.meterId() == null, "meterId", "inspection.refused.only-for-meters");
    }
}
