package org.millwright.workorder.app;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.millwright.equipment.EquipmentStatus;
import org.millwright.kernel.Checks;
import org.millwright.people.KnownPerson;
import org.millwright.people.app.PeopleQueries;
import org.millwright.platform.db.Tx;
import org.millwright.workorder.WorkOrder;
import org.millwright.workorder.WorkOrderFields;
import org.millwright.workorder.WorkOrderRules;
import org.millwright.workorder.store.WorkOrderStore;

/// What only the store can tell about a work order as entered.
final class WorkOrderChecks {

    private final WorkOrderStore orders = new WorkOrderStore();
    private final PeopleQueries people;

    WorkOrderChecks(PeopleQueries people) {
        this.people = people;
    }

    /// @param before as it stood; none for a new one
    Checks check(Tx tx, WorkOrderFields fields, @Nullable WorkOrder before) {
        return check(tx, fields, before, machines(tx, Set.of(fields.equipmentId())));
    }

    /// How the machines of many new work orders are, asked at once.
    Map<Long, EquipmentStatus> machines(Tx tx, Set<Long> equipmentIds) {
        return orders.equipmentStatus(tx.dsl(), equipmentIds);
    }

    Checks check(Tx tx, WorkOrderFields fields, @Nullable WorkOrder before, Map<Long, EquipmentStatus> machines) {
        Checks checks = WorkOrderRules.check(fields);
        if (before == null || before.fields().equipmentId() != fields.equipmentId()) {
            checkMachine(checks, machines.get(fields.equipmentId()));
            checks.require(
                    before == null || !orders.hasCosts(tx.dsl(), before.id()),
                    "equipmentId",
                    "workorder.refused.has-costs");
        }
        Long assignee = fields.assigneeId();
        if (assignee != null
                && (before == null || !Objects.equals(before.fields().assigneeId(), assignee))) {
            checkPerson(checks, tx, "assigneeId", assignee);
        }
        return checks;
    }

    /// Somebody whom the plant knows, and who works here.
    void checkPerson(Checks checks, Tx tx, String field, long personId) {
        KnownPerson person = people.knownIn(tx, personId).orElse(null);
        if (person == null) {
            checks.require(false, field, "people.unknown");
        } else {
            checks.require(person.active(), field, "people.inactive", person.name());
        }
    }

    private static void checkMachine(Checks checks, @Nullable EquipmentStatus status) {
        if (status == null) {
            checks.require(false, "equipmentId", "workorder.refused.no-machine");
        } else {
            checks.require(!status.isRetired(), "equipmentId", "workorder.refused.retired");
        }
    }
}
