package org.millwright.ui.kit.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kordamp.ikonli.javafx.FontIcon;
import org.millwright.kernel.Message;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.Meaning;
import org.millwright.ui.kit.Status;

@FxTest
class RowCellTest {

    @Test
    void aQuietBarStandsWhereTheRowIsStillToCome() {
        var cell = cell(Column.<String>text("t", "h", text -> text));
        cell.updateItem("Pump", false);

        cell.updateItem(null, false);
        assertThat(cell.getText()).isNull();
        assertThat(cell.getGraphic().getStyleClass()).contains("skeleton");

        cell.updateItem(null, true);
        assertThat(cell.getGraphic()).isNull();
    }

    @Test
    void aStatusHasItsIconAndAnotherRowTakesTheIconAway() {
        var cell = cell(Column.<String>status(
                "s", "h", text -> text.isEmpty() ? null : Status.of(Message.of("shell.saved"), Meaning.SUCCESS)));

        cell.updateItem("Pump", false);
        assertThat(cell.getText()).isEqualTo("Saved");
        assertThat(cell.getGraphic())
                .isInstanceOfSatisfying(
                        FontIcon.class, icon -> assertThat(icon.getStyleClass()).contains("means-success"));

        cell.updateItem("", false);
        assertThat(cell.getText()).isEmpty();
        assertThat(cell.getGraphic()).isNull();
    }

    @Test
    void aUnitStandsInALighterToneAndIsStillRead() {
        var cell = cell(Column.<String>measured("m", "h", text -> new Column.Measured(new BigDecimal("1234.5"), "h")));

        cell.updateItem("Pump", false);

        assertThat(cell.getText()).isEqualTo("1,234.5 h");
        assertThat(((HBox) cell.getGraphic()).getChildren())
                .extracting(node -> ((Label) node).getText())
                .containsExactly("1,234.5", "h");
    }

    @ParameterizedTest
    @CsvSource({"true, CENTER_RIGHT", "false, CENTER_LEFT"})
    void figuresStandRight(boolean figures, Pos alignment) {
        Column<String> column =
                figures ? Column.<String>number("n", "h", String::length) : Column.<String>text("t", "h", text -> text);

        assertThat(cell(column).getAlignment()).isEqualTo(alignment);
    }

    private static RowCell<String> cell(Column<String> column) {
        return new RowCell<>(column, Scenes.ENGLISH);
    }
}
