package org.millwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void columnsLineUp() {
        var text = new StringWriter();

        TextTable.print(
                List.of(List.of("P-1", "Bearing", "5"), List.of("P-1000", "Belt", "")), new PrintWriter(text, true));

        assertThat(text.toString().lines()).containsExactly("P-1     Bearing  5", "P-1000  Belt");
    }
}
