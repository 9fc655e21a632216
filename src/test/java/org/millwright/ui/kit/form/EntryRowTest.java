package org.millwright.ui.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Outcome;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.KitFixture;

@FxTest
class EntryRowTest {

    private final Kit kit = KitFixture.kit();
    private final TextEntry note = TextEntry.line(kit, "note", "kit.form.save");
    private final NumberEntry<Integer> count = NumberEntry.integer(kit, "count", "kit.form.revert");
    private final List<String> added = new ArrayList<>();
    private final EntryRow row = row();

    @Test
    void theButtonAddsAndTheLineIsReadyForTheNext() {
        type("note", "First");
        ((Button) row.lookup(".button")).fire();

        assertThat(added).containsExactly("First");
        assertThat(note.value()).isNull();
    }

    @Test
    void enterInAnyFieldAdds() {
        type("note", "First");
        type("count", "2").fireEvent(new ActionEvent());

        assertThat(added).containsExactly("First");
    }

    @Test
    void whatIsMissingIsSaidAtItsField() {
        type("note", "").fireEvent(new ActionEvent());

        assertThat(note.complaint()).isEqualTo("Save: This is needed.");
        assertThat(added).isEmpty();
    }

    @Test
    void aRefusalStandsAtItsFieldAndNothingIsLost() {
        type("count", "13");
        type("note", "First").fireEvent(new ActionEvent());

        assertThat(count.complaint()).isEqualTo("Revert: A negative number makes no sense here.");
        assertThat(note.value()).isEqualTo("First");
    }

    @Test
    void whatIsWrongIsReadWholeBelowTheLine() {
        type("note", "").fireEvent(new ActionEvent());
        Scenes.layOut(row.getScene());

        Label problem = (Label) row.lookupAll(".field-problem").stream()
                .filter(Node::isVisible)
                .findFirst()
                .orElseThrow();
        assertThat(row.getChildren()).contains(problem.getParent());
        assertThat(problem.getParent().getLayoutBounds().getWidth()).isGreaterThan(row.getWidth() / 2);
    }

    private EntryRow row() {
        note.required();
        EntryRow entry = new EntryRow(kit, "kit.form.save")
                .wide(note)
                .field(count, 80)
                .adds(() -> Objects.requireNonNull(note.value()), this::add, done -> note.value(null));
        Scenes.show(entry);
        return entry;
    }

    private Outcome<String> add(String text) {
        if (Integer.valueOf(13).equals(count.value())) {
            return Outcome.refusedField("count", "check.negative");
        }
        added.add(text);
        return Outcome.done(text);
    }

    private TextField type(String field, String text) {
        TextField input = Scenes.find(row, "#" + field, TextField.class);
        input.setText(text);
        return input;
    }
}
