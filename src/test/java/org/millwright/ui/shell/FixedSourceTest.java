package org.millwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.kernel.Message;
import org.millwright.ui.nav.PaletteHit;
import org.millwright.ui.nav.Route.TodayRoute;

class FixedSourceTest {

    private static final FixedSource SOURCE = new FixedSource(
            Message.of("palette.screens"),
            Stream.of("Work orders", "Reorder", "Orders of last week")
                    .map(title -> PaletteHit.open(Feather.BOX, title, "", new TodayRoute()))
                    .toList());

    @ParameterizedTest
    @CsvSource({
        "order, Orders of last week|Work orders|Reorder",
        "ORDER wo, Work orders",
        "'', Work orders|Reorder|Orders of last week",
        "budget, ''"
    })
    void everyWordCountsAndBeginningsComeFirst(String typed, String titles) {
        List<String> expected = titles.isEmpty() ? List.of() : List.of(titles.split("\\|"));
        assertThat(SOURCE.search(typed)).extracting(PaletteHit::title).isEqualTo(expected);
    }
}
