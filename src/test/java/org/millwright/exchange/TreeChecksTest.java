package org.millwright.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.millwright.equipment.EquipmentKind.AREA;
import static org.millwright.equipment.EquipmentKind.COMPONENT;
import static org.millwright.equipment.EquipmentKind.LINE;
import static org.millwright.equipment.EquipmentKind.MACHINE;
import static org.millwright.equipment.EquipmentKind.SITE;
import static org.millwright.equipment.EquipmentStatus.IN_SERVICE;
import static org.millwright.equipment.EquipmentStatus.RETIRED;
import static org.millwright.exchange.EquipmentColumn.KIND;
import static org.millwright.exchange.EquipmentColumn.PARENT;
import static org.millwright.exchange.EquipmentColumn.STATUS;
import static org.millwright.exchange.EquipmentColumn.TAG;

import java.util.Collections;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TreeChecksTest {

    private static final String RING = " BAD parent equipment.parent-is-below";

    @Test
    void aKindMustFitBelowItsParents() {
        assertThat(new Plans()
                        .plant("M", MACHINE, null)
                        .row("A", AREA, "M")
                        .row("B", COMPONENT, null)
                        .row("C", MACHINE, "B")
                        .fates())
                .containsExactly("2 BAD parent equipment.kind-below", "3 NEW", "4 BAD parent equipment.kind-below");
    }

    @Test
    void whateverStandsInARingIsNamed() {
        assertThat(new Plans()
                        .row("A", AREA, "C")
                        .row("B", AREA, "A")
                        .row("C", AREA, "B")
                        .row("D", AREA, "A")
                        .row("E", AREA, "E")
                        .fates())
                .containsExactly(
                        "2" + RING, "3" + RING, "4" + RING, "5 BAD parent exchange.parent-not-taken", "6" + RING);
    }

    @Test
    void aMachineCannotMoveBelowWhatStandsBelowIt() {
        assertThat(new Plans()
                        .plant("A", AREA, null)
                        .plant("B", AREA, "A")
                        .plant("C", AREA, "B")
                        .row(TAG, "A", PARENT, "C")
                        .row(TAG, "C", KIND, AREA)
                        .fates())
                .containsExactly("2" + RING, "3 UNCHANGED");
    }

    @Test
    void twoRowsMayChangePlaces() {
        var plans = new Plans()
                .plant("A", AREA, null)
                .plant("B", AREA, "A")
                .row(TAG, "A", PARENT, "B")
                .row(TAG, "B", PARENT, Clear.CLEAR);

        assertThat(plans.fates()).containsExactly("2 CHANGED", "3 CHANGED");
    }

    @Test
    void aRowThatIsLeftOutLeavesItsEquipmentWhereItWas() {
        assertThat(new Plans()
                        .plant("A", AREA, null)
                        .plant("B", AREA, "A")
                        .row(TAG, "A", PARENT, "B")
                        .row(TAG, "B", PARENT, Clear.CLEAR, EquipmentColumn.NAME, "x".repeat(201))
                        .fates())
                .containsExactly("2" + RING, "3 BAD name check.too-long");
    }

    @Test
    void aKindMustStayAboveWhatStandsBelow() {
        assertThat(new Plans()
                        .plant("L", LINE, null)
                        .plant("M", MACHINE, "L")
                        .row(TAG, "L", KIND, COMPONENT)
                        .fates())
                .containsExactly("2 BAD kind equipment.kind-above");
        assertThat(new Plans()
                        .plant("L", LINE, null)
                        .plant("M", MACHINE, "L")
                        .row(TAG, "L", KIND, COMPONENT)
                        .row(TAG, "M", KIND, COMPONENT)
                        .fates())
                .containsExactly("2 CHANGED", "3 CHANGED");
    }

    @Test
    void whatIsRetiredTakesEverythingBelowAlong() {
        var line = new Plans().plant("L", LINE, null).plant("M", MACHINE, "L").row(TAG, "L", STATUS, RETIRED);

        assertThat(line.fates()).containsExactly("2 BAD status equipment.in-use-below");
        assertThat(line.row(TAG, "M", STATUS, IN_SERVICE).fates())
                .containsExactly("2 BAD status equipment.in-use-below", "3 UNCHANGED");
        assertThat(new Plans()
                        .plant("L", LINE, null)
                        .plant("M", MACHINE, "L")
                        .plant("N", MACHINE, "L")
                        .row(TAG, "L", STATUS, RETIRED)
                        .row(TAG, "M", STATUS, RETIRED)
                        .row(TAG, "N", PARENT, Clear.CLEAR)
                        .fates())
                .containsExactly("2 CHANGED", "3 CHANGED", "4 CHANGED");
    }

    @Test
    void nothingInUseComesBelowWhatIsRetired() {
        assertThat(new Plans()
                        .plant("L", LINE, null, RETIRED)
                        .plant("M", MACHINE, "L", RETIRED)
                        .plant("N", MACHINE, null)
                        .row(TAG, "M", STATUS, IN_SERVICE)
                        .row(TAG, "N", PARENT, "L")
                        .row("O", MACHINE, "L")
                        .fates())
                .containsExactly(
                        "2 BAD status equipment.parent-retired",
                        "3 BAD parent equipment.parent-retired",
                        "4 BAD parent equipment.parent-retired");
        assertThat(new Plans()
                        .plant("L", LINE, null, RETIRED)
                        .plant("M", MACHINE, "L", RETIRED)
                        .row(TAG, "M", STATUS, IN_SERVICE)
                        .row(TAG, "L", STATUS, IN_SERVICE)
                        .row("O", MACHINE, "L")
                        .fates())
                .containsExactly("2 CHANGED", "3 CHANGED", "4 NEW");
    }

    @Test
    void whatStoodBelowRetiredEquipmentIsLeftAlone() {
        assertThat(new Plans()
                        .plant("L", LINE, null, RETIRED)
                        .plant("M", MACHINE, "L")
                        .row(TAG, "L", STATUS, RETIRED)
                        .row(TAG, "M", STATUS, IN_SERVICE, PARENT, "L")
                        .fates())
                .containsExactly("2 UNCHANGED", "3 UNCHANGED");
    }

    @Test
    void whatAnImportLeavesAloneItDoesNotJudge() {
        assertThat(new Plans()
                        .plant("M", MACHINE, null)
                        .plant("S", SITE, "M")
                        .row(TAG, "S", PARENT, "M", KIND, SITE)
                        .fates())
                .containsExactly("2 UNCHANGED");
    }

    @Test
    void aRowThatIsBadAnywayIsToldEverythingAtOnce() {
        assertThat(new Plans()
                        .row(TAG, "A", KIND, AREA, PARENT, "X")
                        .row(TAG, "B", PARENT, "A")
                        .fates())
                .containsExactly(
                        "2 BAD name check.required parent exchange.parent-unknown",
                        "3 BAD name check.required kind exchange.kind-needed parent exchange.parent-not-taken");
    }

    @Test
    void aLongChainBelowABadRowIsFoundInOneGo() {
        var plans = new Plans();
        int length = 20_000;
        for (int i = length; i > 0; i--) {
            plans.row("E" + i, MACHINE, "E" + (i - 1));
        }

        assertThat(plans.plan().lines()).allMatch(line -> line.fate() == RowFate.BAD);
        assertThat(plans.plan().lines().getLast().problems().getFirst().reason().key())
                .isEqualTo("exchange.parent-unknown");
    }

    @Test
    void aDeepTreeIsWrittenFromTheTop() {
        var plans = new Plans();
        int depth = 5000;
        for (int i = depth; i > 0; i--) {
            plans.row("E" + i, MACHINE, i == 1 ? null : "E" + (i - 1));
        }

        assertThat(plans.written())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, depth).mapToObj(i -> "E" + i).toList());
        assertThat(Collections.max(plans.fates())).endsWith("NEW");
    }
}
