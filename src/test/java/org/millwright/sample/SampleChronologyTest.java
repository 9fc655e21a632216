package org.millwright.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.millwright.sample.SampleEvent.FindingFiled;
import org.millwright.sample.SampleEvent.LabourLogged;
import org.millwright.sample.SampleEvent.PartIssued;
import org.millwright.sample.SampleEvent.RoundScheduled;
import org.millwright.sample.SampleEvent.RoundSkipped;
import org.millwright.sample.SampleEvent.RoundWalked;
import org.millwright.sample.SampleEvent.WorkApproved;
import org.millwright.sample.SampleEvent.WorkClosed;
import org.millwright.sample.SampleEvent.WorkCompleted;
import org.millwright.sample.SampleEvent.WorkHeld;
import org.millwright.sample.SampleEvent.WorkPlanned;
import org.millwright.sample.SampleEvent.WorkRejected;
import org.millwright.sample.SampleEvent.WorkReported;
import org.millwright.sample.SampleEvent.WorkResumed;
import org.millwright.sample.SampleEvent.WorkStarted;

class SampleChronologyTest {

    static Stream<Sample> all() {
        return Sample.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void timeNeverRunsBackAndStopsBeforeToday(Sample sample) {
        LocalDateTime before = sample.content.from().atStartOfDay();
        for (SampleEvent event : sample.history) {
            assertThat(event.at()).isAfterOrEqualTo(before);
            before = event.at();
        }
        assertThat(before).isBefore(Sample.TODAY.atStartOfDay());
    }

    @ParameterizedTest
    @MethodSource("all")
    void workGoesItsWay(Sample sample) {
        var states = new HashMap<Integer, String>();
        for (SampleEvent event : sample.history) {
            switch (event) {
                case WorkReported work -> move(states, work.order(), null, "reported");
                case WorkPlanned work -> move(states, work.order(), null, "reported");
                case FindingFiled work -> move(states, work.order(), null, "reported");
                case WorkApproved work -> move(states, work.order(), "reported", "approved");
                case WorkRejected work -> move(states, work.order(), "reported", "rejected");
                case WorkStarted work -> move(states, work.order(), "approved", "started");
                case WorkHeld work -> move(states, work.order(), "started", "held");
                case WorkResumed work -> move(states, work.order(), "held", "started");
                case LabourLogged work -> move(states, work.order(), "started", "started");
                case PartIssued work -> move(states, work.order(), "started", "started");
                case WorkCompleted work -> move(states, work.order(), "started", "completed");
                case WorkClosed work -> move(states, work.order(), "completed", "closed");
                default -> {}
            }
        }
        assertThat(states.keySet()).allMatch(order -> order >= 1 && order <= states.size());
    }

    @ParameterizedTest
    @MethodSource("all")
    void roundsAreMadeDueBeforeTheyAreWalkedOnce(Sample sample) {
        var states = new HashMap<Integer, String>();
        for (SampleEvent event : sample.history) {
            switch (event) {
                case RoundScheduled run -> move(states, run.run(), null, "due");
                case RoundWalked run -> move(states, run.run(), "due", "done");
                case RoundSkipped run -> move(states, run.run(), "due", "done");
                default -> {}
            }
        }
        assertThat(states.values()).contains("due", "done");
    }

    private static void move(Map<Integer, String> states, int number, @Nullable String from, String to) {
        assertThat(states.get(number)).as("%s of %d", to, number).isEqualTo(from);
        states.put(number, to);
    }
}
