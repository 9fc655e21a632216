package org.millwright.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.scene.control.Label;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.kernel.Money;
import org.millwright.platform.task.DirectTasks;
import org.millwright.ui.FxTest;

@FxTest
class MoneyTextTest {

    @ParameterizedTest
    @CsvSource({"en-GB, '1,234.50'", "de-DE, '1.234,50'"})
    void anAmountIsWrittenAsTheUserDoesAndItsCurrencyApart(String locale, String written) {
        var text = new MoneyText(
                KitFixture.kit(Locale.forLanguageTag(locale), new DirectTasks()), Money.of("1234.5"), "EUR");

        assertThat(text.getChildren())
                .extracting(node -> ((Label) node).getText())
                .containsExactly(written, "EUR");
        assertThat(text.getChildren().getLast().getStyleClass()).contains("unit");
    }
}
