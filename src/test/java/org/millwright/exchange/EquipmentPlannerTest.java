package org.millwright.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.millwright.equipment.EquipmentKind.AREA;
import static org.millwright.equipment.EquipmentKind.COMPONENT;
import static org.millwright.equipment.EquipmentKind.MACHINE;
import static org.millwright.exchange.EquipmentColumn.COST_CENTRE;
import static org.millwright.exchange.EquipmentColumn.KIND;
import static org.millwright.exchange.EquipmentColumn.MAKER;
import static org.millwright.exchange.EquipmentColumn.NAME;
import static org.millwright.exchange.EquipmentColumn.NOTE;
import static org.millwright.exchange.EquipmentColumn.PARENT;
import static org.millwright.exchange.EquipmentColumn.PARENT_KIND;
import static org.millwright.exchange.EquipmentColumn.PARENT_NAME;
import static org.millwright.exchange.EquipmentColumn.PURCHASE_COST;
import static org.millwright.exchange.EquipmentColumn.TAG;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class EquipmentPlannerTest {

    @Test
    void aKnownTagIsChangedAndABlankCellLeavesTheValueAlone() {
        var plans = new Plans().plant("P-1", MACHINE, null).row(TAG, "P-1", MAKER, "Hallbrook");

        ImportLine line = plans.plan().lines().getFirst();

        assertThat(line.fate()).isEqualTo(RowFate.CHANGED);
        assertThat(line.differences()).containsExactly(new FieldDifference(MAKER, null, "Hallbrook"));
        assertThat(plans.plan().steps().getFirst().after().fields().name()).isEqualTo("Name of P-1");
    }

    @Test
    void aRowThatSaysNothingNewIsUnchangedAndNotWritten() {
        var plans = new Plans().plant("P-1", MACHINE, null).row(TAG, "P-1", NAME, "Name of P-1", KIND, MACHINE);

        assertThat(plans.fates()).containsExactly("2 UNCHANGED");
        assertThat(plans.written()).isEmpty();
    }

    @Test
    void aValueIsTakenAwayWhereTheFileSaysSo() {
        var plans = new Plans()
                .plant("L-1", MACHINE, null)
                .plant("P-1", COMPONENT, "L-1")
                .row(TAG, "P-1", PARENT, Clear.CLEAR);

        assertThat(plans.plan().lines().getFirst().differences())
                .containsExactly(new FieldDifference(PARENT, "L-1", null));
    }

    @Test
    void newEquipmentNeedsATagANameAndAKind() {
        assertThat(new Plans().row(NOTE, "x").row(TAG, "P-1").fates())
                .containsExactly(
                        "2 BAD tag check.required name check.required kind exchange.kind-needed",
                        "3 BAD name check.required kind exchange.kind-needed");
    }

    @Test
    void theRulesOfEquipmentHold() {
        assertThat(new Plans()
                        .row(TAG, "x".repeat(61), NAME, "n", KIND, MACHINE)
                        .row(TAG, "P-1", NAME, "n", KIND, MACHINE, PURCHASE_COST, new BigDecimal("-1"))
                        .row(TAG, "P\n2", NAME, "n", KIND, MACHINE)
                        .fates())
                .containsExactly(
                        "2 BAD tag check.too-long",
                        "3 BAD purchase-cost check.negative",
                        "4 BAD tag equipment.tag-control");
    }

    @Test
    void aRowThatSaysTheSameAgainIsARepeat() {
        var plans =
                new Plans().row("P-1", MACHINE, null).row("P-1", MACHINE, null).row("P-1", MACHINE, null);

        assertThat(plans.fates()).containsExactly("2 NEW", "3 REPEATED", "4 REPEATED");
        assertThat(plans.written()).containsExactly("P-1");
    }

    @Test
    void aRowThatContradictsAnotherNamesItsLine() {
        List<ImportLine> lines = new Plans()
                .row("P-1", MACHINE, null)
                .row("P-1", COMPONENT, null)
                .plan()
                .lines();

        assertThat(lines.getFirst().fate()).isEqualTo(RowFate.NEW);
        Problem problem = lines.getLast().problems().getFirst();
        assertThat(problem.column()).isEqualTo("kind");
        assertThat(problem.reason().key()).isEqualTo("exchange.differs");
        assertThat(problem.reason().args()).containsExactly(2L, MACHINE);
    }

    @Test
    void theRepeatOfABadRowIsBadToo() {
        assertThat(new Plans().row("P-1", MACHINE, "X").row("P-1", MACHINE, "X").fates())
                .containsExactly("2 BAD parent exchange.parent-unknown", "3 BAD parent exchange.parent-unknown");
    }

    @Test
    void parentsAreWrittenBeforeTheirChildrenWhereverTheyStand() {
        var plans = new Plans()
                .row("V-1", COMPONENT, "P-1")
                .row("P-1", MACHINE, "A-1")
                .row("P-2", MACHINE, "A-1")
                .row("A-1", AREA, null);

        assertThat(plans.written()).containsExactly("A-1", "P-1", "V-1", "P-2");
    }

    @Test
    void missingParentsAreMadeOnceWhereTheFileSaysOfWhichKind() {
        var plans = new Plans()
                .row(TAG, "A/1", NAME, "1", KIND, COMPONENT, PARENT, "A", PARENT_KIND, MACHINE, PARENT_NAME, "Shovel A")
                .row(TAG, "A/2", NAME, "2", KIND, COMPONENT, PARENT, "A", PARENT_KIND, MACHINE);

        assertThat(plans.fates()).containsExactly("2 NEW made A", "2 NEW", "3 NEW");
        assertThat(plans.written()).containsExactly("A", "A/1", "A/2");
        assertThat(plans.plan().lines().getFirst().name()).isEqualTo("Shovel A");
    }

    @Test
    void noParentIsMadeForRowsThatAreBadAnyway() {
        assertThat(new Plans()
                        .row(TAG, "A/1", KIND, COMPONENT, PARENT, "A", PARENT_KIND, MACHINE)
                        .row(TAG, "B/1", NAME, "1", KIND, MACHINE, PARENT, "B", PARENT_KIND, COMPONENT)
                        .fates())
                .containsExactly("2 BAD name check.required", "3 BAD parent equipment.kind-below");
    }

    @Test
    void aParentThatCannotBeMadeSaysWhy() {
        assertThat(new Plans()
                        .row(TAG, "1", NAME, "1", KIND, COMPONENT, PARENT, "x".repeat(61), PARENT_KIND, MACHINE)
                        .fates())
                .containsExactly("2 BAD parent check.too-long");
    }

    @Test
    void costCentresMustExistUnlessTheyAreToBeAdded() {
        assertThat(new Plans()
                        .row(TAG, "P-1", NAME, "n", KIND, MACHINE, COST_CENTRE, "4711")
                        .row(TAG, "P-2", NAME, "n", KIND, MACHINE, COST_CENTRE, "4712")
                        .fates())
                .containsExactly("2 NEW", "3 BAD cost-centre exchange.centre-unknown");
        assertThat(new Plans()
                        .addingCostCentres()
                        .row(TAG, "P-2", NAME, "n", KIND, MACHINE, COST_CENTRE, "4712")
                        .row(TAG, "P-3", NAME, "n", KIND, MACHINE, COST_CENTRE, "4".repeat(31))
                        .fates())
                .containsExactly("2 NEW", "3 BAD cost-centre check.too-long");
    }
}
