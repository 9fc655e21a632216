package org.millwright.ui.workorder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.millwright.inspection.CheckPointFields;
import org.millwright.inspection.CheckPointKind;
import org.millwright.inspection.Limits;
import org.millwright.inspection.PointAnswer;
import org.millwright.inspection.RoundFields;
import org.millwright.inspection.SheetPoint;
import org.millwright.inspection.SignRound;
import org.millwright.inspection.SignatureMeaning;
import org.millwright.kernel.ListRequest;
import org.millwright.plant.Plant;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.nav.Route;
import org.millwright.ui.nav.Route.LogRoundRoute;

@FxTest
class OverviewTabTest {

    private final WorkFixture fixture = new WorkFixture();
    private final List<Route> opened = new ArrayList<>();
    private final OrderModel model = new OrderModel(fixture.kit, Work.of(fixture.plant), fixture.notices);
    private final OverviewTab tab = new OverviewTab(model, new OrderForm(model), opened::add);

    OverviewTabTest() {
        Scenes.show(tab);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void eachPointWhereItWasFoundIsNamed() {
        model.open(found("Seal dry", "Guard tight"));

        assertThat(facts())
                .containsSubsequence("Found at", "Guard tight, RD-000001", "", "Seal dry, RD-000001", "Labour");
        Scenes.find(tab, ".facts .hyperlink", Hyperlink.class).fire();
        var run = plant().inspections()
                .sheet(plant().inspections().runIds(ListRequest.ALL)[0])
                .orElseThrow();
        assertThat(opened)
                .containsExactly(
                        new LogRoundRoute(run.run().id(), run.points().getLast().checkPointId()));
    }

    @Test
    void ofManyTheFirstAreNamedAndTheOthersCounted() {
        model.open(found("A", "B", "C", "D", "E", "F"));

        assertThat(facts())
                .containsSubsequence("Found at", "F, RD-000001", "E, RD-000001", "and 2 more")
                .doesNotContain("B, RD-000001");
    }

    @Test
    void whatNobodyFoundOnARoundSaysNothingOfIt() {
        model.open(fixture.leaking);

        assertThat(facts()).contains("Started").doesNotContain("Found at", "");
    }

    /// The work order of a round on which each of these points failed.
    private long found(String... points) {
        var plant = fixture.plant;
        long machine = plant.workOrderQueries()
                .detail(fixture.leaking)
                .orElseThrow()
                .order()
                .fields()
                .equipmentId();
        List<CheckPointFields> looks = Stream.of(points)
                .map(name ->
                        new CheckPointFields(name, machine, CheckPointKind.PASS_FAIL, null, Limits.NONE, null, true))
                .toList();
        long round = plant.roundRegister()
                .add(new RoundFields("R-1", "Morning", machine, true, looks))
                .orThrow();
        LocalDate today = WorkFixture.TODAY;
        long run = plant.roundRuns().create(round, today).orThrow().id();
        for (SheetPoint point : plant.inspections().sheet(run).orElseThrow().points()) {
            plant.roundRuns()
                    .answer(run, new PointAnswer(point.checkPointId(), "F", null))
                    .orThrow();
        }
        return plant.roundSigning()
                .sign(new SignRound(run, "Ada Winter", SignatureMeaning.INSPECTED, false, Map.of()))
                .orThrow()
                .created()
                .getFirst()
                .id();
    }

    private Plant plant() {
        return fixture.plant;
    }

    private List<String> facts() {
        Scenes.layOut(tab.getScene());
        return tab.lookupAll(".facts > *").stream()
                // beside a finding stands the way to its point's history
                .map(node -> node instanceof HBox box ? box.getChildren().getFirst() : node)
                .filter(node -> node instanceof Labeled)
                .map(node -> ((Labeled) node).getText())
                .toList();
    }
}
