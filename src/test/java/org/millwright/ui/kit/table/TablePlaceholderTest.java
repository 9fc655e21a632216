package org.millwright.ui.kit.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.ui.FxTest;
import org.millwright.ui.kit.EmptyState;
import org.millwright.ui.kit.KitFixture;

@FxTest
class TablePlaceholderTest {

    private final List<String> done = new ArrayList<>();
    private final TableView<String> table = new TableView<>();
    private final TablePlaceholder placeholder =
            new TablePlaceholder(KitFixture.kit(), table, () -> done.add("retried"));

    @Test
    void whileReadingNothingIsClaimed() {
        assertThat(table.getPlaceholder()).isNotInstanceOf(EmptyState.class);
    }

    @Test
    void aListThatCouldNotBeReadOffersToTryAgain() {
        placeholder.failed(false);

        button().fire();

        assertThat(done).containsExactly("retried");
    }

    @Test
    void whileTheServerIsAwayThereIsNothingToPress() {
        placeholder.failed(true);

        assertThat(table.getPlaceholder().lookupAll(".button")).isEmpty();
        assertThat(((EmptyState) table.getPlaceholder()).getChildren())
                .filteredOn(Label.class::isInstance)
                .extracting(label -> ((Label) label).getText())
                .contains("The list is not read yet");
    }

    @Test
    void anEmptyListTeachesAndAFilteredOneOffersTheWayBack() {
        var teaching = new EmptyState(Feather.BOX, "No parts yet", "Import them.");
        placeholder.whenEmpty(teaching);
        placeholder.onClearFilter(() -> done.add("cleared"));

        placeholder.shown(false);
        assertThat(table.getPlaceholder()).isSameAs(teaching);

        placeholder.shown(true);
        button().fire();
        assertThat(done).containsExactly("cleared");
    }

    private Button button() {
        var box = (EmptyState) table.getPlaceholder();
        return (Button) box.getChildren().getLast();
    }
}
