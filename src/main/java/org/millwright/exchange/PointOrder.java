package org.millwright.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.millwright.inspection.CheckPointFields;
import org.millwright.inspection.RoundDetail;

/// Puts the check points of a round into the order that the file gives them. A number only says before and after
/// which others a point stands; a new point with the number of another comes before it. Points that are no longer
/// walked stand at the end.
final class PointOrder {

    /// @param row none for a point that the file does not name
    /// @param place before; 0 for a point that was not walked
    record Final(@Nullable PlannedPoint row, CheckPointFields fields, int place) {

        /// The number that the row gives, else the place that the point has; none for a new one.
        private @Nullable BigDecimal number() {
            BigDecimal said = row == null ? null : row.number();
            if (said != null) {
                return said;
            }
            return place == 0 ? null : BigDecimal.valueOf(place);
        }

        private boolean stays() {
            BigDecimal number = number();
            return place > 0 && number != null && number.compareTo(BigDecimal.valueOf(place)) == 0;
        }
    }

    private static final Comparator<Final> ORDER = Comparator.comparing(
                    Final::number, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Final::stays);

    private final List<Final> walked = new ArrayList<>();
    private final List<Final> resting = new ArrayList<>();

    PointOrder(List<PlannedPoint> rows, @Nullable RoundDetail round, PointFilling filling) {
        Map<Long, PlannedPoint> named = new HashMap<>();
        for (PlannedPoint row : rows) {
            CheckPointFields known = row.known();
            if (known != null) {
                named.put(Objects.requireNonNull(known.id()), row);
            }
        }
        if (round != null) {
            for (PointMatch.Placed point : PointMatch.placed(round)) {
                PlannedPoint row =
                        named.get(Objects.requireNonNull(point.fields().id()));
                add(new Final(row, row == null ? point.fields() : filling.fields(row), point.place()));
            }
        }
        rows.stream().filter(row -> row.known() == null).forEach(row -> add(new Final(row, filling.fields(row), 0)));
        walked.sort(ORDER);
    }

    private void add(Final point) {
        (point.fields().active() ? walked : resting).add(point);
    }

    List<Final> all() {
        List<Final> all = new ArrayList<>(walked);
        all.addAll(resting);
        return all;
    }

    /// Tells the rows of points that stand elsewhere among those that were there before.
    void tellMoves() {
        List<Final> stayed = walked.stream().filter(point -> point.place() > 0).toList();
        List<Final> before =
                stayed.stream().sorted(Comparator.comparingInt(Final::place)).toList();
        for (int i = 0; i < stayed.size(); i++) {
            PlannedPoint row = stayed.get(i).row();
            if (row != null && !stayed.get(i).equals(before.get(i))) {
                row.differs(new FieldDifference(
                        RoundColumn.NUMBER,
                        BigDecimal.valueOf(stayed.get(i).place()),
                        BigDecimal.valueOf(walked.indexOf(stayed.get(i)) + 1L)));
            }
        }
    }
}
