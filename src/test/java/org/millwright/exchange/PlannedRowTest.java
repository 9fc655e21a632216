package org.millwright.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.millwright.equipment.EquipmentFields;
import org.millwright.equipment.EquipmentKind;
import org.millwright.kernel.Message;

class PlannedRowTest {

    private static final EquipmentState STATE =
            new EquipmentState(EquipmentFields.of("P-101", "Feed pump", EquipmentKind.MACHINE, null), null, null);
    private static final RowDraft DRAFT = new RowDraft(2, Map.of(EquipmentColumn.MAKER, "x"), List.of());

    @Test
    void aFieldIsRefusedOnceHoweverMuchIsWrongWithIt() {
        var row = PlannedRow.read(DRAFT, null, STATE);
        row.refuse(ImportMapping.NONE, EquipmentColumn.MAKER, Message.of("check.too-long", 1));
        row.refuse(ImportMapping.NONE, EquipmentColumn.MAKER, Message.of("check.required"));

        assertThat(row.toLine().problems())
                .extracting(Problem::reason)
                .containsExactly(Message.of("check.too-long", 1));
        assertThat(row.isWritten()).isFalse();
    }

    @Test
    void problemsStandInTheOrderOfTheColumns() {
        var row = PlannedRow.read(DRAFT, null, STATE);
        row.refuse(ImportMapping.NONE, EquipmentColumn.NOTE, Message.of("check.required"));
        row.refuse(ImportMapping.NONE, EquipmentColumn.NAME, Message.of("check.required"));

        assertThat(row.toLine().problems())
                .extracting(Problem::field)
                .containsExactly(EquipmentColumn.NAME, EquipmentColumn.NOTE);
    }

    @Test
    void whatIsAsItWasIsNotWritten() {
        var known = new KnownEquipment(7, STATE);

        assertThat(PlannedRow.read(DRAFT, known, STATE).toLine().fate()).isEqualTo(RowFate.UNCHANGED);
        assertThat(PlannedRow.read(DRAFT, known, STATE).isWritten()).isFalse();
        assertThat(PlannedRow.read(DRAFT, null, STATE).isWritten()).isTrue();
    }

    @Test
    void aRepeatSharesTheFateOfTheRowAboveAndNamesItsOwnLine() {
        var first = PlannedRow.read(DRAFT, null, STATE);
        var again = PlannedRow.read(new RowDraft(9, Map.of(), List.of()), null, STATE);
        again.repeats(first);
        assertThat(again.toLine().fate()).isEqualTo(RowFate.REPEATED);
        assertThat(again.isWritten()).isFalse();

        first.refuse(ImportMapping.NONE, EquipmentColumn.NAME, Message.of("check.required"));

        assertThat(again.toLine().fate()).isEqualTo(RowFate.BAD);
        assertThat(again.toLine().problems()).extracting(Problem::line).containsExactly(9L);
    }
}
