package org.millwright.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.millwright.sample.PlanBook.Preventive;

class PlanBookTest {

    private final List<Preventive> plans = PlanBook.write(
            Machine.running(Sample.PLANT.content.equipment()),
            PartShelf.build(SampleSize.PLANT, 42),
            42,
            Sample.PLANT.content.from());

    @Test
    void onePlanForAllMachinesOfAClassInALine() {
        assertThat(plans)
                .extracting(Preventive::plan)
                .filteredOn(plan -> plan.code().equals("PM-L2-CNV-H"))
                .singleElement()
                .satisfies(plan -> assertThat(plan.equipmentTags())
                        .hasSizeGreaterThan(5)
                        .allMatch(tag -> tag.startsWith("L2-CNV-")));
    }

    @Test
    void stepsAreNumberedLines() {
        assertThat(plans)
                .allMatch(one -> one.description().startsWith("1. ")
                        && one.description().lines().count()
                                == one.template().steps().size());
    }

    @Test
    void anchorsAreSpreadOverTheFirstInterval() {
        assertThat(plans).allMatch(one -> one.plan().anchorOn().isAfter(Sample.PLANT.content.from()));
        assertThat(plans.stream().map(one -> one.plan().anchorOn()).distinct().count())
                .isGreaterThan(plans.size() / 4);
    }
}
