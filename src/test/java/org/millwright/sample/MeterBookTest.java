package org.millwright.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.millwright.meter.MeterFields;
import org.millwright.meter.MeterKind;
import org.millwright.meter.MeterRules;

class MeterBookTest {

    static Stream<Sample> all() {
        return Sample.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void metersAreSoundAndOnMachinesThatRun(Sample sample) {
        assertThat(sample.content.meters()).isNotEmpty().allSatisfy(meter -> {
            assertThat(sample.content.equipment())
                    .anyMatch(machine -> machine.tag().equals(meter.equipmentTag()) && machine.running());
            var fields = new MeterFields(
                    1,
                    meter.name(),
                    meter.unit(),
                    meter.kind(),
                    meter.span(),
                    meter.installedOn(),
                    meter.usualPerDay(),
                    meter.staleAfterDays(),
                    null);
            assertThat(MeterRules.check(fields).violations()).isEmpty();
        });
        assertThat(sample.content.meters()).extracting(SampleMeter::key).doesNotHaveDuplicates();
        assertThat(sample.content.meters()).extracting(SampleMeter::kind).contains(MeterKind.GAUGE, MeterKind.COUNTER);
    }
}
