package org.millwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.ui.nav.PaletteHit;
import org.millwright.ui.nav.Route.TodayRoute;

class PaletteRowTest {

    @Test
    void aKindWithoutHitsHasNoHeading() {
        PaletteHit hit = PaletteHit.open(Feather.BOX, "P-101 Feed pump", "", new TodayRoute());
        assertThat(PaletteRow.of(List.of(
                        new PaletteRow.Group("Screens", List.of()), new PaletteRow.Group("Equipment", List.of(hit)))))
                .containsExactly(new PaletteRow.Heading("Equipment"), new PaletteRow.Found(hit));
    }
}
