package org.millwright.ui.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Message;
import org.millwright.kernel.Quantity;
import org.millwright.kernel.Violation;
import org.millwright.plant.Plant;
import org.millwright.platform.db.TestStores;
import org.millwright.platform.i18n.Messages;
import org.millwright.stock.PartCriticality;
import org.millwright.stock.PartFields;
import org.millwright.ui.Desk;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.files.FilesPane;
import org.millwright.ui.files.TestFileDesk;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.KitFixture;
import org.millwright.ui.kit.ViewState;
import org.millwright.ui.nav.Notices;

/// A part in a plant that has no storeroom yet.
@FxTest
class PartPaneTest {

    @Test
    void withoutAStoreroomThePaneSaysWhatComesFirst() {
        try (var plant = Plant.of(TestStores.inMemory())) {
            long part = plant.partRegister()
                    .add(new PartFields(
                            "10-0004",
                            "Bearing",
                            "pcs",
                            PartCriticality.VITAL,
                            null,
                            null,
                            null,
                            0,
                            Quantity.of(1),
                            null))
                    .orThrow();
            Kit kit = KitFixture.kit();
            var services = StockServices.of(plant, Locale.UK, TestFileDesk.of(plant));
            var model = new PartsModel(services, kit.tasks());
            var errors = new Errors();
            var files =
                    new FilesPane(kit, services.files(), services.desk(), ViewState.inMemory(), new Desk().workbench);
            var pane = new PartPane(kit, services, model, ViewState.inMemory(), errors, files, id -> {});
            model.show(part);

            Scenes.show(pane);
            assertThat(pane.lookupAll(".label"))
                    .filteredOn(Label.class::isInstance)
                    .extracting(label -> ((Label) label).getText())
                    .as("a ledger that has not begun")
                    .contains("No movements yet");

            pane.issue();

            assertThat(pane.hasPart().get()).isTrue();
            assertThat(errors.said)
                    .containsExactly("There is no storeroom yet. Add one in the settings, then come back.");
        }
    }

    private static final class Errors implements Notices {

        private final Messages messages = new Messages(Locale.UK, ZoneOffset.UTC);
        private final List<String> said = new ArrayList<>();

        @Override
        public void done(Message what) {}

        @Override
        public void done(Message what, Runnable undo) {}

        @Override
        public void error(Message what) {
            said.add(messages.text(what));
        }

        @Override
        public void refused(List<Violation> reasons) {}
    }
}
