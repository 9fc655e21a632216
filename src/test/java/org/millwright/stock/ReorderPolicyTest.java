package org.millwright.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.kernel.Quantity;

class ReorderPolicyTest {

    @ParameterizedTest
    @CsvSource({
        // on hand, minimum, maximum, missing; blank: nothing to order
        "2.5, 2.5, 8, 5.5",
        "2.5001, 2.5, 8, ",
        "-1, 2, 8, 9",
        "3, 5, 3, ",
    })
    void upToTheMaximum(String onHand, String minimum, String maximum, @Nullable String missing) {
        var policy = new ReorderPolicy.MinMax(Quantity.of(minimum), Quantity.of(maximum));

        assertThat(policy.missing(Position.of(Quantity.of(onHand)))).isEqualTo(quantity(missing));
    }

    @ParameterizedTest
    @CsvSource({
        // on hand, point, order quantity, missing: always until above the point
        "20, 20, 5, 5",
        "20.0001, 20, 5, ",
        "19, 20, 5, 5",
        "15, 20, 5, 10",
        "0.5, 1, 0.25, 0.75",
        "-3, 0, 2, 4",
        "0, 0, 2, ",
    })
    void inMultiplesUntilAboveThePoint(String onHand, String point, String order, @Nullable String missing) {
        var policy = new ReorderPolicy.ReorderPoint(Quantity.of(point), Quantity.of(order));

        assertThat(policy.missing(Position.of(Quantity.of(onHand)))).isEqualTo(quantity(missing));
    }

    private static Optional<Quantity> quantity(@Nullable String text) {
        return Optional.ofNullable(text).map(Quantity::of);
    }
}
