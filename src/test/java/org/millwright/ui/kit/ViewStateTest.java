package org.millwright.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ViewStateTest {

    @Test
    void remembersTheLastOfEachKey() {
        ViewState state = ViewState.inMemory();
        state.put("table.jobs", "no:96");
        state.put("table.jobs", "no:120");

        assertThat(state.get("table.jobs")).isEqualTo("no:120");
        assertThat(state.get("table.parts")).isNull();
    }

    @Test
    void windowsDoNotShareWhatTheyRemember() {
        ViewState.inMemory().put("table.jobs", "no:96");

        assertThat(ViewState.inMemory().get("table.jobs")).isNull();
    }
}
