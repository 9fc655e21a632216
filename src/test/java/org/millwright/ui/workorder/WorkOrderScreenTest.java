package org.millwright.ui.workorder;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Parent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.files.TestFileDesk;

@FxTest
class WorkOrderScreenTest {

    private final WorkFixture fixture = new WorkFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void theTitleIsTheNumberOnceItIsKnown() {
        var screen = screen(fixture.leaking);
        assertThat(Scenes.ENGLISH.text(screen.title().getValue())).isEqualTo("Work orders");

        screen.onShown();

        assertThat(Scenes.ENGLISH.text(screen.title().getValue())).isEqualTo("Work order WO-000001");
        assertThat(screen.saveGuard()).isPresent();
        assertThat(screen.commands()).isNotEmpty();
    }

    @Test
    void aWorkOrderThatIsGoneShowsNothing() {
        var screen = screen(4711);
        screen.onShown();
        Scenes.show((Parent) screen.node());

        assertThat(screen.node().lookup(".empty-state")).isNotNull();
        assertThat(screen.node().lookup(".detail-header")).isNull();
    }

    private WorkOrderScreen screen(long id) {
        return new WorkOrderScreen(
                fixture.plant, fixture.kit, fixture.workbench, fixture.views, TestFileDesk.of(fixture.plant), id);
    }
}
