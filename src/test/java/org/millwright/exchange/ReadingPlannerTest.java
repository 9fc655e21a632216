package org.millwright.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.millwright.exchange.ReadingWorld.KnownMeter;
import org.millwright.meter.Meter;
import org.millwright.meter.MeterFields;
import org.millwright.meter.Reading;
import org.millwright.meter.ReadingKind;
import org.millwright.meter.RecordReading;

/// P-101 has a counter of hours at 100 on day 1, 06:00 and 200 on day 11; P-102 has one and a retired
/// one.
class ReadingPlannerTest {

    private static final LocalDateTime DAY_1 = LocalDateTime.of(2026, 3, 1, 6, 0);
    private static final LocalDateTime NOW = DAY_1.plusDays(30);

    private final List<RowDraft> drafts = new ArrayList<>();

    @Test
    void rowsInAnyOrderAreHeldToEachOther() {
        row("P-101", "Hours", DAY_1.plusDays(14), "230");
        row("P-101", "Hours", DAY_1.plusDays(12), "215");
        row("P-101", "Hours", DAY_1.plusDays(13), "214");
        row("P-101", "Hours", DAY_1.plusDays(5), "150");

        assertThat(lines()).containsExactly("2 NEW", "3 NEW", "4 BAD Reading meter.refused.smaller", "5 NEW");
        assertThat(plan().steps())
                .extracting(RecordReading::at)
                .containsExactly(DAY_1.plusDays(5), DAY_1.plusDays(12), DAY_1.plusDays(14));
    }

    @Test
    void aKnownMomentIsLeftAloneOrFollowed() {
        row("P-101", "Hours", DAY_1, "100.0");
        row("P-101", "Hours", DAY_1.plusDays(10), "210");
        row("P-101", "Hours", DAY_1.plusDays(10), "210");
        row("P-101", "Hours", DAY_1.plusDays(10), "220");

        assertThat(lines())
                .containsExactly("2 UNCHANGED", "3 CHANGED", "4 REPEATED", "5 BAD Reading exchange.reading-differs");
        assertThat(plan().lines().get(1).differences())
                .containsExactly(
                        new FieldDifference(ReadingColumn.VALUE, new BigDecimal("200"), new BigDecimal("210")));
    }

    @Test
    void aRepeatOfABadRowIsBadToo() {
        row("P-101", "Hours", DAY_1.plusDays(12), "1");
        row("P-101", "Hours", DAY_1.plusDays(12), "1");

        assertThat(lines())
                .containsExactly("2 BAD Reading meter.refused.smaller", "3 BAD Reading meter.refused.smaller");
    }

    @Test
    void whatIsMissingOrUnknownIsSaidAtItsColumn() {
        drafts.add(new RowDraft(2, Map.of(), List.of()));
        row("P-9", "Hours", DAY_1, "1");
        row("P-101", "Oil", DAY_1, "1");
        row("P-102", "Old", DAY_1, "1");
        with(row("P-101", "Hours", DAY_1.plusDays(11), "201"), ReadingColumn.UNIT, "km");

        assertThat(lines())
                .containsExactly(
                        "2 BAD Tag check.required, Read at check.required, Reading check.required",
                        "3 BAD Tag exchange.machine-without-meters",
                        "4 BAD Meter exchange.meter-unknown",
                        "5 BAD Meter meter.refused.retired",
                        "6 BAD Unit exchange.unit-differs");
    }

    @Test
    void theOnlyMeterNeedsNoName() {
        with(row("P-101", "Hours", DAY_1.plusDays(11), "201"), ReadingColumn.METER, null);
        with(row("P-102", "Hours", DAY_1.plusDays(11), "201"), ReadingColumn.METER, null);

        assertThat(lines()).containsExactly("2 NEW", "3 BAD Meter check.required");
    }

    @Test
    void aJumpIsTakenWhereTheFileIsSure() {
        row("P-101", "Hours", DAY_1.plusDays(12), "9000");
        assertThat(lines()).containsExactly("2 BAD Reading meter.asks.jump");

        drafts.clear();
        with(row("P-101", "Hours", DAY_1.plusDays(12), "9000"), ReadingColumn.SURE, true);
        assertThat(lines()).containsExactly("2 NEW");
    }

    @Test
    void rollOversAndReplacementsGoOn() {
        Map<ReadingColumn, Object> rolled =
                with(row("P-101", "Hours", DAY_1.plusDays(12), "5"), ReadingColumn.KIND, ReadingKind.ROLL_OVER);
        with(rolled, ReadingColumn.COUNTS_TO, new BigDecimal("250"));
        with(
                with(row("P-101", "Hours", DAY_1.plusDays(13), "20"), ReadingColumn.KIND, ReadingKind.REPLACEMENT),
                ReadingColumn.NEW_START,
                new BigDecimal("3"));
        row("P-101", "Hours", DAY_1.plusDays(14), "9");
        with(row("P-101", "Hours", DAY_1.plusDays(15), "1"), ReadingColumn.KIND, ReadingKind.ROLL_OVER);

        assertThat(lines()).containsExactly("2 NEW", "3 NEW", "4 NEW", "5 BAD Counts to meter.refused.no-span");
    }

    @Test
    void aDayAloneIsItsNoonUnlessItsMidnightIsKnown() {
        with(row("P-101", "Hours", DAY_1, "201"), ReadingColumn.READ_AT, LocalDate.of(2026, 3, 12));
        with(row("P-102", "Hours", DAY_1, "7"), ReadingColumn.READ_AT, LocalDate.of(2026, 3, 1));

        assertThat(lines()).containsExactly("2 NEW", "3 UNCHANGED");
        assertThat(plan().steps().getFirst().at()).isEqualTo(LocalDateTime.of(2026, 3, 12, 12, 0));
    }

    private Map<ReadingColumn, Object> row(String tag, String meter, LocalDateTime at, String value) {
        Map<ReadingColumn, Object> said = new HashMap<>();
        said.put(ReadingColumn.EQUIPMENT, tag);
        said.put(ReadingColumn.METER, meter);
        said.put(ReadingColumn.READ_AT, at);
        said.put(ReadingColumn.VALUE, new BigDecimal(value));
        drafts.add(new RowDraft(drafts.size() + 2L, Map.copyOf(said), List.of()));
        return said;
    }

    private Map<ReadingColumn, Object> with(
            Map<ReadingColumn, Object> said, ReadingColumn column, @Nullable Object value) {
        if (value == null) {
            said.remove(column);
        } else {
            said.put(column, value);
        }
        RowDraft last = drafts.removeLast();
        drafts.add(new RowDraft(last.line(), Map.copyOf(said), List.of()));
        return said;
    }

    private ReadingPlan plan() {
        var hours = new Meter(1, 1, MeterFields.counter(10, "Hours", "h"), null, new Meter.Machine("P-101", "Pump"));
        var other = new Meter(2, 1, MeterFields.counter(11, "Hours", "h"), null, new Meter.Machine("P-102", "Pump"));
        var old = new Meter(
                3,
                1,
                MeterFields.counter(11, "Old", "h"),
                LocalDate.of(2026, 1, 1),
                new Meter.Machine("P-102", "Pump"));
        var world = new ReadingWorld(
                Map.of(
                        "P-101",
                        List.of(new KnownMeter(
                                hours,
                                List.of(
                                        Reading.normal(DAY_1, new BigDecimal("100")),
                                        Reading.normal(DAY_1.plusDays(10), new BigDecimal("200"))))),
                        "P-102",
                        List.of(
                                new KnownMeter(
                                        other,
                                        List.of(Reading.normal(
                                                LocalDate.of(2026, 3, 1).atStartOfDay(), new BigDecimal("7")))),
                                new KnownMeter(old, List.of()))),
                NOW);
        return ReadingPlanner.plan(drafts, world, ImportMapping.NONE);
    }

    private List<String> lines() {
        return plan().lines().stream()
                .map(line -> line.line() + " " + line.fate()
                        + (line.problems().isEmpty()
                                ? ""
                                : " "
                                        + String.join(
                                                ", ",
                                                line.problems().stream()
                                                        .map(problem -> name(problem.field()) + " "
                                                                + problem.reason()
                                                                        .key())
                                                        .toList())))
                .toList();
    }

    private static String name(ImportField field) {
        return switch ((ReadingColumn) field) {
            case EQUIPMENT -> "Tag";
            case METER -> "Meter";
            case READ_AT -> "Read at";
            case VALUE -> "Reading";
            case UNIT -> "Unit";
            case COUNTS_TO -> "Counts to";
            default -> field.key();
        };
    }
}
