package org.millwright.inspection.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.millwright.inspection.CheckPointFields;
import org.millwright.inspection.PointAnswer;
import org.millwright.inspection.RoundDetail;
import org.millwright.inspection.RoundFields;
import org.millwright.inspection.RoundRow;
import org.millwright.inspection.Stop;
import org.millwright.kernel.ListRequest;
import org.millwright.kernel.Violation;
import org.millwright.plant.PlantFixture;
import org.millwright.platform.db.TestStores;

abstract class RoundRegisterContract extends PlantFixture {

    @Test
    void aRoundComesBackAsItWasEntered() {
        var fields = round(temperature("Bearing", pump), look("Belt", conveyor));

        RoundDetail detail = detail(plant.roundRegister().add(fields).orThrow());

        assertThat(detail.fields().code()).isEqualTo("R-1");
        assertThat(detail.fields().points())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
                .containsExactlyElementsOf(fields.points());
        assertThat(detail.machines()).containsEntry(conveyor, new Stop(conveyor, "CV-07", "Ash conveyor"));
        assertThat(plant.inspections().roundRows(plant.inspections().roundIds(ListRequest.ALL)))
                .containsExactly(new RoundRow(detail.id(), "R-1", "Morning", "BH", "Boiler house", true, 2, null));
    }

    @Test
    void pointsMoveAndKeepTheirIdentity() {
        RoundDetail before = detail(plant.roundRegister()
                .add(round(look("A", pump), look("B", pump), look("C", conveyor)))
                .orThrow());
        List<CheckPointFields> points = new ArrayList<>(before.fields().points().reversed());
        points.add(1, look("New", conveyor));

        plant.roundRegister()
                .change(before.id(), before.version(), round(points.toArray(CheckPointFields[]::new)))
                .orThrow();

        RoundDetail after = detail(before.id());
        assertThat(after.fields().points()).extracting(CheckPointFields::name).containsExactly("C", "New", "B", "A");
        assertThat(after.fields().points().getFirst().id())
                .isEqualTo(before.fields().points().getLast().id());
    }

    @Test
    void aPointThatWasAskedIsKeptInactiveAndOneThatWasNotIsRemoved() {
        RoundDetail before = detail(plant.roundRegister()
                .add(round(look("Answered", pump), look("Asked", pump), look("Stays", pump)))
                .orThrow());
        List<CheckPointFields> points = before.fields().points();
        long run = plant.roundRuns()
                .create(before.id(), TestStores.TODAY)
                .orThrow()
                .id();
        plant.roundRuns()
                .answer(run, new PointAnswer(idOf(points.getFirst()), "P", null))
                .orThrow();

        plant.roundRegister()
                .change(before.id(), before.version(), round(points.getLast(), look("Never", pump)))
                .orThrow();
        plant.roundRegister()
                .change(before.id(), before.version() + 1, round(points.getLast()))
                .orThrow();

        assertThat(detail(before.id()).fields().points())
                .extracting(CheckPointFields::name, CheckPointFields::active)
                .containsExactlyInAnyOrder(tuple("Stays", true), tuple("Answered", false), tuple("Asked", false));
        assertThat(plant.inspections().sheet(run).orElseThrow().points()).hasSize(3);
    }

    @Test
    void aPointWithAnswersKeepsItsKind() {
        RoundDetail before =
                detail(plant.roundRegister().add(round(look("Bearing", pump))).orThrow());
        long point = idOf(before.fields().points().getFirst());
        long run = plant.roundRuns()
                .create(before.id(), TestStores.TODAY)
                .orThrow()
                .id();
        plant.roundRuns().answer(run, new PointAnswer(point, "P", null)).orThrow();
        var hot = temperature("Bearing", pump);
        var changed = new CheckPointFields(
                point, hot.name(), hot.equipmentId(), hot.kind(), hot.unit(), hot.limits(), null, true);

        assertThat(plant.roundRegister()
                        .change(before.id(), before.version(), round(changed))
                        .violations())
                .containsExactly(Violation.of("points[0].kind", "inspection.refused.kind-answered"));
    }

    @Test
    void theStoreKnowsWhatIsTakenAndWhatIsThere() {
        plant.roundRegister().add(round(look("A", pump))).orThrow();

        assertThat(plant.roundRegister().add(round(look("A", 4711))).violations())
                .extracting(Violation::field)
                .containsExactly("code", "points[0].equipmentId");
    }

    @Test
    void theSecondOfTwoEditorsOfThePointsIsRefused() {
        RoundDetail seen =
                detail(plant.roundRegister().add(round(look("A", pump))).orThrow());
        plant.roundRegister()
                .change(seen.id(), seen.version(), round(look("B", pump)))
                .orThrow();

        assertThat(keys(plant.roundRegister().change(seen.id(), seen.version(), round(look("C", pump)))))
                .containsExactly("store.stale");
    }

    private RoundDetail detail(long id) {
        return plant.inspections().round(id).orElseThrow();
    }

    private RoundFields round(CheckPointFields... points) {
        return new RoundFields("R-1", "Morning", house, true, List.of(points));
    }
}
