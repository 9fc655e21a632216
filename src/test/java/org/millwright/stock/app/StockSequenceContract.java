package org.millwright.stock.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.millwright.cost.CostCategory;
import org.millwright.kernel.ListRequest;
import org.millwright.kernel.Money;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Quantity;
import org.millwright.stock.AlertRow;
import org.millwright.stock.IssuePart;
import org.millwright.stock.MovementKind;
import org.millwright.stock.MovementRow;
import org.millwright.stock.PartDetail;
import org.millwright.stock.ReturnPart;
import org.millwright.stock.StockLevels;
import org.millwright.stock.StockMoved;
import org.millwright.stock.StockPlace;

/// Random actions, seeded: whatever is done or refused, the sums, the costs and the alerts follow from the movements.
abstract class StockSequenceContract extends StockFixture {

    private static final int ACTIONS = 120;

    private final List<Long> movements = new ArrayList<>();
    private long seal;
    private int mostToReorder;

    @BeforeEach
    void twoParts() {
        seal = parts.add(part("20-0001", "Seal kit")).orThrow();
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 11, 4711})
    void theStoreHoldsItsInvariants(long seed) {
        var random = new Random(seed);
        int refused = 0;
        for (int action = 0; action < ACTIONS; action++) {
            int before = ledgerOf(bearing).size() + ledgerOf(seal).size();
            Outcome<?> outcome = act(random);
            int after = ledgerOf(bearing).size() + ledgerOf(seal).size();
            if (outcome instanceof Outcome.Done<?>(StockMoved moved)) {
                movements.add(moved.movementId());
                assertThat(after).isEqualTo(before + 1);
            } else {
                assertThat(after).isEqualTo(before);
                refused += outcome.isDone() ? 0 : 1;
            }
            assertAlerts();
            assertToReorder();
        }
        assertThat(refused).isBetween(1, ACTIONS / 2);
        assertThat(mostToReorder).isGreaterThan(1);
        assertSums(bearing);
        assertSums(seal);
        assertCosts();
    }

    private Outcome<?> act(Random random) {
        long part = random.nextBoolean() ? bearing : seal;
        long room = random.nextBoolean() ? main : shop;
        int quantity = 1 + random.nextInt(9);
        int choice = movements.isEmpty() ? 0 : random.nextInt(12);
        return switch (choice) {
            case 0, 1, 2 -> receive(part, room, quantity, random.nextInt(10_000) + "." + random.nextInt(10_000));
            case 3, 4, 5 ->
                ledger.issue(
                        IssuePart.of(part, room, Quantity.of(quantity), random.nextInt(4) == 0 ? null : toThePump()));
            case 6, 7 -> ledger.giveBack(ReturnPart.of(any(random), Quantity.of(1 + random.nextInt(3))));
            case 8 -> ledger.reverse(any(random), random.nextInt(5) == 0 ? " " : "typed wrongly");
            default -> parts.setLevels(part, room, version(part, room), anyLevels(random));
        };
    }

    /// Not seldom the minimum is the maximum, and sometimes there is neither.
    private static StockLevels anyLevels(Random random) {
        int minimum = random.nextInt(15);
        return switch (random.nextInt(5)) {
            case 0 -> levels(minimum, minimum);
            case 1 -> new StockLevels(null, Quantity.of(minimum), null);
            case 2 -> new StockLevels(null, null, minimum == 0 ? null : Quantity.of(minimum));
            default -> levels(minimum, 15);
        };
    }

    private long any(Random random) {
        return movements.get(random.nextInt(movements.size()));
    }

    private int version(long part, long room) {
        return place(part, room).version();
    }

    private StockPlace place(long part, long room) {
        return detail(part).places().stream()
                .filter(place -> place.storeroom().id() == room)
                .findFirst()
                .orElseThrow();
    }

    private PartDetail detail(long part) {
        return queries.detail(part).orElseThrow();
    }

    private void assertSums(long part) {
        List<MovementRow> rows = ledgerOf(part);
        for (StockPlace place : detail(part).places()) {
            Quantity moved = rows.stream()
                    .filter(row -> row.storeroom().equals(place.storeroom().code()))
                    .map(MovementRow::quantity)
                    .reduce(Quantity.ZERO, Quantity::plus);
            assertThat(place.onHand()).isEqualTo(moved);
            assertThat(moved.isNegative()).isFalse();
        }
        assertThat(detail(part).total().quantity())
                .isEqualTo(rows.stream().map(MovementRow::quantity).reduce(Quantity.ZERO, Quantity::plus));
        assertThat(detail(part).total().value())
                .isEqualTo(rows.stream()
                        .map(row -> row.amount().minus(row.rounding()))
                        .reduce(Money.ZERO, Money::plus));
        assertThat(detail(part).total()).isEqualTo(rows.getFirst().after());
        for (int i = 0; i < rows.size(); i++) {
            assertThat(rows.get(i).ledgerNo()).isEqualTo(rows.size() - i);
        }
    }

    private void assertAlerts() {
        List<String> low = new ArrayList<>();
        for (long part : List.of(bearing, seal)) {
            for (StockPlace place : detail(part).places()) {
                if (place.isLow()) {
                    low.add(part + " " + place.storeroom().code());
                }
            }
        }
        assertThat(queries.alertRows(queries.alertIds()))
                .extracting((AlertRow alert) ->
                        alert.partId() + " " + alert.storeroom().code())
                .containsExactlyInAnyOrderElementsOf(low);
    }

    private void assertToReorder() {
        int lines = queries.reorder().stream()
                .mapToInt(group -> group.rows().size())
                .sum();
        assertThat(queries.countToReorder()).isEqualTo(lines);
        mostToReorder = Math.max(mostToReorder, lines);
    }

    /// What the pump pays is what its movements took, less what came back.
    private void assertCosts() {
        Money paid = costs.totals(ListRequest.ALL).getOrDefault(CostCategory.MATERIAL, Money.ZERO);
        Money charged = Money.ZERO;
        for (long part : List.of(bearing, seal)) {
            for (MovementRow row : ledgerOf(part)) {
                if (row.kind() != MovementKind.RECEIPT && "P-101".equals(row.equipmentTag())) {
                    charged = charged.minus(row.amount());
                }
            }
        }
        assertThat(paid).isEqualTo(charged);
    }
}
