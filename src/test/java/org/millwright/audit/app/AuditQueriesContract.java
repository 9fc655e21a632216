package org.millwright.audit.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.millwright.audit.AuditEntry;
import org.millwright.audit.FieldChange;
import org.millwright.cost.app.CostCentres;
import org.millwright.equipment.EquipmentFields;
import org.millwright.equipment.EquipmentKind;
import org.millwright.equipment.app.EquipmentRegister;
import org.millwright.kernel.Op;
import org.millwright.kernel.RecordRef;
import org.millwright.people.PersonFields;
import org.millwright.people.app.PeopleRegister;
import org.millwright.platform.db.StoreFixture;
import org.millwright.platform.db.TestStores;

abstract class AuditQueriesContract extends StoreFixture {

    @Test
    void everyActionOnARecordIsToldFieldByField() {
        var people = new PeopleRegister(store);
        long ada = people.add(new PersonFields("007", "Ada Winter", null)).orThrow();
        people.change(ada, 1, new PersonFields("007", "Ada \"Sommer\"", "Fitter"))
                .orThrow();
        people.change(ada, 1, new PersonFields("008", "Nobody", null));

        List<AuditEntry> history = new AuditQueries(store).history(new RecordRef("person", ada));

        assertThat(history)
                .extracting(AuditEntry::kind)
                .containsExactly(AuditEntry.Kind.CREATED, AuditEntry.Kind.CHANGED);
        AuditEntry change = history.getLast();
        assertThat(change.op()).isEqualTo(new Op("people.change"));
        assertThat(change.by()).isEqualTo(TestStores.MAX.name());
        assertThat(change.at()).isEqualTo(TestStores.NOW);
        assertThat(change.fields())
                .isEqualTo(Map.of(
                        "name", new FieldChange("Ada Winter", "Ada \"Sommer\""),
                        "craft", new FieldChange(null, "Fitter")));
    }

    @Test
    void otherRecordsAreCalledByTheirNames() {
        var register = new EquipmentRegister(store);
        long line = register.add(EquipmentFields.of("L2", "Line 2", EquipmentKind.LINE, null))
                .orThrow();
        long pump = register.add(EquipmentFields.of("P-1", "Pump", EquipmentKind.MACHINE, line))
                .orThrow();
        long centre = new CostCentres(store).add("4711", "Filling").orThrow();
        register.change(
                        pump,
                        1,
                        EquipmentFields.of("P-1", "Pump", EquipmentKind.MACHINE, line)
                                .placed(null, centre))
                .orThrow();

        List<AuditEntry> history = new AuditQueries(store).namedHistory(new RecordRef("equipment", pump));

        assertThat(history.getLast().fields())
                .isEqualTo(Map.of(
                        "parent_id", new FieldChange("L2 Line 2", null),
                        "cost_centre_id", new FieldChange(null, "4711 Filling")));
    }

    @Test
    void whatNeverWasHasNoPast() {
        assertThat(new AuditQueries(store).history(new RecordRef("person", 4711)))
                .isEmpty();
    }
}
