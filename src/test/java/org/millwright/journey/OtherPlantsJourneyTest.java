package org.millwright.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.boot.TestWindow;
import org.millwright.plant.Plant;
import org.millwright.platform.db.TestStores;
import org.millwright.site.PlantProfile;
import org.millwright.ui.WindowTest;
import org.millwright.ui.kit.TestFiles;

/// From one plant to another in the same window, and on with the last one at the next start.
@WindowTest
class OtherPlantsJourneyTest {

    private static final Clock TENTH_OF_MARCH = Clock.fixed(TestStores.NOW, ZoneOffset.UTC);

    @TempDir
    Path home;

    @Test
    void anotherPlantOpensARefusalLeavesItOpenAndItComesBackTheNextTime() throws Exception {
        Path riverside = home.resolve("riverside.mv.db");
        Path sheet = Files.createFile(home.resolve("machines.xlsx"));
        name(riverside, "Riverside");
        try (TestWindow window = TestWindow.open(home, TENTH_OF_MARCH, new TestFiles(riverside))) {
            var hand = Hand.at(window.stage());
            hand.see("Welcome to Millwright");
            hand.press("Enter");
            hand.see("How do you want to begin?");
            hand.press("Ctrl+O");
            hand.click(hand.see("Choose a file"));
            hand.seePart("Riverside");
            assertTheFirstPlantIsFree();
            hand.press("Ctrl+O");
            hand.see("Open a plant");
            hand.press("Esc");
            hand.seePart("Riverside");
        }
        try (TestWindow window = TestWindow.openAgain(home, TENTH_OF_MARCH, new TestFiles(sheet))) {
            var hand = Hand.at(window.stage());
            hand.seePart("Riverside");
            hand.press("Ctrl+O");
            hand.click(hand.see("Choose a file"));
            hand.seePart("machines.xlsx is no plant");
            hand.press("Esc");
            hand.seePart("Riverside");
        }
    }

    @Test
    void aSampleThatIsCancelledLeavesNothing() throws Exception {
        try (TestWindow window = TestWindow.open(home, TENTH_OF_MARCH, new TestFiles(null))) {
            var hand = Hand.at(window.stage());
            hand.click(hand.see("Look around in a whole plant"));
            hand.click(hand.see("Cancel"));
            hand.see("Welcome to Millwright");
            assertThat(home.resolve("data/sample.mv.db")).doesNotExist();
        }
    }

    /// Its name is told in the status bar.
    private static void name(Path file, String name) {
        try (Plant plant = Plant.of(TestStores.open(file.toString()).orThrow())) {
            plant.site().set(PlantProfile.UNSAVED, name, "EUR", "UTC").orThrow();
        }
    }

    private void assertTheFirstPlantIsFree() {
        assertThat(home.resolve("data/plant.mv.db")).exists();
        try (var first =
                TestStores.open(home.resolve("data/plant.mv.db").toString()).orThrow()) {
            assertThat(first.location().exists()).isTrue();
        }
    }
}
