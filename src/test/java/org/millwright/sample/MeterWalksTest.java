package org.millwright.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.millwright.meter.KnownReadings;
import org.millwright.meter.MeterFields;
import org.millwright.meter.Reading;
import org.millwright.meter.ReadingKind;
import org.millwright.meter.ReadingRules;
import org.millwright.sample.SampleEvent.MeterRead;

class MeterWalksTest {

    static Stream<Sample> all() {
        return Sample.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyReadingFitsItsMeterAndNoneIsAJump(Sample sample) {
        Map<String, SampleMeter> meters =
                sample.content.meters().stream().collect(Collectors.toMap(SampleMeter::key, Function.identity()));
        Map<String, KnownReadings> known = new HashMap<>();
        sample.events(MeterRead.class).forEach(event -> {
            SampleMeter meter = Objects.requireNonNull(meters.get(event.meter()));
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
            var reading = new Reading(
                    event.at(),
                    event.value(),
                    event.kind(),
                    event.kind() == ReadingKind.ROLL_OVER ? meter.span() : null,
                    event.startValue());
            KnownReadings before = known.computeIfAbsent(event.meter(), _ -> new KnownReadings());
            assertThat(ReadingRules.check(fields, before, reading, event.at()))
                    .as("%s", event)
                    .isEmpty();
            before.add(reading);
        });
        assertThat(known.keySet()).isEqualTo(meters.keySet());
    }

    @ParameterizedTest
    @MethodSource("all")
    void oneRollsOverOneIsReplacedAndOneIsForgotten(Sample sample) {
        assertThat(sample.events(MeterRead.class).map(MeterRead::kind))
                .contains(ReadingKind.ROLL_OVER, ReadingKind.REPLACEMENT);
        Map<String, LocalDateTime> last = new HashMap<>();
        sample.events(MeterRead.class).forEach(event -> last.put(event.meter(), event.at()));
        assertThat(sample.content.meters().stream()
                        .filter(meter -> Objects.requireNonNull(last.get(meter.key()))
                                .toLocalDate()
                                .plusDays(meter.staleAfterDays())
                                .isBefore(Sample.TODAY)))
                .hasSize(1);
    }
}
