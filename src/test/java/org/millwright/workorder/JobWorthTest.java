package org.millwright.workorder;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Money;
import org.millwright.kernel.Quantity;

class JobWorthTest {

    @Test
    void hoursPartsAndServicesAddUp() {
        var job = new JobPlan(
                List.of(TaskFields.of("Grease", TaskKind.DO)),
                List.of(
                        new CraftHours("Mechanic", new BigDecimal("1.5")),
                        new CraftHours("Electrician", new BigDecimal("0.25"))),
                List.of(new PartNeed(7, Quantity.of(3)), new PartNeed(8, Quantity.of("0.5"))),
                List.of(
                        new ServiceNeed("Oil laboratory", new BigDecimal("40")),
                        new ServiceNeed("Crane", new BigDecimal("210.50"))));

        JobWorth worth = worth(job, Map.of(7L, Money.of("3.333333"), 8L, Money.of("11")));

        assertThat(worth.hours()).isEqualByComparingTo("1.75");
        assertThat(worth.parts())
                .as("three at 3.333333 are 10.00, half of 11 is 5.50")
                .isEqualTo(Money.of("15.50"));
        assertThat(worth.services()).isEqualTo(Money.of("250.50"));
        assertThat(List.of(worth.unpriced(), worth.unknown())).containsExactly(0, 0);
    }

    @Test
    void whatNobodyKnowsIsCountedApart() {
        var job = new JobPlan(
                List.of(),
                List.of(),
                List.of(new PartNeed(7, Quantity.of(3)), new PartNeed(9, Quantity.of(1))),
                List.of(new ServiceNeed("Crane", null)));

        JobWorth worth = worth(job, Map.of(7L, Money.of("2")));

        assertThat(worth).isEqualTo(new JobWorth(BigDecimal.ZERO, Money.of("6"), 1, Money.ZERO, 1));
        assertThat(worth(JobPlan.NOTHING, Map.of()))
                .isEqualTo(new JobWorth(BigDecimal.ZERO, Money.ZERO, 0, Money.ZERO, 0));
    }

    private static JobWorth worth(JobPlan job, Map<Long, Money> averages) {
        return JobWorth.of(job, part -> Optional.ofNullable(averages.get(part)));
    }
}
