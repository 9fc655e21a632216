package org.millwright.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.millwright.inspection.RoundDetail;
import org.millwright.inspection.RoundFields;
import org.millwright.inspection.RoundRules;
import org.millwright.inspection.SaveRound;
import org.millwright.kernel.Message;
import org.millwright.kernel.Violation;

/// The rows about one round while they are being planned: what the round would be.
final class PlannedRound {

    private static final Pattern POINT = Pattern.compile("points\\[(\\d+)]\\.(.*)");

    private final String code;
    private final List<PlannedPoint> rows;
    private final List<PlannedPoint> points;
    private final RoundWorld world;
    private final @Nullable RoundDetail known;
    private Map<ImportField, Object> head = new HashMap<>();
    private @Nullable RoundFields after;

    PlannedRound(String code, List<PlannedPoint> rows, RoundWorld world) {
        this.code = code;
        this.rows = rows;
        this.world = world;
        this.known = world.rounds().get(code);
        Map<Map<ImportField, Object>, PlannedPoint> seen = new HashMap<>();
        for (PlannedPoint row : rows) {
            PlannedPoint first = seen.putIfAbsent(row.draft().values(), row);
            if (first != null && row.draft().problems().isEmpty()) {
                row.repeats(first);
            }
        }
        this.points = rows.stream().filter(PlannedPoint::isPoint).toList();
    }

    void plan() {
        head();
        if (known != null) {
            PointMatch.match(points, known, world);
        }
        var filled = new PointFilling(world, known, head);
        points.forEach(filled::fill);
        twice();
        var order = new PointOrder(points, known, filled);
        order.tellMoves();
        List<PointOrder.Final> all = order.all();
        RoundFields fields = new RoundFields(
                code,
                Objects.toString(head.get(RoundColumn.NAME), ""),
                world.idOf(head.get(RoundColumn.AREA)),
                !Boolean.FALSE.equals(head.get(RoundColumn.ACTIVE)),
                all.stream().map(PointOrder.Final::fields).toList());
        RoundRules.check(fields).violations().forEach(found -> refuse(found, all));
        wholeOrNot();
        after = fields;
    }

    /// What the rows say of the round itself: once is enough, twice must be the same.
    private void head() {
        Map<ImportField, Object> before = known == null ? Map.of() : PointValues.of(known);
        head = new HashMap<>(before);
        head.putIfAbsent(RoundColumn.ACTIVE, true);
        for (RoundColumn column : RoundColumn.OF_ROUND) {
            PlannedPoint first = null;
            for (PlannedPoint row : rows) {
                Object said = row.draft().value(column);
                if (said == null) {
                    continue;
                }
                if (first == null) {
                    first = row;
                    head.put(column, said);
                    tell(row, column, before.get(column), said);
                } else if (!EquipmentState.same(said, first.draft().value(column))) {
                    row.problems()
                            .refuse(
                                    column,
                                    Message.of(
                                            "programme.round-differs",
                                            first.draft().line(),
                                            Objects.requireNonNull(first.draft().value(column))));
                }
            }
        }
        Object area = head.get(RoundColumn.AREA);
        if (area != null && world.idOf(area) == null) {
            saying(RoundColumn.AREA).problems().refuse(RoundColumn.AREA, Message.of("programme.no-equipment"));
        }
    }

    private void tell(PlannedPoint row, RoundColumn column, @Nullable Object was, Object is) {
        if (known == null) {
            row.isNew();
        } else if (!EquipmentState.same(was, is)) {
            row.differs(new FieldDifference(column, was, is));
        }
    }

    /// Two rows about one new check point; what is known was matched with one row alone.
    private void twice() {
        Map<List<Object>, PlannedPoint> seen = new HashMap<>();
        for (PlannedPoint row : points) {
            List<Object> mark = List.of(
                    row.after().getOrDefault(RoundColumn.MACHINE, ""),
                    row.after().getOrDefault(RoundColumn.POINT, ""),
                    Objects.requireNonNullElse((Object) row.number(), ""));
            PlannedPoint first = seen.putIfAbsent(mark, row);
            if (first != null && !mark.get(1).equals("")) {
                row.contradicts(first);
            }
        }
    }

    private void refuse(Violation found, List<PointOrder.Final> all) {
        Matcher point = POINT.matcher(found.field());
        if (!point.matches()) {
            RoundColumn column = RoundColumn.ofRound(found.field());
            saying(column).problems().refuse(column, found.message());
            return;
        }
        RoundColumn column = RoundColumn.ofPoint(point.group(2));
        PlannedPoint row = all.get(Integer.parseInt(point.group(1))).row();
        Optional.ofNullable(row).orElse(rows.getFirst()).problems().refuse(column, found.message());
    }

    private PlannedPoint saying(RoundColumn column) {
        return rows.stream()
                .filter(row -> row.draft().value(column) != null)
                .findFirst()
                .orElse(rows.getFirst());
    }

    private void wholeOrNot() {
        rows.stream().filter(row -> !row.problems().areNone()).findFirst().ifPresent(bad -> {
            Message reason = Message.of("programme.round-whole", bad.draft().line());
            rows.stream()
                    .filter(row -> row.problems().areNone())
                    .forEach(row -> row.problems().refuse(RoundColumn.ROUND, reason));
        });
    }

    /// What would be written; nothing for a bad round and one that stays as it is.
    Optional<SaveRound> step() {
        boolean bad = rows.stream().anyMatch(row -> !row.problems().areNone());
        if (bad || after == null || rows.stream().noneMatch(PlannedPoint::isWritten)) {
            return Optional.empty();
        }
        return Optional.of(known == null ? SaveRound.added(after) : new SaveRound(known.id(), known.version(), after));
    }
}
