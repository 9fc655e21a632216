package org.millwright.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;

@FxTest
class StatTileTest {

    @Test
    void speaksItsNumberAndOpensWhatIsBehindIt() {
        List<String> opened = new ArrayList<>();
        StatTile tile = new StatTile("Stock-outs", () -> opened.add("parts"));
        tile.show("3", "", List.of(1d, 3d), "2 on critical machines", Meaning.DANGER);
        Scenes.show(tile);
        assertThat(tile.getAccessibleText()).contains("Stock-outs 3").contains("2 on critical machines");
        assertThat(tile.lookup(".page-title").getStyleClass()).contains("means-danger");
        tile.fire();
        assertThat(opened).containsExactly("parts");
    }
}
