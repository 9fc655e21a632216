package org.millwright.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.kernel.Message;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.KitFixture;
import org.millwright.ui.nav.Route;
import org.millwright.ui.nav.Route.WorkOrderRoute;
import org.millwright.ui.nav.Route.WorkOrdersRoute;
import org.millwright.ui.theme.ThemeChoice;

@FxTest
class TodayCellTest {

    private final List<Route> opened = new ArrayList<>();
    private final ListView<TodayLine> list = new ListView<>();

    TodayCellTest() {
        list.getStyleClass().add("today-list");
        list.setCellFactory(_ -> new TodayCell(KitFixture.kit(), opened::add));
        Scenes.show(list, 700, 300, ThemeChoice.LIGHT);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-11, 1 day late",
        "2026-03-02, 10 days late",
        "2026-03-12, Today",
        "2026-03-13, 13 Mar 2026",
        ", Low"
    })
    void aLineSaysWhenItWasDue(@Nullable LocalDate due, String word) {
        show(item(due, "Seal leaking"));

        assertThat(texts()).contains("WO-000812", word, "Seal leaking", "P-101 Feed pump");
    }

    @Test
    void theNumberStandsLeftLikeTheNameItIs() {
        show(item(null, "Seal leaking"));
        Label number = label("WO-000812");

        assertThat(number.getAlignment()).isEqualTo(Pos.CENTER_LEFT);
        assertThat(number.getStyleClass()).doesNotContain("number");
    }

    @Test
    void theSelectedLineTellsWhatEnterDoes() {
        show(item(null, "Seal leaking"));
        assertThat(label("Open").getParent().isVisible()).isFalse();

        list.getSelectionModel().select(0);

        assertThat(label("Open").getParent().isVisible()).isTrue();
    }

    @Test
    void aLongTitleIsCutInsteadOfScrolling() {
        show(item(LocalDate.of(2026, 3, 2), "A very long title ".repeat(20)));

        assertThat(list.lookupAll(".scroll-bar")).allMatch(bar -> !((ScrollBar) bar).isVisible());
    }

    @Test
    void aHeadingCountsItsGroupAndLeadsToAllOfIt() {
        show(new TodayLine.Heading(Message.of("today.overdue"), 1204, new WorkOrdersRoute()));

        assertThat(texts()).contains("Overdue work", "1,204");
        Scenes.find(list, ".hyperlink", Hyperlink.class).fire();
        assertThat(opened).containsExactly(new WorkOrdersRoute());
    }

    private void show(TodayLine line) {
        list.getItems().setAll(line);
        Scenes.layOut(list.getScene());
    }

    private static TodayLine item(@Nullable LocalDate due, String title) {
        return new TodayLine.Item(
                Feather.TOOL,
                "WO-000812",
                title,
                Message.of("today.machine", "P-101", "Feed pump"),
                due,
                Message.of("today.open"),
                new WorkOrderRoute(812));
    }

    private Label label(String text) {
        return list.lookupAll(".label").stream()
                .map(Label.class::cast)
                .filter(label -> label.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private List<String> texts() {
        return list.lookupAll(".label").stream()
                .map(node -> ((Label) node).getText())
                .toList();
    }
}
