package org.millwright.ui.kit.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.kernel.Message;
import org.millwright.kernel.Money;
import org.millwright.kernel.Quantity;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.Meaning;
import org.millwright.ui.kit.Status;

class CellTextTest {

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of(null, "", ""),
                Arguments.of("Pump", "Pump", "Pump"),
                Arguments.of(1234, "1,234", "1.234"),
                Arguments.of(new BigDecimal("1234.50"), "1,234.5", "1.234,5"),
                Arguments.of(Money.of("1234.5"), "1,234.50", "1.234,50"),
                Arguments.of(Quantity.of("0.25"), "0.25", "0,25"),
                Arguments.of(LocalDate.parse("2026-03-12"), "12 Mar 2026", "12.03.2026"),
                Arguments.of(Instant.parse("2026-03-12T08:05:00Z"), "12 Mar 2026, 08:05", "12.03.2026, 08:05"),
                Arguments.of(new Column.Measured(BigDecimal.TEN, "h"), "10 h", "10 h"),
                Arguments.of(new Column.IconText(Feather.BOX, "A-01"), "A-01", "A-01"),
                Arguments.of(Message.of("kit.form.save"), "Save", "Speichern"),
                Arguments.of(Status.of(Message.of("kit.form.save"), Meaning.SUCCESS), "Save", "Speichern"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void writesAsTheLanguageDoes(@Nullable Object value, String english, String german) {
        assertThat(CellText.of(value, Scenes.ENGLISH)).isEqualTo(english);
        assertThat(CellText.of(value, Scenes.GERMAN)).isEqualTo(german);
    }
}
