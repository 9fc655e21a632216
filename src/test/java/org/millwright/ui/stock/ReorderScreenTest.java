package org.millwright.ui.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.kernel.Money;
import org.millwright.kernel.Quantity;
import org.millwright.stock.ReceivePart;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.nav.Route.PartRoute;
import org.millwright.ui.nav.Route.ReorderRoute;

@FxTest
class ReorderScreenTest {

    @TempDir
    Path folder;

    @Test
    void spaceSaysWhyAndEnterOpensThePart() {
        try (var plant = new StockScreens()) {
            var screen = (ReorderScreen) plant.open(new ReorderRoute());
            var scene = Scenes.show((Parent) screen.node());
            assertThat(screen.list().getSelectionModel().getSelectedIndex())
                    .as("the first part")
                    .isEqualTo(1);
            screen.list().getSelectionModel().select(2);

            Scenes.press(screen.list(), "Space");
            Scenes.layOut(scene);
            assertThat(texts(screen)).contains("Packs of 4 pcs: 9 rounded up to 12", "Order 12 pcs.");
            assertThat(screen.status().getValue()).isEqualTo("2 parts");

            Scenes.press(screen.list(), "Enter");
            assertThat(plant.navigator.routeProperty().get()).isEqualTo(new PartRoute(plant.seal));
        }
    }

    @Test
    void theListGoesIntoAWorkbook() {
        Path file = folder.resolve("Reorder.xlsx");
        try (var plant = new StockScreens(Locale.UK, file)) {
            var screen = plant.open(new ReorderRoute());

            plant.run(screen, "reorder.export");

            assertThat(file).isNotEmptyFile();
            assertThat(plant.told).containsExactly("2 rows written to Reorder.xlsx.");
        }
    }

    @Test
    void anEmptyListSaysThatAllIsWell() {
        try (var plant = new StockScreens()) {
            for (long part : new long[] {plant.seal, plant.belt}) {
                plant.plant
                        .stockLedger()
                        .receive(ReceivePart.of(part, plant.main, Quantity.of(20), Money.of("5")))
                        .orThrow();
            }
            var screen = (ReorderScreen) plant.open(new ReorderRoute());
            Scenes.show((Parent) screen.node());

            assertThat(texts(screen)).contains("Nothing to order");
        }
    }

    private static List<String> texts(ReorderScreen screen) {
        return screen.node().lookupAll(".label").stream()
                .map(node -> ((Label) node).getText())
                .toList();
    }
}
