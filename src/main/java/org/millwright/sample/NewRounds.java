package org.millwright.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.millwright.inspection.CheckPointKind;
import org.millwright.inspection.Choices;
import org.millwright.inspection.Limits;
import org.millwright.inspection.Question;
import org.millwright.maintenance.PlanBasis;
import org.millwright.maintenance.PlanProduct;
import org.millwright.maintenance.TimingFields;
import org.millwright.sample.SampleRound.CheckPoint;

/// A round that nobody has walked yet, with check points of every kind.
final class NewRounds {

    // class | what | kind | unit, choices, or meter | instruction
    private static final String POINTS = """
        CMP | Noise and smell | PASS_FAIL | - | Walk once around it
        CMP | Running hours | METER | Running hours | As the panel shows them
        CMP | Outlet pressure | NUMBER | bar | At the main manifold
        CMP | Oil leaks | CHOICE | None = P; Damp = G; Dripping = F | Below the separator and at the cooler
        BOI | Flame through the sight glass | CHOICE | Steady = P; Flickering = G; Smoking = F | -
        BOI | Burner hours | METER | Burner hours | -
        BOI | Gauge glass and fittings | PHOTO | - | One picture of the whole front
        CHL | Remarks on running | TEXT | - | What a colleague should know
        """;

    private static final String PLACE = "UTL";
    private static final String CODE = "RND-UTL-E";
    private static final String NAME = "Energy round utilities";
    private static final Limits PRESSURE =
            new Limits(new BigDecimal("6.2"), new BigDecimal("6.5"), new BigDecimal("7.6"), new BigDecimal("8"));
    private static final int HOURS_IN_HUNDREDTHS = 75;

    private NewRounds() {}

    /// The round where the plant has its machines.
    static Optional<SampleRound> write(List<Machine> machines) {
        List<CheckPoint> points = new ArrayList<>();
        for (List<String> row : Rows.of(5, POINTS).rows()) {
            machines.stream()
                    .filter(machine -> machine.type().code().equals(row.get(0))
                            && PLACE.equals(machine.equipment().parentTag()))
                    .findFirst()
                    .ifPresent(machine -> points.add(point(points.size() + 1, machine, row)));
        }
        return points.isEmpty() ? Optional.empty() : Optional.of(new SampleRound(CODE, NAME, PLACE, points));
    }

    private static CheckPoint point(int no, Machine machine, List<String> row) {
        CheckPointKind kind = CheckPointKind.valueOf(row.get(2));
        Question question = switch (kind) {
            case NUMBER -> Question.number(row.get(3), PRESSURE);
            case CHOICE -> new Question(kind, null, Limits.NONE, Choices.read(row.get(3)));
            case PASS_FAIL, TEXT, PHOTO, METER -> new Question(kind, null, Limits.NONE, Choices.NONE);
        };
        return new CheckPoint(
                no,
                machine.tag(),
                row.get(1),
                question,
                kind == CheckPointKind.METER ? row.get(3) : null,
                row.get(4).isEmpty() ? null : row.get(4));
    }

    /// It is due tomorrow for the first time.
    static SamplePlan plan(SampleRound round, LocalDate today) {
        var work = new SamplePlan.Work(
                round.name(),
                "Walk the round in the given order, note every reading.",
                3,
                Craft.MECHANICAL.label(),
                BigDecimal.valueOf(HOURS_IN_HUNDREDTHS, 2),
                List.of(),
                List.of());
        return new SamplePlan(
                "IR-UTL-E",
                round.name(),
                TimingFields.calendar(
                        "FREQ=MONTHLY", PlantDays.officeDayFrom(today.plusDays(1)), PlanBasis.SCHEDULED, 1),
                null,
                PlanProduct.ROUND,
                round.code(),
                work,
                List.of(round.equipmentTag()));
    }
}
