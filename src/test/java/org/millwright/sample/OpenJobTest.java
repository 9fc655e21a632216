package org.millwright.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenJobTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 2);

    @ParameterizedTest
    @CsvSource({"0, 15", "0.1, 15", "0.25, 15", "0.5, 30", "1.1, 60", "1.125, 75", "16, 960"})
    void takesWholeQuartersOfAnHourAndNeverNone(double hours, int minutes) {
        assertThat(job(hours).minutesLeft).isEqualTo(minutes);
    }

    @Test
    void isPreventiveOnceAPlanStandsBehindIt() {
        var job = job(1);
        assertThat(job.preventive()).isFalse();

        job.plan = 0;

        assertThat(job.preventive()).isTrue();
    }

    private static OpenJob job(double hours) {
        var machine = Machine.running(Sample.SMALL.content.equipment()).getFirst();
        return new OpenJob(1, machine, Craft.MECHANICAL, 2, DAY.atTime(8, 0), DAY, hours, OpenJob.Story.NONE, 0);
    }
}
