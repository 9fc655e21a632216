package org.millwright.ui.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;
import org.millwright.ui.FxTest;

@FxTest
class PickedCellTest {

    private final PickedCell cell = new PickedCell();

    @Test
    void showsTheTagBeforeTheName() {
        cell.updateItem(new Picked(1, "P-101", "Feed pump"), false);

        assertThat(((HBox) cell.getGraphic()).getChildren())
                .extracting(node -> ((Label) node).getText())
                .containsExactly("P-101", "Feed pump");
    }

    @Test
    void aCellThatIsUsedAgainForNothingIsBlank() {
        cell.updateItem(new Picked(1, "P-101", "Feed pump"), false);
        cell.updateItem(null, true);

        assertThat(cell.getGraphic()).isNull();
        assertThat(cell.getText()).isNullOrEmpty();
    }
}
