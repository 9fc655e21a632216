package org.millwright.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;

@FxTest
class HistoryListTest {

    @Test
    void showsWhatWhoAndWhen() {
        HistoryList history = new HistoryList(KitFixture.kit());
        history.show(List.of(new HistoryList.Entry(
                Instant.parse("2026-03-12T08:12:00Z"), "M. Weber", Feather.CHECK, Meaning.SUCCESS, "Completed", "")));
        Scenes.show(history);
        assertThat(history.lookupAll(".history-row .label"))
                .extracting(node -> ((Label) node).getText())
                .contains("Completed", "12 Mar 2026, 08:12  M. Weber");
    }

    @Test
    void saysSoWhenNothingHasHappened() {
        HistoryList history = new HistoryList(KitFixture.kit());
        Scenes.show(history);
        assertThat(Scenes.find(history, ".placeholder .label", Label.class).getText())
                .isEqualTo("Nothing has happened yet.");
    }
}
