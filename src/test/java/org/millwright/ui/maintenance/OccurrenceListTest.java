package org.millwright.ui.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.millwright.inspection.RunRef;
import org.millwright.kernel.Message;
import org.millwright.maintenance.Occurrence;
import org.millwright.maintenance.OccurrenceRow;
import org.millwright.maintenance.OccurrenceStatus;
import org.millwright.ui.Desk;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.nav.Route.LogRoundRoute;
import org.millwright.ui.nav.Route.WorkOrderRoute;
import org.millwright.workorder.WorkOrderRef;

@FxTest
class OccurrenceListTest {

    private final Desk desk = new Desk();
    private final OccurrenceList list = new OccurrenceList(desk.kit, desk.navigator);

    OccurrenceListTest() {
        Scenes.show(list);
    }

    @Test
    void eachDateTellsWhatItCameTo() {
        list.show(List.of(
                row(Occurrence.open(PlansFixture.day(3, 1)), null, new WorkOrderRef(8, "WO-000008"), null),
                row(
                        Occurrence.done(PlansFixture.day(2, 1), PlansFixture.day(2, 3)),
                        null,
                        null,
                        new RunRef(5, "RD-000005")),
                row(
                        Occurrence.missed(PlansFixture.day(1, 1)),
                        Message.of("maintenance.why.missed", PlansFixture.day(2, 1)),
                        null,
                        null),
                row(
                        Occurrence.skipped(PlansFixture.day(1, 1)),
                        Message.of("maintenance.why.said", "Audit"),
                        null,
                        null)));

        assertThat(texts())
                .contains("1 Mar 2026", "P-101", "Open", "WO-000008", "Done", "RD-000005", "Missed", "Skipped", "Audit")
                .contains("Missed: no work was made before the date of 1 Feb 2026 took its place.");
    }

    @Test
    void workThatWasGivenUpIsNotOpen() {
        var givenUp = new Occurrence(
                PlansFixture.day(3, 1),
                PlansFixture.day(3, 1),
                OccurrenceStatus.GENERATED,
                false,
                null,
                null,
                Occurrence.Counted.PLAIN);
        list.show(List.of(row(givenUp, null, new WorkOrderRef(8, "WO-000008"), null)));

        assertThat(texts()).contains("Given up", "WO-000008").doesNotContain("Open", "Done");
    }

    @Test
    void theNumberLeadsToTheWork() {
        list.show(List.of(row(Occurrence.open(PlansFixture.day(3, 1)), null, new WorkOrderRef(8, "WO-000008"), null)));
        link().fire();
        assertThat(desk.opened()).isEqualTo(new WorkOrderRoute(8));

        list.show(List.of(row(Occurrence.open(PlansFixture.day(3, 1)), null, null, new RunRef(5, "RD-000005"))));
        link().fire();
        assertThat(desk.opened()).isEqualTo(new LogRoundRoute(5));
    }

    @Test
    void aPlanWithoutAPastSaysSo() {
        list.show(List.of());
        assertThat(texts()).contains("Nothing has come of this plan yet.");
    }

    private Hyperlink link() {
        Scenes.layOut(list.getScene());
        return Scenes.find(list, ".hyperlink", Hyperlink.class);
    }

    private List<String> texts() {
        Scenes.layOut(list.getScene());
        return list.lookupAll("*").stream()
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    private static OccurrenceRow row(
            Occurrence occurrence, @Nullable Message reason, @Nullable WorkOrderRef order, @Nullable RunRef run) {
        return new OccurrenceRow(1, 7, "P-101", occurrence, reason, order, run);
    }
}
