package org.millwright.ui.kit.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.KitFixture;

@FxTest
class FormPaneTest {

    private final Kit kit = KitFixture.kit();
    private final TextEntry name = TextEntry.line(kit, "name", "kit.form.save");
    private final TextEntry maker = TextEntry.line(kit, "maker", "kit.form.revert");
    private final TextEntry note = TextEntry.lines(kit, "note", "kit.form.unsaved");
    private final CheckEntry active = new CheckEntry(kit, "active", "kit.date.open");

    @ParameterizedTest
    @CsvSource({"ABOVE, 559, 1", "ABOVE, 560, 2", "BESIDE, 799, 1", "BESIDE, 800, 2"})
    void hasTwoColumnsWhereTheyFit(FormPane.Labels labels, double width, int columns) {
        var form = new FormPane(kit, labels).add(name, maker);
        form.resize(width, 300);

        assertThat(form.getColumnCount()).isEqualTo(columns);
    }

    @Test
    void aHeadingAndAWideFieldBeginANewLine() {
        var form = new FormPane(kit).add(name).section("kit.form.save").add(maker, note, active);
        form.resize(700, 400);

        assertThat(form.getChildren())
                .extracting(GridPane::getRowIndex, GridPane::getColumnIndex)
                .containsExactly(tuple(0, 0), tuple(1, 0), tuple(2, 0), tuple(3, 0), tuple(4, 0));
    }

    @Test
    void whatIsNoFieldTakesALineOfItsOwn() {
        var dates = new Label("31 Mar 2026");
        var form = new FormPane(kit).twoFrom(300).add(name).with(dates).add(maker, active);
        form.resize(300, 400);

        assertThat(form.getChildren())
                .extracting(GridPane::getRowIndex, GridPane::getColumnIndex)
                .containsExactly(tuple(0, 0), tuple(1, 0), tuple(2, 0), tuple(2, 1));
        assertThat(GridPane.getColumnSpan(dates)).isEqualTo(2);
        assertThat(form.fields()).containsExactly(name, maker, active);
    }

    @Test
    void readsFromLeftToRight() {
        var form = new FormPane(kit).add(name, maker, active);
        form.resize(700, 400);

        assertThat(form.getChildren())
                .extracting(GridPane::getRowIndex, GridPane::getColumnIndex)
                .containsExactly(tuple(0, 0), tuple(0, 1), tuple(1, 0));
        assertThat(form.fields()).containsExactly(name, maker, active);
    }

    @Test
    void whatIsNeededIsMarked() {
        name.required();
        var form = new FormPane(kit).add(name, maker);
        Scenes.show(new StackPane(form));

        assertThat(form.lookupAll(".required-mark")).hasSize(1);
    }

    @Test
    void aLabelBelongsToItsField() {
        var form = new FormPane(kit, FormPane.Labels.BESIDE).add(name);
        Scenes.show(new StackPane(form));

        assertThat(Scenes.find(form, ".field-label .label", Label.class).getLabelFor())
                .isSameAs(name.control());
    }
}
