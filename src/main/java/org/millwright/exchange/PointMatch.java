package org.millwright.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.millwright.inspection.CheckPointFields;
import org.millwright.inspection.RoundDetail;

/// Finds for each row the check point it speaks of: by machine and name, and where one of them was edited by the
/// number in the round together with the other.
final class PointMatch {

    /// @param place in the round, from 1; 0 where it is no longer walked
    record Placed(int place, CheckPointFields fields) {}

    private final RoundWorld world;
    private final List<Placed> left;

    private PointMatch(RoundWorld world, List<Placed> left) {
        this.world = world;
        this.left = new ArrayList<>(left);
    }

    static List<Placed> placed(RoundDetail round) {
        List<Placed> all = new ArrayList<>();
        int place = 0;
        for (CheckPointFields point : round.fields().points()) {
            all.add(new Placed(point.active() ? ++place : 0, point));
        }
        return all;
    }

    static void match(List<PlannedPoint> rows, RoundDetail round, RoundWorld world) {
        var match = new PointMatch(world, placed(round));
        match.pass(
                rows,
                (row, point) -> match.sameNumber(row, point) && match.sameMachine(row, point) && sameName(row, point));
        match.pass(rows, (row, point) -> match.sameMachine(row, point) && sameName(row, point));
        match.pass(
                rows,
                (row, point) ->
                        match.sameNumber(row, point) && (match.sameMachine(row, point) || sameName(row, point)));
    }

    private void pass(List<PlannedPoint> rows, BiPredicate<PlannedPoint, Placed> fits) {
        for (PlannedPoint row : rows) {
            if (row.known() == null) {
                left.stream().filter(point -> fits.test(row, point)).findFirst().ifPresent(point -> {
                    row.isOf(point.fields());
                    left.remove(point);
                });
            }
        }
    }

    private boolean sameNumber(PlannedPoint row, Placed point) {
        BigDecimal number = row.number();
        return number != null && point.place() > 0 && number.compareTo(BigDecimal.valueOf(point.place())) == 0;
    }

    /// A row that names no machine may mean any.
    private boolean sameMachine(PlannedPoint row, Placed point) {
        Object tag = row.draft().value(RoundColumn.MACHINE);
        return tag == null || Objects.equals(world.idOf(tag), point.fields().equipmentId());
    }

    private static boolean sameName(PlannedPoint row, Placed point) {
        return point.fields().name().equals(row.draft().value(RoundColumn.POINT));
    }
}
