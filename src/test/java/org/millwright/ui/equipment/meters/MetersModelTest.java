package org.millwright.ui.equipment.meters;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Violation;
import org.millwright.meter.MeterFields;
import org.millwright.meter.Reading;

class MetersModelTest {

    @Test
    void theFirstMeterInUseIsInSightUntilAnotherIsSelected() {
        try (var fixture = new MetersFixture()) {
            long bottles = fixture.plant
                    .meterRegister()
                    .add(MeterFields.counter(fixture.filler, "Bottles", "1"))
                    .orThrow();
            fixture.plant.meterRegister().retire(bottles, 1).orThrow();
            var model = new MetersModel(fixture.services, fixture.kit.tasks());

            model.show(fixture.filler);
            assertThat(model.selected().orElseThrow().meter().id()).isEqualTo(fixture.hours);
            model.select(bottles);
            assertThat(model.selected().orElseThrow().meter().id()).isEqualTo(bottles);
            assertThat(Objects.requireNonNull(model.shownProperty().get()).readings())
                    .isEmpty();
        }
    }

    @Test
    void whatIsTypedIsCheckedAgainstTheRecord() {
        try (var fixture = new MetersFixture()) {
            var model = new MetersModel(fixture.services, fixture.kit.tasks());
            model.show(fixture.filler);
            var shown = Objects.requireNonNull(model.shownProperty().get());
            var now = fixture.kit.now();

            assertThat(shown.check(Reading.normal(now, new BigDecimal("1199")), now))
                    .extracting(Violation::field)
                    .containsExactly("value");
            assertThat(shown.check(Reading.normal(now, new BigDecimal("1290")), now))
                    .isEmpty();
            assertThat(shown.lifeWith(Reading.rollOver(now, new BigDecimal("50"), new BigDecimal("10000"))))
                    .hasValueSatisfying(life -> assertThat(life).isEqualByComparingTo("10050"));
        }
    }
}
