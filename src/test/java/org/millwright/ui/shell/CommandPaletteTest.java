package org.millwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Message;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.nav.Navigator;
import org.millwright.ui.nav.Route.PartRoute;
import org.millwright.ui.nav.Route.TodayRoute;
import org.millwright.ui.nav.ScreenCommand;

@FxTest
class CommandPaletteTest {

    private final ShellFixture fixture = new ShellFixture().onToday();
    private final Parent root = fixture.shell.node();
    private final Navigator navigator = fixture.shell.workbench().navigator();
    private final Stage stage = Scenes.stage(root);

    @BeforeEach
    void open() {
        Scenes.press(root, "Shortcut+K");
        Scenes.layOut(root.getScene());
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void itTakesTheFocusAndListsScreensAndCommands() {
        assertThat(root.getScene().getFocusOwner()).isSameAs(field());
        assertThat(lines()).startsWith("# Screens", "Today", "Inspections").contains("# Commands", "# Parts");
        assertThat(selected()).isEqualTo("Today");
    }

    @Test
    void typingFindsRecordsByEveryWord() {
        field().setText("bear 6306");
        assertThat(lines()).containsExactly("# Parts", "Bearing 6306");
        Scenes.press(field(), "Enter");
        assertThat(navigator.routeProperty().get()).isEqualTo(new PartRoute(2));
        assertThat(root.lookup(".palette")).isNull();
    }

    @Test
    void arrowsStepOverHeadings() {
        field().setText("r");
        assertThat(lines()).containsSubsequence("Reports", "# Commands");
        while (!selected().equals("Work orders")) {
            Scenes.press(field(), "Down");
        }
        Scenes.press(field(), "Down");
        Scenes.press(field(), "Down");
        assertThat(selected()).doesNotStartWith("#");
    }

    @Test
    void titlesThatBeginWithWhatWasTypedComeFirst() {
        field().setText("re");
        assertThat(lines()).containsExactly("# Screens", "Reorder", "Reports");
    }

    @Test
    void arrowsStopAtTheEnds() {
        field().setText("o");
        int last = list().getItems().size();
        for (int i = 0; i < last + 3; i++) {
            Scenes.press(field(), "Down");
        }
        assertThat(list().getSelectionModel().getSelectedIndex()).isEqualTo(last - 1);
        for (int i = 0; i < last + 3; i++) {
            Scenes.press(field(), "Up");
        }
        assertThat(list().getSelectionModel().getSelectedIndex()).isEqualTo(1);
    }

    @Test
    void nothingFoundSaysWhatToTry() {
        field().setText("zzz");
        Scenes.layOut(root.getScene());
        assertThat(lines()).isEmpty();
        assertThat(root.lookup(".palette .empty-state")).isNotNull();
        Scenes.press(field(), "Enter");
        assertThat(root.lookup(".palette")).isNotNull();
    }

    @Test
    void escGivesTheFocusBack() {
        Scenes.press(field(), "Esc");
        assertThat(root.lookup(".palette")).isNull();
        var before = Scenes.find(root, ".content .text-field", TextField.class);
        before.requestFocus();
        Scenes.press(root, "Shortcut+K");
        Scenes.press(field(), "Esc");
        assertThat(root.getScene().getFocusOwner()).isSameAs(before);
    }

    @Test
    void theFocusCannotLeave() {
        Scenes.find(root, ".content .text-field", TextField.class).requestFocus();
        assertThat(root.getScene().getFocusOwner()).isSameAs(root.lookup(".palette"));
    }

    @Test
    void commandsOfTheScreenRunFromHere() {
        List<String> done = new ArrayList<>();
        fixture.screen(TodayRoute.class).commands =
                List.of(ScreenCommand.create(Message.of("shell.undo"), () -> done.add("done")));
        Scenes.press(field(), "Esc");
        fixture.shell.openPalette();
        field().setText("undo");
        Scenes.press(field(), "Enter");
        assertThat(done).containsExactly("done");
    }

    private TextField field() {
        return Scenes.find(root, ".palette-field", TextField.class);
    }

    private ListView<?> list() {
        return Scenes.find(root, ".palette-list", ListView.class);
    }

    private String selected() {
        return text(list().getSelectionModel().getSelectedItem());
    }

    private List<String> lines() {
        return list().getItems().stream().map(CommandPaletteTest::text).toList();
    }

    private static String text(Object row) {
        return switch (row) {
            case PaletteRow.Heading(var kind) -> "# " + kind;
            case PaletteRow.Found(var hit) -> hit.title();
            default -> "";
        };
    }
}
