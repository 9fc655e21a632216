package org.millwright.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.millwright.exchange.ReadingWorld.KnownMeter;
import org.millwright.kernel.Message;
import org.millwright.meter.KnownReadings;
import org.millwright.meter.Reading;
import org.millwright.meter.ReadingKind;
import org.millwright.meter.ReadingMoment;
import org.millwright.meter.ReadingSource;
import org.millwright.meter.RecordReading;

/// A row while it is being planned: of which meter and moment it speaks, and what speaks against it.
final class PlannedReading {

    private final RowDraft draft;
    private final ImportMapping mapping;
    private final List<Problem> problems = new ArrayList<>();
    private @Nullable KnownMeter meter;
    private @Nullable LocalDateTime at;
    private @Nullable PlannedReading first;
    private @Nullable Reading before;
    private boolean unchanged;

    PlannedReading(RowDraft draft, ImportMapping mapping) {
        this.draft = draft;
        this.mapping = mapping;
        problems.addAll(draft.problems());
    }

    /// Finds the meter and the moment, and says what is missing.
    void place(ReadingWorld world) {
        String tag = draft.text(ReadingColumn.EQUIPMENT).orElse(null);
        List<KnownMeter> there = tag == null ? List.of() : world.metersOf(tag);
        if (tag == null) {
            need(ReadingColumn.EQUIPMENT);
        } else if (there.isEmpty()) {
            refuse(ReadingColumn.EQUIPMENT, Message.of("exchange.machine-without-meters"));
        } else {
            meter = meterAmong(there);
        }
        need(ReadingColumn.READ_AT);
        need(ReadingColumn.VALUE);
        if (meter != null) {
            checkMeter(meter);
            at = moment(world, meter);
        }
    }

    private @Nullable KnownMeter meterAmong(List<KnownMeter> there) {
        String name = draft.text(ReadingColumn.METER).orElse(null);
        if (name == null && there.size() == 1) {
            return there.getFirst();
        }
        if (name == null) {
            need(ReadingColumn.METER);
            return null;
        }
        return there.stream()
                .filter(known -> known.meter().fields().name().equals(name))
                .findFirst()
                .orElseGet(() -> {
                    refuse(
                            ReadingColumn.METER,
                            Message.of(
                                    "exchange.meter-unknown",
                                    String.join(
                                            ", ",
                                            there.stream()
                                                    .map(known -> known.meter()
                                                            .fields()
                                                            .name())
                                                    .toList())));
                    return null;
                });
    }

    private void checkMeter(KnownMeter known) {
        String unit = known.meter().fields().unit();
        draft.text(ReadingColumn.UNIT)
                .filter(said -> !said.equals(unit))
                .ifPresent(said -> refuse(ReadingColumn.UNIT, Message.of("exchange.unit-differs", unit)));
        if (known.meter().isRetired()) {
            refuse(
                    ReadingColumn.METER,
                    Message.of("meter.refused.retired", known.meter().fields().name()));
        }
    }

    /// A day alone means the reading of its midnight where there is one: workbooks write midnight as a
    /// day.
    private @Nullable LocalDateTime moment(ReadingWorld world, KnownMeter known) {
        return switch (draft.value(ReadingColumn.READ_AT)) {
            case LocalDateTime moment -> moment;
            case LocalDate day -> {
                boolean midnight = known.readings().stream()
                        .anyMatch(reading -> reading.at().equals(day.atStartOfDay()));
                yield midnight ? day.atStartOfDay() : ReadingMoment.of(day, null, world.now());
            }
            case null, default -> null;
        };
    }

    boolean isPlaced() {
        return isGood() && meter != null && at != null;
    }

    boolean isGood() {
        return problems.isEmpty();
    }

    boolean isRecorded() {
        return isGood() && first == null && !unchanged;
    }

    KnownMeter meter() {
        return Objects.requireNonNull(meter);
    }

    LocalDateTime at() {
        return Objects.requireNonNull(at);
    }

    RowDraft draft() {
        return draft;
    }

    boolean isSure() {
        return Boolean.TRUE.equals(draft.value(ReadingColumn.SURE));
    }

    RecordReading command() {
        boolean rolls = kind() == ReadingKind.ROLL_OVER;
        return new RecordReading(
                meter().meter().id(),
                at(),
                (BigDecimal) Objects.requireNonNull(draft.value(ReadingColumn.VALUE)),
                kind(),
                rolls ? (BigDecimal) draft.value(ReadingColumn.COUNTS_TO) : null,
                kind() == ReadingKind.REPLACEMENT ? (BigDecimal) draft.value(ReadingColumn.NEW_START) : null,
                draft.text(ReadingColumn.NOTE).orElse(null),
                ReadingSource.IMPORTED,
                isSure());
    }

    Reading reading() {
        return command().reading(at(), meter().meter().fields().span());
    }

    private ReadingKind kind() {
        return draft.value(ReadingColumn.KIND) instanceof ReadingKind said ? said : ReadingKind.NORMAL;
    }

    /// What is known of the same moment: the same, or another value that this one follows.
    void against(KnownReadings known) {
        before = known.at(at()).orElse(null);
        unchanged = before != null && same(before, reading());
    }

    /// A second row about the same moment: a repeat, or a contradiction.
    void again(PlannedReading other) {
        if (same(other.reading(), reading())) {
            first = other;
        } else {
            refuse(
                    ReadingColumn.VALUE,
                    Message.of(
                            "exchange.reading-differs",
                            other.draft.line(),
                            Objects.requireNonNull(other.draft.value(ReadingColumn.VALUE))));
        }
    }

    private static boolean same(Reading one, Reading other) {
        return one.kind() == other.kind()
                && EquipmentState.same(one.value(), other.value())
                && EquipmentState.same(one.startValue(), other.startValue());
    }

    private void need(ReadingColumn column) {
        if (draft.value(column) == null) {
            refuse(column, Message.of("check.required"));
        }
    }

    /// Once for each column, because an unreadable cell leaves the field empty besides.
    void refuse(ReadingColumn column, Message reason) {
        if (problems.stream().noneMatch(problem -> problem.field() == column)) {
            Object value = draft.value(column);
            problems.add(new Problem(draft.line(), column, mapping.shown(column), value == null ? "" : value, reason));
        }
    }

    ImportLine toLine() {
        if (first != null && !first.isGood()) {
            return line(
                    RowFate.BAD,
                    List.of(),
                    first.problems.stream()
                            .map(problem -> problem.onLine(draft.line()))
                            .toList());
        }
        if (!isGood()) {
            return line(RowFate.BAD, List.of(), inOrder());
        }
        if (first != null) {
            return line(RowFate.REPEATED, List.of(), List.of());
        }
        if (unchanged) {
            return line(RowFate.UNCHANGED, List.of(), List.of());
        }
        return before == null
                ? line(RowFate.NEW, List.of(), List.of())
                : line(RowFate.CHANGED, differences(before, reading()), List.of());
    }

    private static List<FieldDifference> differences(Reading was, Reading is) {
        List<FieldDifference> differences = new ArrayList<>();
        add(differences, ReadingColumn.VALUE, was.value(), is.value());
        add(differences, ReadingColumn.KIND, was.kind(), is.kind());
        add(differences, ReadingColumn.NEW_START, was.startValue(), is.startValue());
        return differences;
    }

    private static void add(
            List<FieldDifference> differences, ReadingColumn column, @Nullable Object was, @Nullable Object is) {
        if (!EquipmentState.same(was, is)) {
            differences.add(new FieldDifference(column, was, is));
        }
    }

    private List<Problem> inOrder() {
        return problems.stream()
                .sorted(Comparator.comparing(
                        problem -> problem.field() instanceof ReadingColumn column ? column : ReadingColumn.EQUIPMENT))
                .toList();
    }

    private ImportLine line(RowFate fate, List<FieldDifference> differences, List<Problem> why) {
        String tag = draft.text(ReadingColumn.EQUIPMENT).orElse("");
        String name = meter == null
                ? draft.text(ReadingColumn.METER).orElse("")
                : meter.meter().fields().name();
        return new ImportLine(draft.line(), tag, name, fate, false, differences, why);
    }
}
