package org.millwright.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.kernel.Outcome;
import org.millwright.platform.sheet.CellValues;

class MeterStartsTest {

    @ParameterizedTest
    @CsvSource({
        "de-DE, A = 1.200, A = 1200",
        "en-GB, A = 1.200, A = 1.2",
        "de-DE, 'A = 1.200,5', A = 1200.5",
        "en-GB, 'A = 1.200,5', A = 1200.5",
        "en-GB, 'A=1,200', A = 1200",
        "de-DE, 'A=1,200', A = 1.2",
        "de-DE, B = 1 200; A=900.5 ;, A = 900.5; B = 1200",
        "de-DE, 'A = 1,125', A = 1.1250",
        "de-DE, X=Y = 7, X=Y = 7"
    })
    void numbersAreReadAsTheFileWritesThem(Locale locale, String cell, String plain) {
        assertThat(read(locale, cell).orThrow()).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({"A = 1.1250", "A = 1200", "A = 0.1250", "A = 900.5; B = 1200.0625"})
    void whatAnExportWritesReadsTheSameInEveryLanguage(String plain) {
        assertThat(read(Locale.GERMANY, plain).orThrow()).isEqualTo(plain);
        assertThat(read(Locale.UK, plain).orThrow()).isEqualTo(plain);
    }

    @Test
    void whatIsNoNumberIsRefused() {
        assertThat(read(Locale.UK, "A = a lot").isDone()).isFalse();
        assertThat(read(Locale.UK, "1200").isDone()).isFalse();
        assertThat(read(Locale.UK, "A =").isDone()).isFalse();
    }

    private static Outcome<String> read(Locale locale, String cell) {
        return MeterStarts.plain(cell, CellValues.of(locale)::number);
    }
}
