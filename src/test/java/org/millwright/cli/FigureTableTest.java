package org.millwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.bench.Figure;
import org.millwright.platform.i18n.Messages;

class FigureTableTest {

    private static final Figure SEARCH = new Figure("bench.search", Figure.Unit.MILLISECONDS, 30.04, 20.0, 3.0);
    private static final Figure MEMORY = new Figure("bench.memory", Figure.Unit.MEGABYTES, 412, null, 400.0);
    private static final Figure QUESTIONS =
            new Figure("bench.workbook-questions", Figure.Unit.MILLISECONDS, 123_456.7, null, null);

    private final StringWriter out = new StringWriter();

    @ParameterizedTest
    @CsvSource({"en-GB, Measured, yes, no", "de-DE, Gemessen, ja, nein"})
    void eachRowIsThereWhenItIsToldAndTheColumnsLineUp(String language, String measured, String met, String missed) {
        var table =
                new FigureTable(new PrintWriter(out), new Messages(Locale.forLanguageTag(language), ZoneOffset.UTC));

        table.head();
        int column = out.toString().indexOf(measured);
        assertThat(column).isPositive();
        table.row(SEARCH);
        assertThat(lines()).hasSize(2);
        table.row(MEMORY);
        table.row(QUESTIONS);

        assertThat(lines()[1].substring(column)).matches("30 ms +20 ms +1[.,]5 +3 +" + met);
        assertThat(lines()[2].substring(column)).matches("412 MB +400 +" + missed);
        assertThat(lines()[3].substring(column)).matches("123[.,]456[.,]7 ms");
        assertThat(lines())
                .allSatisfy(line -> assertThat(line.charAt(column - 1)).isEqualTo(' '));
    }

    private String[] lines() {
        return out.toString().split("\\R");
    }
}
