package org.millwright.ui.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTextTest {

    @ParameterizedTest
    @CsvSource({
        "14:05, 14:05",
        "14.05, 14:05",
        "1405, 14:05",
        "705, 07:05",
        "7, 07:00",
        "0:00, 00:00",
        "7:30 pm, 19:30",
        "7:30\u202Fp.m., 19:30",
        "12 am, 00:00",
        "12:15 PM, 12:15",
        "6h45, 06:45"
    })
    void readsWhatPeopleType(String typed, LocalTime read) {
        assertThat(TimeText.read(typed)).contains(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24:00", "7:60", "13 pm", "0 am", "noon", "7:3", "12345"})
    void anythingElseIsNoTime(String typed) {
        assertThat(TimeText.read(typed)).isEmpty();
    }
}
