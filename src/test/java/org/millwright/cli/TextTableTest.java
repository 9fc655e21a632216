package org.millwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void columnsLineUp() {
        assertThat(print(row("P-1", "Bearing", "5"), row("P-1000", "Belt", "")))
                .containsExactly("P-1     Bearing  5", "P-1000  Belt");
    }

    @Test
    void aLineBetweenTwoRowsDoesNotMoveTheirColumns() {
        assertThat(print(
                        row("P-1", "5"),
                        new TextTable.Line(List.of("  because it is used up"), false),
                        row("P-1000", "6")))
                .containsExactly("P-1     5", "  because it is used up", "P-1000  6");
    }

    @Test
    void aVeryLongCellIsCutUnlessItIsTheLast() {
        String endless = "x".repeat(10_000);

        List<String> lines = print(row(endless, "short"), row("a", endless));

        assertThat(lines.getFirst()).isEqualTo("x".repeat(59) + "\u2026  short");
        assertThat(lines.getLast()).endsWith(endless);
    }

    private static TextTable.Line row(String... cells) {
        return new TextTable.Line(List.of(cells), true);
    }

    private static List<String> print(TextTable.Line... lines) {
        var text = new StringWriter();
        TextTable.print(List.of(lines), new PrintWriter(text, true));
        return text.toString().lines().toList();
    }
}
