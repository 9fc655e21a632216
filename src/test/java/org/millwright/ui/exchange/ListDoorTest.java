package org.millwright.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.millwright.exchange.ImportKind;
import org.millwright.kernel.Outcome;
import org.millwright.ui.Desk;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.TestFiles;
import org.millwright.ui.nav.Route.ImportRoute;
import org.millwright.ui.nav.ScreenCommand;

class ListDoorTest {

    private final Desk desk = new Desk();
    private final List<Path> written = new ArrayList<>();

    @Test
    void aListGoesOutAndComesInByTheCommandsOfItsScreen() {
        Kit before = desk.kit;
        var kit = new Kit(
                before.messages(),
                before.tasks(),
                before.clock(),
                before.density(),
                before.cards(),
                new TestFiles(Path.of("plans")));
        var list = new ExchangedList(ImportKind.PLANS, (target, messages, progress) -> {
            written.add(target);
            return Outcome.done(3L);
        });
        List<ScreenCommand> commands = new ListDoor(kit, desk.workbench, list).commands();
        assertThat(commands)
                .extracting(command -> kit.text(command.label()))
                .containsExactly("Import: Plans", "Export: Plans");

        commands.getLast().action().run();
        assertThat(written).containsExactly(Path.of("plans.xlsx"));
        assertThat(desk.notices.last()).isEqualTo("3 rows written to plans.xlsx.");

        commands.getFirst().action().run();
        assertThat(desk.opened()).isEqualTo(new ImportRoute("plans"));
    }
}
