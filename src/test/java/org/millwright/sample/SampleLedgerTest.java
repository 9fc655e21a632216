package org.millwright.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.millwright.kernel.Quantity;
import org.millwright.sample.SampleEvent.MovementReversed;
import org.millwright.sample.SampleEvent.PartIssued;
import org.millwright.sample.SampleEvent.PartReceived;
import org.millwright.sample.SampleEvent.PartReturned;
import org.millwright.sample.SamplePart.Place;

class SampleLedgerTest {

    record Movement(String part, String storeroom, Quantity quantity) {}

    static Stream<Sample> all() {
        return Sample.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void nothingIsHandedOutThatIsNotThere(Sample sample) {
        assertThat(onHand(sample).values()).noneMatch(Quantity::isNegative);
    }

    @Test
    void someShelvesAreLowToday() {
        assertThat(low(Sample.PLANT)).hasSizeBetween(10, 45);
        assertThat(low(Sample.SMALL)).isNotEmpty();
    }

    @Test
    void allKindsOfMovementsHappen() {
        assertThat(Sample.PLANT.events(PartReceived.class).count()).isGreaterThan(2000);
        assertThat(Sample.PLANT.events(PartIssued.class).count()).isGreaterThan(3000);
        assertThat(Sample.PLANT.events(PartReturned.class).count()).isBetween(30L, 150L);
        assertThat(Sample.PLANT.events(MovementReversed.class).count()).isBetween(5L, 60L);
    }

    @Test
    void pricesDriftUpwards() {
        var prices = new HashMap<String, List<Double>>();
        Sample.PLANT
                .events(PartReceived.class)
                .forEach(receipt -> prices.computeIfAbsent(receipt.partNo(), part -> new ArrayList<>())
                        .add(receipt.unitPrice().amount().doubleValue()));
        double rise = prices.values().stream()
                .filter(list -> list.size() > 2)
                .mapToDouble(list -> list.getLast() / list.getFirst())
                .average()
                .orElseThrow();
        assertThat(rise).isBetween(1.02, 1.08);
    }

    private static List<Place> low(Sample sample) {
        Map<String, Quantity> onHand = onHand(sample);
        var low = new ArrayList<Place>();
        for (SamplePart part : sample.content.parts()) {
            for (Place place : part.places()) {
                Quantity there = onHand.getOrDefault(part.partNo() + "@" + place.storeroom(), Quantity.ZERO);
                if (place.minimum().isPositive() && there.compareTo(place.minimum()) <= 0) {
                    low.add(place);
                }
            }
        }
        return low;
    }

    /// Replays the ledger; each count is checked after each movement.
    private static Map<String, Quantity> onHand(Sample sample) {
        var onHand = new HashMap<String, Quantity>();
        var movements = new HashMap<Integer, Movement>();
        for (SampleEvent event : sample.history) {
            switch (event) {
                case PartReceived in ->
                    post(onHand, movements, in.movement(), new Movement(in.partNo(), in.storeroom(), in.quantity()));
                case PartIssued out ->
                    post(
                            onHand,
                            movements,
                            out.movement(),
                            new Movement(
                                    out.partNo(),
                                    out.storeroom(),
                                    out.quantity().negated()));
                case PartReturned in -> {
                    Movement issue = Objects.requireNonNull(movements.get(in.issue()));
                    assertThat(issue.quantity().negated()).isGreaterThanOrEqualTo(in.quantity());
                    post(onHand, movements, in.movement(), new Movement(in.partNo(), in.storeroom(), in.quantity()));
                }
                case MovementReversed undo -> {
                    Movement wrong = Objects.requireNonNull(movements.remove(undo.origin()));
                    Quantity back = wrong.quantity().negated();
                    post(onHand, movements, undo.movement(), new Movement(wrong.part(), wrong.storeroom(), back));
                }
                default -> {}
            }
        }
        return onHand;
    }

    private static void post(
            Map<String, Quantity> onHand, Map<Integer, Movement> movements, int number, Movement movement) {
        assertThat(movements.put(number, movement)).isNull();
        String key = movement.part() + "@" + movement.storeroom();
        Quantity after = onHand.getOrDefault(key, Quantity.ZERO).plus(movement.quantity());
        assertThat(after.isNegative()).as("%s after movement %d", key, number).isFalse();
        onHand.put(key, after);
    }
}
