package org.millwright.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DesktopBenchTest {

    @Test
    void readsWhatTheSystemTellsOfAProcess() {
        assertThat(DesktopBench.resident(List.of("Name:\tjava", "VmPeak:\t 4100260 kB", "VmRSS:\t  398000 kB")))
                .hasValue(398);
        assertThat(DesktopBench.resident(List.of("Name:\tjava"))).isEmpty();
    }
}
