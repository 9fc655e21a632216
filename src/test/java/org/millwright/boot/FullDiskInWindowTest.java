package org.millwright.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.kernel.ListRequest;
import org.millwright.kernel.Violation;
import org.millwright.plant.Plant;
import org.millwright.platform.db.FullDisk;
import org.millwright.platform.db.StoreLocation;
import org.millwright.platform.db.TestStores;
import org.millwright.platform.task.Fault;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.nav.Route.TodayRoute;

/// What people see when the disk is full.
@FxTest
class FullDiskInWindowTest {

    @TempDir
    Path folder;

    @Test
    void theWindowSaysSoUntilThePlantIsOpenedAgain() {
        var file = new StoreLocation.FileStore(folder.resolve("plant.mv.db"));
        try (Plant plant = Plant.open(file, TestStores.MAX, FaceFixture.CLOCK).orThrow();
                PlantFace face = FaceFixture.face(plant, Locale.UK)) {
            Scenes.show(face.node());
            face.open(new TodayRoute());
            assertThat(face.title().getValue()).isEqualTo("My plant – Millwright");
            FullDisk.under(plant.store());
            List<Violation> reasons = plant.costCentres().add("200", "Filling").violations();

            face.report(Fault.of(thrown(plant)));

            assertThat(texts(face, ".trouble-bar")).contains(Scenes.ENGLISH.text(reasons.getFirst()));
            assertThat(texts(face, ".error-banner")).isEmpty();
            assertThat(texts(face, ".status-bar")).contains("Cannot be saved").doesNotContain("Saved");
        }
    }

    private static Throwable thrown(Plant plant) {
        try {
            plant.costCentres().ids(ListRequest.ALL);
        } catch (RuntimeException failed) {
            return failed;
        }
        throw new AssertionError("read from a store that was given up");
    }

    private static List<String> texts(PlantFace face, String bar) {
        return face.node().lookupAll(bar + " > .label").stream()
                .filter(Node::isVisible)
                .filter(node -> node.getParent().isVisible())
                .map(node -> ((Label) node).getText())
                .toList();
    }
}
