package org.millwright.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.millwright.kernel.ListRequest;
import org.millwright.kernel.Message;
import org.millwright.plant.Plant;
import org.millwright.plant.SamplePlants;
import org.millwright.platform.db.TestStores;
import org.millwright.ui.FxTest;
import org.millwright.ui.Gallery;
import org.millwright.ui.Scenes;
import org.millwright.ui.nav.Route;
import org.millwright.ui.nav.Route.EquipmentRoute;
import org.millwright.ui.nav.Route.ImportRoute;
import org.millwright.ui.nav.Route.InspectionsRoute;
import org.millwright.ui.nav.Route.LogRoundRoute;
import org.millwright.ui.nav.Route.PartRoute;
import org.millwright.ui.nav.Route.PartsRoute;
import org.millwright.ui.nav.Route.PlanRoute;
import org.millwright.ui.nav.Route.PlansRoute;
import org.millwright.ui.nav.Route.ReorderRoute;
import org.millwright.ui.nav.Route.ReportsRoute;
import org.millwright.ui.nav.Route.SettingsRoute;
import org.millwright.ui.nav.Route.TodayRoute;
import org.millwright.ui.nav.Route.WorkOrderRoute;
import org.millwright.ui.nav.Route.WorkOrdersRoute;

/// Every place of the sidebar, as it looks in the sample plant, framed by the window.
@FxTest
class ScreensGalleryTest {

    private static final double NARROW = 1000;

    private static Plant plant;

    @BeforeAll
    static void fillThePlant() {
        plant = SamplePlants.small(FaceFixture.CLOCK);
    }

    @AfterAll
    static void closeThePlant() {
        plant.close();
    }

    static Stream<Arguments> places() {
        return Stream.of(
                Arguments.of("today", new TodayRoute()),
                Arguments.of("inspections", new InspectionsRoute()),
                Arguments.of(
                        "log-round",
                        new LogRoundRoute(
                                plant.inspections().openRuns().getFirst().id())),
                Arguments.of("work-orders", new WorkOrdersRoute()),
                Arguments.of(
                        "work-order",
                        new WorkOrderRoute(first(plant.workOrderQueries().ids(ListRequest.ALL)))),
                Arguments.of("plans", new PlansRoute()),
                Arguments.of("plan", new PlanRoute(first(plant.plans().ids(ListRequest.ALL)))),
                Arguments.of("equipment", new EquipmentRoute()),
                Arguments.of(
                        "machine",
                        new EquipmentRoute(
                                first(plant.equipment().ids(ListRequest.ALL.withFilter("kind", "MACHINE"))))),
                Arguments.of("parts", new PartsRoute()),
                Arguments.of("part", new PartRoute(first(plant.stock().ids(ListRequest.ALL)))),
                Arguments.of("reorder", new ReorderRoute()),
                Arguments.of("reports", new ReportsRoute()),
                Arguments.of("import", new ImportRoute("equipment")),
                Arguments.of("settings", new SettingsRoute()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("places")
    void aPlaceInTheWindow(String name, Route route) {
        Gallery.draw("window-" + name, () -> {
            PlantFace face = FaceFixture.face(plant, Locale.UK);
            face.open(route);
            return face.node();
        });
    }

    /// German words are long, and the window is as narrow as it can be.
    @ParameterizedTest(name = "{0}")
    @MethodSource("places")
    void aPlaceInANarrowWindowInGerman(String name, Route route) {
        Gallery.draw("window-narrow-" + name, NARROW, Scenes.HEIGHT, () -> {
            PlantFace face = FaceFixture.face(plant, Locale.GERMANY);
            face.open(route);
            return face.node();
        });
    }

    @Test
    void aCopySaysSoAboveEveryScreen() {
        Message mark = Message.of("backup.copy-banner", "Riverside plant", TestStores.NOW);
        Gallery.draw("window-copy", () -> {
            PlantFace face = FaceFixture.copy(plant, Locale.UK, mark);
            face.open(new WorkOrdersRoute());
            return face.node();
        });
        Gallery.draw("window-narrow-copy", NARROW, Scenes.HEIGHT, () -> {
            PlantFace face = FaceFixture.copy(plant, Locale.GERMANY, mark);
            face.open(new TodayRoute());
            return face.node();
        });
    }

    @Test
    void thePaletteFindsRecords() {
        Gallery.draw("window-palette", () -> {
            PlantFace face = FaceFixture.face(plant, Locale.UK);
            face.open(new EquipmentRoute());
            Scenes.find(face.node(), ".search-button", Button.class).fire();
            Scenes.find(face.node(), ".palette-field", TextField.class).setText("fill");
            return face.node();
        });
    }

    @Test
    void theBellTellsWhatRunsLow() {
        Gallery.draw("window-alerts", () -> {
            PlantFace face = FaceFixture.face(plant, Locale.UK);
            face.open(new PartsRoute());
            Scenes.find(face.node(), ".bell", Button.class).fire();
            return face.node();
        });
    }

    @Test
    void thePlantHasSomethingForToday() {
        assertThat(plant.inspections().openRuns()).isNotEmpty();
        assertThat(plant.stock().alertIds()).isNotEmpty();
    }

    private static long first(long[] ids) {
        return ids[0];
    }
}
