package org.millwright.ui.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.millwright.inspection.CheckPointKind;
import org.millwright.inspection.Choices;
import org.millwright.inspection.Limits;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.KitFixture;
import org.millwright.ui.kit.form.FormField;
import org.millwright.ui.kit.form.Picked;

@FxTest
class PointsEntryTest {

    private static final Picked PUMP = new Picked(7, "P-101", "Feed pump");

    private static final Picked HOURS = new Picked(70, "Operating hours", "h");

    private final PointsEntry entry =
            new PointsEntry(KitFixture.kit(), text -> List.of(PUMP), (machine, text) -> List.of(HOURS));

    PointsEntryTest() {
        entry.value(List.of(
                new PointDraft(RoundsFixture.look("Seal", 7, null), PUMP),
                new PointDraft(RoundsFixture.number("Bearing", 7, "°C", null, null, "70", "80"), PUMP)));
        Scenes.show(entry);
    }

    @Test
    void theFirstPointIsEditedAtOnce() {
        assertThat(field("#name").getText()).isEqualTo("Seal");
        assertThat(entry.isChanged()).isFalse();
        assertThat(entry.form().pane().lookup("#lowAlarm")).isNull();
        assertThat(Scenes.find(entry, ".ordered-list .list-cell .caption", Label.class)
                        .getText())
                .isEqualTo("Pass or fail");
    }

    @Test
    void insertAddsAPointAtTheMachineOfTheOneBefore() {
        Scenes.press(entry.list(), KeyCode.INSERT);
        field("#name").setText("Guard");

        assertThat(names()).containsExactly("Seal", "Guard", "Bearing");
        assertThat(entry.value().get(1).fields().equipmentId()).isEqualTo(7);
        assertThat(entry.isChanged()).isTrue();
        assertThat(entry.check()).isTrue();
    }

    @Test
    void altWithAnArrowMovesAPoint() {
        Scenes.press(entry.list(), "Alt+Down");
        assertThat(names()).containsExactly("Bearing", "Seal");
        assertThat(field("#name").getText()).isEqualTo("Seal");

        Scenes.press(entry.list(), "Alt+Down");
        Scenes.press(entry.list(), "Alt+Up");
        assertThat(names()).containsExactly("Seal", "Bearing");
        assertThat(entry.isChanged()).isFalse();
    }

    @Test
    void aPointIsDraggedToItsPlace() {
        Scenes.layOut(entry.getScene());
        ListCell<?> first = Scenes.find(entry, ".ordered-list .list-cell", ListCell.class);
        entry.list().getSelectionModel().select(first.getIndex());
        drag(first, first.getHeight() * 1.5);
        assertThat(names()).containsExactly("Bearing", "Seal");

        drag(first, first.getHeight() * 99);
        assertThat(names()).containsExactly("Bearing", "Seal");
        drag(first, -3);
        assertThat(names()).containsExactly("Seal", "Bearing");
        assertThat(field("#name").getText()).isEqualTo("Seal");
    }

    @Test
    void aPointIsCopiedBehindItself() {
        entry.list().getSelectionModel().select(1);
        Scenes.press(entry.list(), "Shortcut+Shift+D");
        field("#name").setText("Bearing, fan side");

        assertThat(names()).containsExactly("Seal", "Bearing", "Bearing, fan side");
        PointDraft copy = entry.value().getLast();
        assertThat(copy.fields().id()).isNull();
        assertThat(copy.fields().question())
                .isEqualTo(entry.value().get(1).fields().question());
    }

    @Test
    void aHundredPointsAreEditedWithoutAHitch() {
        List<PointDraft> many = new ArrayList<>();
        for (int i = 1; i <= 100; i++) {
            many.add(new PointDraft(RoundsFixture.look("Point " + i, 7, null), PUMP));
        }
        entry.value(many);
        long begun = System.nanoTime();
        for (int step = 0; step < 50; step++) {
            Scenes.press(entry.list(), "Alt+Down");
            field("#name").setText("Moved " + step);
        }
        long each = (System.nanoTime() - begun) / 50 / 1_000_000;

        assertThat(names().indexOf("Moved 49")).isEqualTo(50);
        assertThat(each).as("milliseconds for a move and a change").isLessThan(50);
    }

    @Test
    void aChoiceNeedsAtLeastTwoAnswers() {
        @SuppressWarnings("unchecked")
        ComboBox<CheckPointKind> kind = Scenes.find(entry, "#kind", ComboBox.class);
        kind.setValue(CheckPointKind.CHOICE);
        TextArea choices = Scenes.find(entry.form().pane(), "#choices", TextArea.class);
        choices.setText("Clear");
        assertThat(problems()).containsExactly("A choice needs 2 to 9 answers, one a line, such as: Cloudy = G");

        choices.setText("Clear\nCloudy = G");
        assertThat(problems()).isEmpty();
        assertThat(entry.value().getFirst().fields().question().choices())
                .isEqualTo(Choices.read("Clear = P\nCloudy = G"));
    }

    private static void drag(ListCell<?> cell, double toY) {
        Event.fireEvent(
                cell,
                new MouseEvent(
                        MouseEvent.MOUSE_DRAGGED,
                        10,
                        toY,
                        10,
                        toY,
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
                        false,
                        null));
    }

    @Test
    void deleteRemovesAPoint() {
        Scenes.press(entry.list(), KeyCode.DELETE);

        assertThat(names()).containsExactly("Bearing");
        assertThat(field("#name").getText()).isEqualTo("Bearing");
        Scenes.press(entry.list(), KeyCode.DELETE);
        assertThat(entry.value()).isEmpty();
        assertThat(entry.form().pane().isDisabled()).isTrue();
    }

    @Test
    void limitsGoUpInReadingOrder() {
        assertThat(entry.form().pane().fields().stream().map(FormField::name))
                .containsSubsequence("lowAlarm", "lowWarning", "highWarning", "highAlarm");
    }

    @Test
    void limitsAreJudgedWhileTheyAreTyped() {
        entry.list().getSelectionModel().select(1);
        field("#highAlarm").setText("60");

        assertThat(problems())
                .containsExactly("Must not be below 70: low alarm, low warning, high warning and high alarm go up.");
        assertThat(entry.check()).isFalse();
        assertThat(entry.complaint()).isEqualTo("Check point 2 Bearing: something is missing or wrong.");

        field("#highAlarm").setText("90,5");

        assertThat(problems()).isEmpty();
        assertThat(entry.value().getLast().fields().limits())
                .isEqualTo(new Limits(null, null, new BigDecimal("70"), new BigDecimal("90.5")));
    }

    @Test
    void whatIsNoNumberIsNotSaved() {
        entry.list().getSelectionModel().select(1);
        field("#highAlarm").setText("hot");

        assertThat(entry.check()).isFalse();
        assertThat(problems()).containsExactly("This is not a number. Type it like 12.5 or 12,5.");
    }

    @Test
    void aPointWithoutANumberHasNoUnitAndNoLimits() {
        entry.list().getSelectionModel().select(1);
        @SuppressWarnings("unchecked")
        ComboBox<CheckPointKind> kind = Scenes.find(entry, "#kind", ComboBox.class);
        kind.setValue(CheckPointKind.PASS_FAIL);

        assertThat(entry.value().getLast().fields().limits()).isEqualTo(Limits.NONE);
        assertThat(entry.value().getLast().fields().unit()).isNull();
        assertThat(entry.check()).isTrue();
    }

    @Test
    void aPointIsPutToRestAndRevertingBringsAllBack() {
        Scenes.find(entry, "#active", CheckBox.class).fire();
        assertThat(entry.value().getFirst().fields().active()).isFalse();
        Scenes.press(entry.list(), "Alt+Down");

        entry.revert();

        assertThat(names()).containsExactly("Seal", "Bearing");
        assertThat(entry.value().getFirst().fields().active()).isTrue();
    }

    private List<String> names() {
        return entry.value().stream().map(draft -> draft.fields().name()).toList();
    }

    private TextField field(String id) {
        return Objects.requireNonNull(Scenes.find(entry.form().pane(), id, TextField.class));
    }

    private List<String> problems() {
        return entry.form().pane().lookupAll(".field-problem").stream()
                .filter(node -> node.isVisible() && node instanceof Label)
                .map(node -> ((Label) node).getText())
                .toList();
    }
}
