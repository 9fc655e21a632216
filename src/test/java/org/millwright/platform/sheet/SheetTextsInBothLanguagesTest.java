package org.millwright.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.millwright.platform.i18n.Messages;

class SheetTextsInBothLanguagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void refusalsAreSentences(String language) {
        var messages = new Messages(Locale.of(language), ZoneId.of("UTC"));

        String missing = messages.text(
                SheetReader.open(Path.of("no", "such.xlsx")).violations().getFirst());
        String damaged = messages.text(
                SheetRefusal.damaged(Path.of("a.xls"), SheetKind.XLS).violation());

        assertThat(missing).contains("such.xlsx").endsWith(".");
        assertThat(damaged)
                .contains("a.xls")
                .contains("Excel")
                .doesNotContain("{")
                .endsWith(".");
    }
}
