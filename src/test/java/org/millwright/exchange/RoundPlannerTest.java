package org.millwright.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.millwright.inspection.CheckPointFields;
import org.millwright.inspection.CheckPointKind;
import org.millwright.inspection.SaveRound;

class RoundPlannerTest {

    private static final BigDecimal TEN = BigDecimal.TEN;

    @Test
    void aNewRoundIsMadeOfItsRows() {
        var rows = new RoundRows()
                .row(
                        RoundColumn.NAME,
                        "Morning",
                        RoundColumn.AREA,
                        "L",
                        RoundColumn.POINT,
                        "Doors closed",
                        RoundColumn.NUMBER,
                        TEN)
                .point("A", "Bearing", RoundColumn.UNIT, "°C", RoundColumn.HIGH_ALARM, TEN)
                .point("A", "Counter", RoundColumn.METER, "Hours")
                .point("B", "Glass", RoundColumn.CHOICES, "Clear;Dirty = f")
                .point("B", "Leaks", RoundColumn.NUMBER, BigDecimal.ONE);

        assertThat(rows.fates()).containsExactly("2 NEW", "3 NEW", "4 NEW", "5 NEW", "6 NEW");
        assertThat(rows.written()).containsExactly("Leaks", "Doors closed", "Bearing", "Counter", "Glass");
        SaveRound step = rows.plan().steps().getFirst();
        assertThat(step.id()).isNull();
        assertThat(step.fields().equipmentId()).isEqualTo(9L);
        List<CheckPointFields> points = step.fields().points();
        assertThat(points)
                .extracting(CheckPointFields::kind)
                .containsExactly(
                        CheckPointKind.PASS_FAIL,
                        CheckPointKind.PASS_FAIL,
                        CheckPointKind.NUMBER,
                        CheckPointKind.METER,
                        CheckPointKind.CHOICE);
        assertThat(points).extracting(CheckPointFields::equipmentId).containsExactly(2L, 9L, 1L, 1L, 2L);
        assertThat(points.get(3).unit()).isEqualTo("h");
        assertThat(points.get(4).question().choices().text()).isEqualTo("Clear = P\nDirty = F");
    }

    @Test
    void aNewRoundNeedsANameAndAnAreaThatIsThere() {
        assertThat(new RoundRows().point("A", "Look").fates())
                .containsExactly("2 BAD name check.required area check.required");
        assertThat(new RoundRows()
                        .point("A", "Look", RoundColumn.NAME, "N", RoundColumn.AREA, "nowhere")
                        .fates())
                .containsExactly("2 BAD area programme.no-equipment");
    }

    @Test
    void limitsOutOfOrderAreRefusedWhereTheyStandAndTheRoundWithThem() {
        var rows = new RoundRows()
                .plant(RoundRows.look(1, "Look", 1))
                .point("A", "Hot", RoundColumn.LOW_ALARM, TEN, RoundColumn.HIGH_ALARM, BigDecimal.ONE)
                .point("A", "Look");

        assertThat(rows.fates())
                .containsExactly(
                        "2 BAD high-alarm inspection.refused.limit-order", "3 BAD round programme.round-whole");
        assertThat(rows.plan().steps()).isEmpty();
    }

    @Test
    void whatThePlantHasAlreadyIsUnchanged() {
        var rows = new RoundRows()
                .plant(RoundRows.look(1, "Look", 1), RoundRows.look(2, "Look", 2))
                .point("A", "Look", RoundColumn.NUMBER, BigDecimal.ONE, RoundColumn.NAME, "Morning")
                .point("B", "Look", RoundColumn.NUMBER, BigDecimal.TWO, RoundColumn.KIND, CheckPointKind.PASS_FAIL);

        assertThat(rows.fates()).containsExactly("2 UNCHANGED", "3 UNCHANGED");
        assertThat(rows.plan().steps()).isEmpty();
    }

    @Test
    void anEditedCellChangesThatAlone() {
        CheckPointFields kept = RoundRows.look(2, "Kept", 2);
        var rows = new RoundRows()
                .plant(RoundRows.look(1, "Look", 1), kept)
                .point("A", "Look", RoundColumn.INSTRUCTION, "Wipe first", RoundColumn.NAME, "Evening");

        assertThat(rows.fates()).containsExactly("2 CHANGED name Morning>Evening instruction ->Wipe first");
        SaveRound step = rows.plan().steps().getFirst();
        assertThat(step.id()).isEqualTo(5L);
        assertThat(step.seenVersion()).isEqualTo(3);
        assertThat(step.fields().points().getFirst().id()).isEqualTo(1L);
        assertThat(step.fields().points().getLast()).isSameAs(kept);
    }

    @Test
    void aPointIsRenamedOrMovedToAnotherMachineByItsNumber() {
        var rows = new RoundRows()
                .plant(RoundRows.look(1, "Look", 1), RoundRows.look(2, "Smell", 1))
                .point("A", "Look closely", RoundColumn.NUMBER, BigDecimal.ONE)
                .point("B", "Smell", RoundColumn.NUMBER, BigDecimal.TWO);

        assertThat(rows.fates()).containsExactly("2 CHANGED point Look>Look closely", "3 CHANGED equipment A>B");
    }

    /// One of them is walked; the other rests.
    @Test
    void pointsOfOneNameAreToldApartByTheirNumbers() {
        var rows = new RoundRows()
                .plant(RoundRows.look(1, "Look", 1), RoundRows.resting(2, "Look", 1))
                .point("A", "Look", RoundColumn.NUMBER, BigDecimal.TWO, RoundColumn.INSTRUCTION, "Second")
                .point("A", "Look", RoundColumn.NUMBER, BigDecimal.ONE);

        assertThat(rows.fates()).containsExactly("2 CHANGED instruction ->Second", "3 UNCHANGED");
    }

    @Test
    void twoPointsOfOneNameAreNotWalkedBoth() {
        var rows = new RoundRows()
                .plant(RoundRows.look(1, "Look", 1))
                .point("A", "Look", RoundColumn.NUMBER, BigDecimal.ONE)
                .point("A", "Look", RoundColumn.NUMBER, BigDecimal.TWO);

        assertThat(rows.fates()).anyMatch(fate -> fate.endsWith("BAD point inspection.refused.twin-points"));
    }

    @Test
    void pointsTradePlacesAndNewOnesComeBetween() {
        var rows = new RoundRows()
                .plant(RoundRows.look(1, "One", 1), RoundRows.look(2, "Two", 1), RoundRows.look(3, "Three", 1))
                .point("A", "One", RoundColumn.NUMBER, BigDecimal.TWO)
                .point("A", "Two", RoundColumn.NUMBER, BigDecimal.ONE)
                .point("A", "New", RoundColumn.NUMBER, new BigDecimal("2.5"))
                .point("A", "Last");

        assertThat(rows.fates()).containsExactly("2 CHANGED no 1>2", "3 CHANGED no 2>1", "4 NEW", "5 NEW");
        assertThat(rows.written()).containsExactly("Two", "One", "New", "Three", "Last");
    }

    @Test
    void aPointThatIsTakenOutRestsAtTheEnd() {
        var rows = new RoundRows()
                .plant(RoundRows.look(1, "One", 1), RoundRows.look(2, "Two", 1))
                .point("A", "One", RoundColumn.NUMBER, BigDecimal.ONE, RoundColumn.WALKED, false);

        assertThat(rows.fates()).containsExactly("2 CHANGED walked true>false");
        assertThat(rows.written()).containsExactly("Two", "One");
    }

    @Test
    void theLastPointOfARoundInUseCannotBeTakenOut() {
        var rows = new RoundRows().plant(RoundRows.look(1, "One", 1)).point("A", "One", RoundColumn.WALKED, false);

        assertThat(rows.fates()).containsExactly("2 BAD round inspection.refused.no-points");
    }

    @Test
    void aPointKeepsItsKindOnceItWasAnswered() {
        var rows = new RoundRows()
                .plant(RoundRows.look(1, "One", 1))
                .answered(1)
                .point("A", "One", RoundColumn.KIND, CheckPointKind.TEXT);

        assertThat(rows.fates()).containsExactly("2 BAD kind inspection.refused.kind-answered");
    }

    @Test
    void aValueIsTakenAway() {
        var known = new CheckPointFields(
                1L,
                "One",
                1L,
                CheckPointKind.PASS_FAIL,
                null,
                org.millwright.inspection.Limits.NONE,
                "Old words",
                true);
        var rows = new RoundRows().plant(known).point("A", "One", RoundColumn.INSTRUCTION, Clear.CLEAR);

        assertThat(rows.fates()).containsExactly("2 CHANGED instruction Old words>-");
    }

    @Test
    void rowsThatContradictEachOtherAreToldOfEachOther() {
        var heads = new RoundRows()
                .plant(RoundRows.look(1, "One", 1))
                .point("A", "One", RoundColumn.NAME, "Morning")
                .row(RoundColumn.NAME, "Evening");
        var points = new RoundRows()
                .plant(RoundRows.look(1, "One", 1))
                .point("A", "New")
                .point("A", "New", RoundColumn.KIND, CheckPointKind.PHOTO);

        assertThat(heads.fates())
                .containsExactly("2 BAD round programme.round-whole", "3 BAD name programme.round-differs");
        assertThat(points.fates().getLast()).isEqualTo("3 BAD point programme.point-twice");
    }

    @Test
    void aRowThatSaysTheSameAgainIsRepeated() {
        var rows = new RoundRows()
                .plant(RoundRows.look(1, "One", 1))
                .point("A", "New")
                .point("A", "New");

        assertThat(rows.fates()).containsExactly("2 NEW", "3 REPEATED");
    }

    @Test
    void theMeterIsOneOfTheMachineAndReadInItsUnit() {
        var rows = new RoundRows()
                .plant(RoundRows.look(1, "One", 1))
                .point("A", "Counter", RoundColumn.METER, "Miles")
                .point("B", "Counter", RoundColumn.METER, "Hours")
                .point("A", "Hours", RoundColumn.METER, "Hours", RoundColumn.UNIT, "km");

        assertThat(rows.fates())
                .containsExactly(
                        "2 BAD meter exchange.meter-unknown",
                        "3 BAD meter exchange.machine-without-meters",
                        "4 BAD unit exchange.unit-differs");
    }

    @Test
    void aRowWithoutARoundSaysNothing() {
        var draft = new RowDraft(2, java.util.Map.of(RoundColumn.POINT, "Look"), List.of());
        var world = new RoundWorld(java.util.Map.of(), RoundRows.EQUIPMENT, java.util.Map.of(), java.util.Set.of());

        RoundPlan plan = RoundPlanner.plan(List.of(draft), world, ImportMapping.NONE);

        assertThat(RoundRows.message(plan.lines().getFirst()).key()).isEqualTo("check.required");
    }
}
