package org.millwright.ui.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.millwright.maintenance.ComplianceTable.Group;
import org.millwright.maintenance.PlanBasis;
import org.millwright.ui.Desk;
import org.millwright.ui.FxTest;

@FxTest
class CompliancePaneTest {

    private final PlansFixture fixture = new PlansFixture();
    private final Desk desk = fixture.desk;

    @BeforeEach
    void overdue() {
        fixture.plant
                .planRegister()
                .add(PlansFixture.order(
                        "PM-5",
                        "Look at the drive",
                        "FREQ=YEARLY",
                        PlansFixture.day(1, 15),
                        PlanBasis.SCHEDULED,
                        0,
                        fixture.conveyor))
                .orThrow();
        fixture.plant.planGeneration().generate(PlansFixture.day(3, 12)).orThrow();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void theChosenGroupStaysChosenWhenTheFiguresAreReadAgain() {
        var pane = new CompliancePane(desk.kit, desk.navigator, fixture.plant.compliance(), desk.views);
        pane.read();
        assertThat(pane.groups().getItems()).hasSizeGreaterThan(1);
        Group first = pane.groups().getItems().getFirst();
        assertThat(chosen(pane)).as("the latest month is looked at first").isNotEqualTo(first.name());

        pane.groups().getSelectionModel().select(0);
        pane.read();

        assertThat(chosen(pane)).isEqualTo(first.name());
        assertThat(pane.dates().getItems()).isEqualTo(first.lines());
    }

    private static String chosen(CompliancePane pane) {
        return pane.groups().getSelectionModel().getSelectedItem().name();
    }
}
