package org.millwright.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.kernel.Quantity;
import org.millwright.platform.i18n.Messages;
import org.millwright.stock.ReorderPolicy.MinMax;
import org.millwright.stock.ReorderPolicy.OnDemand;
import org.millwright.stock.ReorderPolicy.ReorderPoint;

class ReorderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Messages ENGLISH = new Messages(Locale.UK, ZoneOffset.UTC);

    /// MAX-1 and MAX-2: the published Maximo example.
    @ParameterizedTest
    @CsvSource({"10, 0, 0, 20, 5, 15", "10, 0, 200, 20, 5, 215"})
    void reorderPoint(long onHand, long onOrder, long reserved, long point, long orderQuantity, long expected) {
        var policy = new ReorderPoint(Quantity.of(point), Quantity.of(orderQuantity));
        assertThat(propose(policy, 1, position(onHand, onOrder, reserved)))
                .get()
                .extracting(ReorderLine::quantity)
                .isEqualTo(Quantity.of(expected));
    }

    @ParameterizedTest
    @CsvSource({
        // on hand, on order, reserved, minimum, maximum, pack, expected (0: nothing to order)
        "5, 0, 0, 5, 20, 1, 15", "6, 0, 0, 5, 20, 1, 0", "0, 0, 0, 5, 20, 1, 20", "3, 10, 0, 5, 20, 1, 0",
        "3, 2, 0, 5, 20, 1, 15", "9, 0, 4, 5, 20, 1, 15", "5, 0, 0, 5, 20, 4, 16", "2, 0, 0, 5, 10, 5, 10",
        "1, 0, 0, 1, 1, 1, 0", "0, 0, 0, 1, 1, 1, 1", "0, 0, 0, 0, 10, 1, 0", "0, 0, 3, 0, 10, 1, 13",
    })
    void minMax(long onHand, long onOrder, long reserved, long minimum, long maximum, long pack, long expected) {
        var policy = new MinMax(Quantity.of(minimum), Quantity.of(maximum));
        assertThat(propose(policy, pack, position(onHand, onOrder, reserved)).map(ReorderLine::quantity))
                .isEqualTo(Optional.of(Quantity.of(expected)).filter(Quantity::isPositive));
    }

    @Test
    void withoutMinimumOnlyWhatReservationsLack() {
        assertThat(propose(new OnDemand(), 1, position(0, 0, 0))).isEmpty();
        assertThat(propose(new OnDemand(), 1, position(2, 1, 3))).isEmpty();
        assertThat(propose(new OnDemand(), 5, position(2, 0, 4)).map(ReorderLine::quantity))
                .contains(Quantity.of(5));
    }

    @Test
    void theNumbersOfAStockLineSayWhichPolicyIsMeant() {
        assertThat(policy("2", "8")).isEqualTo(new MinMax(Quantity.of(2), Quantity.of(8)));
        assertThat(policy(null, "8")).isEqualTo(new MinMax(Quantity.ZERO, Quantity.of(8)));
        assertThat(policy("2", null)).isEqualTo(new ReorderPoint(Quantity.of(2), Quantity.of(10)));
        assertThat(policy("0", null)).isEqualTo(new OnDemand());
        assertThat(policy(null, null)).isEqualTo(new OnDemand());
    }

    @Test
    void theShortestExplanation() {
        assertThat(explain(new MinMax(Quantity.of(5), Quantity.of(20)), 1, 0, position(5, 0, 0)))
                .containsExactly(
                        "On hand: 5 pcs",
                        "Minimum: 5 pcs",
                        "Maximum: 20 pcs",
                        "Missing up to the maximum: 15 pcs",
                        "Order 15 pcs.");
    }

    @Test
    void theLongestExplanation() {
        assertThat(explain(new MinMax(Quantity.of(5), Quantity.of(10)), 5, 14, position(6, 1, 5)))
                .containsExactly(
                        "On hand: 6 pcs",
                        "Reserved for work orders: 5 pcs",
                        "On order: 1 pcs",
                        "On hand + on order - reserved: 2 pcs",
                        "Minimum: 5 pcs",
                        "Maximum: 10 pcs",
                        "Missing up to the maximum: 8 pcs",
                        "Packs of 5 pcs: 8 rounded up to 10",
                        "This is 2 pcs above the maximum, because of the pack.",
                        "Lead time 14 days: ordered on 2 Mar 2026, it arrives about 16 Mar 2026",
                        "Order 10 pcs.");
    }

    @Test
    void theExplanationOfOrderQuantityAndOfDemand() {
        assertThat(explain(new ReorderPoint(Quantity.of(20), Quantity.of(5)), 1, 1, position(10, 0, 0)))
                .containsExactly(
                        "On hand: 10 pcs",
                        "Minimum: 20 pcs",
                        "Ordered in multiples of 5 pcs until above the minimum: 15 pcs",
                        "Lead time 1 day: ordered on 2 Mar 2026, it arrives about 3 Mar 2026",
                        "Order 15 pcs.");
        assertThat(explain(new OnDemand(), 1, 0, position(0, 0, 2)))
                .contains("No minimum is set, but reservations lack 2 pcs");
    }

    private static ReorderPolicy policy(@Nullable String minimum, @Nullable String maximum) {
        return ReorderPolicy.of(
                minimum == null ? null : Quantity.of(minimum),
                maximum == null ? null : Quantity.of(maximum),
                Quantity.of(10));
    }

    private static Position position(long onHand, long onOrder, long reserved) {
        return new Position(Quantity.of(onHand), Quantity.of(onOrder), Quantity.of(reserved));
    }

    private static Optional<ReorderLine> propose(ReorderPolicy policy, long pack, Position position) {
        return Reorder.propose(new ReorderItem("pcs", policy, Quantity.of(pack), 0), position, TODAY);
    }

    private static List<String> explain(ReorderPolicy policy, long pack, int leadDays, Position position) {
        return Reorder.propose(new ReorderItem("pcs", policy, Quantity.of(pack), leadDays), position, TODAY)
                .map(line ->
                        line.explanation().lines().stream().map(ENGLISH::text).toList())
                .orElse(List.of());
    }
}
