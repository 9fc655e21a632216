package org.millwright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.exchange.app.ReadAs;
import org.millwright.platform.sheet.DateStyle;
import org.millwright.platform.sheet.NumberStyle;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

class ReadingOptionsTest {

    private static ReadAs read(String... args) {
        var options = new ReadingOptions();
        new CommandLine(CommandLine.Model.CommandSpec.forAnnotatedObject(options))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .parseArgs(args);
        return options.readAs();
    }

    @Test
    void withoutOptionsTheFileTells() {
        assertThat(read()).isEqualTo(ReadAs.FOUND);
    }

    @Test
    void eachOptionIsUnderstood() {
        assertThat(read("--charset=latin1", "--separator=tab", "--decimal=comma", "--dates=month", "--sheet=Data"))
                .isEqualTo(new ReadAs(
                        StandardCharsets.ISO_8859_1, '\t', NumberStyle.DECIMAL_COMMA, DateStyle.MONTH_FIRST, "Data"));
        assertThat(read("--decimal=POINT", "--dates=day").dates()).isEqualTo(DateStyle.DAY_FIRST);
    }

    @ParameterizedTest
    @CsvSource({"comma, ','", "semicolon, ;", "|, |", "tab, '\t'"})
    void aSeparatorIsASignOrItsName(String word, char sign) {
        assertThat(new ReadingOptions.SeparatorWord().convert(word)).isEqualTo(sign);
    }

    @Test
    void moreThanOneSignIsNoSeparator() {
        assertThatThrownBy(() -> new ReadingOptions.SeparatorWord().convert("ab"))
                .isInstanceOf(TypeConversionException.class);
    }
}
