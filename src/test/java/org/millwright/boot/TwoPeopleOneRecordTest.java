package org.millwright.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.millwright.kernel.ListRequest;
import org.millwright.maintenance.PlanProduct;
import org.millwright.plant.Plant;
import org.millwright.platform.db.TestStores;
import org.millwright.platform.task.Progress;
import org.millwright.sample.SampleSize;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.nav.Route;
import org.millwright.ui.nav.Route.EquipmentRoute;
import org.millwright.ui.nav.Route.PartRoute;
import org.millwright.ui.nav.Route.PlanRoute;
import org.millwright.ui.nav.Route.WorkOrderRoute;

/// Two people at two desks, each with the program of their own, on one PostgreSQL.
@FxTest
class TwoPeopleOneRecordTest {

    /// One field that both change, and one that each changes alone.
    record Fields(String both, String theirs, String mine) {}

    private static Plant mine;
    private static Plant theirs;

    @BeforeAll
    static void openTwice() {
        String url = TestStores.serverUrl();
        mine = Plant.of(TestStores.open(url, FaceFixture.CLOCK).orThrow());
        mine.samples().load(SampleSize.SMALL, Progress.silent()).orThrow();
        theirs = Plant.of(TestStores.open(url, FaceFixture.CLOCK).orThrow());
    }

    @AfterAll
    static void close() {
        mine.close();
        theirs.close();
    }

    static Stream<Arguments> records() {
        ListRequest machines = ListRequest.ALL.withFilter("kind", "MACHINE");
        return Stream.of(
                Arguments.of(
                        new EquipmentRoute(first(mine.equipment().ids(machines))),
                        null,
                        new Fields("name", "maker", "serialNo")),
                Arguments.of(
                        new WorkOrderRoute(
                                first(mine.workOrderQueries().ids(ListRequest.ALL.withFilter("view", "open")))),
                        null,
                        new Fields("title", "cause", "remedy")),
                Arguments.of(new PlanRoute(workPlan()), null, new Fields("name", "code", "workDescription")),
                Arguments.of(
                        new PartRoute(first(mine.stock().ids(ListRequest.ALL))),
                        "Details",
                        new Fields("name", "maker", "makerPartNo")));
    }

    @ParameterizedTest
    @MethodSource("records")
    void theSecondSeesBothVersionsAndChooses(Route route, @Nullable String tab, Fields fields) {
        try (PlantFace here = open(mine, route, tab);
                PlantFace there = open(theirs, route, tab)) {
            type(there, fields.both(), "Their text");
            type(there, fields.theirs(), "THEIRS");
            save(there, fields.both());
            type(here, fields.both(), "My text");
            type(here, fields.mine(), "Mine");
            save(here, fields.both());

            assertThat(button(here, "Save with these"))
                    .as("both have changed one field")
                    .hasValueSatisfying(save -> assertThat(save.isDisabled()).isTrue());
            option(here, "Their text").fire();
            button(here, "Save with these").orElseThrow().fire();
            Scenes.layOut(here.node().getScene());

            assertThat(button(here, "Save with these")).isEmpty();
            assertFields(here, fields);
        }
        try (PlantFace later = open(theirs, route, tab)) {
            assertFields(later, fields);
        }
    }

    private static void assertFields(PlantFace face, Fields fields) {
        assertThat(field(face, fields.both()).getText()).isEqualTo("Their text");
        assertThat(field(face, fields.theirs()).getText()).isEqualTo("THEIRS");
        assertThat(field(face, fields.mine()).getText()).isEqualTo("Mine");
    }

    private static PlantFace open(Plant plant, Route route, @Nullable String tab) {
        PlantFace face = FaceFixture.busyFace(plant);
        Scenes.show(face.node());
        face.open(route);
        Scenes.layOut(face.node().getScene());
        if (tab != null) {
            all(face, ToggleButton.class)
                    .filter(toggle -> tab.equals(toggle.getText()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            Scenes.layOut(face.node().getScene());
        }
        return face;
    }

    private static void type(PlantFace face, String field, String text) {
        field(face, field).setText(text);
    }

    private static void save(PlantFace face, String field) {
        Scenes.press(field(face, field), "Shortcut+S");
        Scenes.layOut(face.node().getScene());
    }

    private static TextInputControl field(PlantFace face, String id) {
        return all(face, TextInputControl.class)
                .filter(input -> id.equals(input.getId()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field " + id));
    }

    private static RadioButton option(PlantFace face, String text) {
        return all(face, RadioButton.class)
                .filter(option -> text.equals(option.getText()))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Button> button(PlantFace face, String text) {
        return all(face, Button.class)
                .filter(button -> text.equals(button.getText()))
                .findFirst();
    }

    private static <N extends Node> Stream<N> all(PlantFace face, Class<N> kind) {
        return face.node().lookupAll("*").stream().filter(kind::isInstance).map(kind::cast);
    }

    private static long workPlan() {
        return LongStream.of(mine.plans().ids(ListRequest.ALL))
                .filter(id ->
                        mine.plans().detail(id).orElseThrow().fields().job().product() == PlanProduct.WORK_ORDER)
                .findFirst()
                .orElseThrow();
    }

    private static long first(long[] ids) {
        return ids[0];
    }
}
