package org.millwright.maintenance.store;

import static org.millwright.platform.db.schema.Tables.PLANNING_RULES;

import org.jooq.DSLContext;
import org.millwright.maintenance.Grace;
import org.millwright.maintenance.PauseRule;
import org.millwright.maintenance.PlanningRules;
import org.millwright.platform.db.Tx;
import org.millwright.platform.db.schema.tables.records.PlanningRulesRecord;

/// The table of the plant's planning rules, which has one row or none.
public final class PlanningRulesStore {

    private static final long ONLY_ROW = 1;

    public PlanningRules read(DSLContext dsl) {
        PlanningRules rules = dsl.selectFrom(PLANNING_RULES)
                .where(PLANNING_RULES.ID.eq(ONLY_ROW))
                .fetchOne(row -> new PlanningRules(
                        PauseRule.valueOf(row.getPauseRule()), Grace.valueOf(row.getGrace()), row.getVersion()));
        return rules == null ? PlanningRules.USUAL : rules;
    }

    /// @param rules with the version that the user has changed
    public void write(Tx tx, PlanningRules rules) {
        boolean first = tx.find(PLANNING_RULES, ONLY_ROW) == null && rules.version() == PlanningRules.UNSAVED;
        PlanningRulesRecord record =
                first ? tx.create(PLANNING_RULES).setId(ONLY_ROW) : tx.seen(PLANNING_RULES, ONLY_ROW, rules.version());
        record.setPauseRule(rules.pauseRule().name()).setGrace(rules.grace().name());
        if (first) {
            tx.insert(record);
        } else {
            tx.update(record);
        }
    }
}
