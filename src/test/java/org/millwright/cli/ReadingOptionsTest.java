package org.millwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.millwright.exchange.app.ReadAs;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.sheet.DateStyle;
import org.millwright.platform.sheet.NumberStyle;
import picocli.CommandLine;

class ReadingOptionsTest {

    private static ReadAs read(String... args) {
        var options = new ReadingOptions();
        var line = new CommandLine(CommandLine.Model.CommandSpec.forAnnotatedObject(options))
                .setCaseInsensitiveEnumValuesAllowed(true);
        new TypedWords(new Messages(Locale.UK, ZoneOffset.UTC)).readBy(line).parseArgs(args);
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
}
