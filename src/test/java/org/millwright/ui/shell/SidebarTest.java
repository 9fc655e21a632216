package org.millwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.nav.Navigator;
import org.millwright.ui.nav.Route.EquipmentRoute;
import org.millwright.ui.nav.Route.PartRoute;
import org.millwright.ui.theme.ThemeChoice;

@FxTest
class SidebarTest {

    private final ShellFixture fixture = new ShellFixture().onToday();
    private final Parent root = fixture.shell.node();
    private final Navigator navigator = fixture.shell.workbench().navigator();

    @BeforeEach
    void open() {
        Scenes.show(root);
    }

    @Test
    void thePlaceOfARecordStaysMarked() {
        navigator.open(new PartRoute(7));
        assertThat(current()).containsExactly("Parts");
        navigator.open(new EquipmentRoute());
        assertThat(current()).containsExactly("Equipment");
    }

    @Test
    void aCountShowsOnlyWhereSomeoneMustAct() {
        Label badge = Scenes.find(root, ".sidebar-badge .badge", Label.class);
        assertThat(badge.getText()).isEqualTo("9");
        fixture.toReorder.set(0);
        assertThat(badge.isVisible()).isFalse();
        fixture.toReorder.set(1204);
        assertThat(badge.getText()).isEqualTo("999+");
        assertThat(root.lookupAll(".sidebar-badge")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"1100, 200", "1099, 56"})
    void theSidebarGivesWayInANarrowWindow(double width, double sidebar) {
        var narrow = new ShellFixture().onToday().shell.node();
        Scenes.show(narrow, width, 700, ThemeChoice.LIGHT);
        assertThat(Scenes.find(narrow, ".sidebar", Region.class).getWidth()).isEqualTo(sidebar);
    }

    private List<String> current() {
        return root.lookupAll(".sidebar-item").stream()
                .filter(item -> item.getPseudoClassStates().stream()
                        .anyMatch(state -> state.getPseudoClassName().equals("current")))
                .map(item -> ((Button) item).getText())
                .toList();
    }
}
