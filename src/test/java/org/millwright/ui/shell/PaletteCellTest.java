package org.millwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.ui.FxTest;
import org.millwright.ui.nav.PaletteHit;
import org.millwright.ui.nav.Route;

@FxTest
class PaletteCellTest {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final PaletteHit PART =
            PaletteHit.open(Feather.PACKAGE, "Bearing 6205", "14 on hand", new Route.PartRoute(1));
    private static final PaletteHit SAVE =
            new PaletteHit(Feather.COMMAND, "Save", "", "Ctrl+S", new PaletteHit.Target.Run(() -> {}));

    private final List<PaletteHit> chosen = new ArrayList<>();
    private final PaletteCell cell = new PaletteCell(chosen::add);

    @Test
    void aHeadingIsNoHit() {
        cell.updateItem(new PaletteRow.Heading("Parts"), false);
        click();

        assertThat(cell.getText()).isEqualTo("Parts");
        assertThat(cell.getPseudoClassStates()).contains(HEADING);
        assertThat(chosen).isEmpty();
    }

    @Test
    void aHitIsChosenByAClick() {
        cell.updateItem(new PaletteRow.Found(PART), false);
        click();

        assertThat(chosen).containsExactly(PART);
        assertThat(cell.getPseudoClassStates()).doesNotContain(HEADING);
    }

    @Test
    void itsKeyStandsAtTheEndWhereItHasOne() {
        cell.updateItem(new PaletteRow.Found(SAVE), false);
        assertThat(texts()).containsExactly("Save", "", "Ctrl+S");

        cell.updateItem(new PaletteRow.Found(PART), false);
        assertThat(texts()).containsExactly("Bearing 6205", "14 on hand");
    }

    @Test
    void aCellThatIsUsedAgainForNothingIsBlank() {
        cell.updateItem(new PaletteRow.Heading("Parts"), false);
        cell.updateItem(null, true);

        assertThat(cell.getText()).isNull();
        assertThat(cell.getGraphic()).isNull();
        assertThat(cell.getPseudoClassStates()).doesNotContain(HEADING);
    }

    private List<String> texts() {
        return ((HBox) cell.getGraphic())
                .getChildren().stream()
                        .filter(Label.class::isInstance)
                        .map(node -> ((Label) node).getText())
                        .toList();
    }

    private void click() {
        cell.getOnMouseClicked()
                .handle(new MouseEvent(
                        MouseEvent.MOUSE_CLICKED,
                        0,
                        0,
                        0,
                        0,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        false,
                        false,
                        true,
                        null));
    }
}
