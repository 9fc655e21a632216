package org.millwright.ui.kit.table;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.junit.jupiter.api.Test;
import org.millwright.ui.FxTest;
import org.millwright.ui.kit.KitFixture;

@FxTest
class ExtentTest {

    private final Extent extent = new Extent(KitFixture.kit());
    private final ObservableValue<String> said = extent.countText("kit.table.selected.some");

    @Test
    void saysHowMuchIsKnown() {
        extent.rows(100);
        extent.whole(false);
        assertThat(said.getValue()).isEqualTo("Counting…");

        extent.failed();
        assertThat(said.getValue()).isEqualTo("Not all read");
        assertThat(extent.cutProperty().get()).isTrue();

        extent.rows(4_321);
        extent.whole(true);
        assertThat(said.getValue()).isEqualTo("4,321 selected");
        assertThat(extent.cutProperty().get()).isFalse();
    }

    @Test
    void aWholeListStaysWholeWhenReadingItAgainFails() {
        extent.rows(7);
        extent.failed();

        assertThat(said.getValue()).isEqualTo("7 selected");
        assertThat(extent.cutProperty().get()).isFalse();
    }

    @Test
    void nothingIsSaidOfAListThatCouldNotBeRead() {
        extent.failed();
        assertThat(said.getValue()).isEmpty();
        extent.rows(0);
        assertThat(said.getValue()).isEqualTo("0 selected");
    }

    @Test
    void anExportNamesItsNumberWhereItIsKnown() {
        var selection = new SimpleObjectProperty<Selection>(Selection.none());
        var words = extent.exportText("kit.table.selected.clear", selection);
        assertThat(words.getValue()).isEqualTo("Clear selection");

        selection.set(new Selection.Picked(new long[2]));
        assertThat(words.getValue()).isEqualTo("Export 2 selected");
        extent.whole(false);
        assertThat(words.getValue()).isEqualTo("Export 2 selected");
    }
}
