package org.millwright.workorder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkOrderNumberTest {

    @ParameterizedTest
    @CsvSource({"1, WO-000001", "123, WO-000123", "999999, WO-999999", "1000000, WO-1000000"})
    void writtenWithSixDigitsAndReadBack(long number, String text) {
        assertThat(WorkOrderNumber.format(number)).isEqualTo(text);
        assertThat(WorkOrderNumber.parse(text)).isEqualTo(OptionalLong.of(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"123", " wo123 ", "WO-123", "wo-0000000000000000000000123"})
    void readAsPeopleTypeIt(String typed) {
        assertThat(WorkOrderNumber.parse(typed)).hasValue(123);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "WO-", "WO-12a", "-12", "PO-000123", "1234567890123456"})
    void otherTextIsNoNumber(String typed) {
        assertThat(WorkOrderNumber.parse(typed)).isEmpty();
    }

    @Test
    void aMillionComesBehindOneLess() {
        assertThat(Stream.of("WO-1000000", "WO-000002", "WO-999999", "WO-000001")
                        .sorted(WorkOrderNumber.ORDER))
                .containsExactly("WO-000001", "WO-000002", "WO-999999", "WO-1000000");
    }
}
