package org.millwright.exchange.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.millwright.equipment.EquipmentFields;
import org.millwright.equipment.NewEquipment;
import org.millwright.equipment.app.EquipmentRegister;
import org.millwright.exchange.EquipmentState;
import org.millwright.exchange.EquipmentStep;
import org.millwright.exchange.EquipmentWorld;
import org.millwright.exchange.KnownEquipment;
import org.millwright.kernel.Message;
import org.millwright.platform.db.Tx;
import org.millwright.platform.task.Progress;

/// Writes a planned import in batches: first what is new, so that what is changed can be moved below it.
final class EquipmentWriter {

    private static final int BATCH = 1000;

    private final Tx tx;
    private final EquipmentRegister register;
    private final EquipmentWorld world;
    private final Map<String, Long> centreIds;
    private final Map<String, Long> newIds = new HashMap<>();

    EquipmentWriter(Tx tx, EquipmentRegister register, EquipmentWorld world, Map<String, Long> centreIds) {
        this.tx = tx;
        this.register = register;
        this.world = world;
        this.centreIds = centreIds;
    }

    void write(List<EquipmentStep> steps, Progress progress) {
        int written = 0;
        List<NewEquipment> added = new ArrayList<>();
        Map<Long, EquipmentFields> changed = new LinkedHashMap<>();
        for (EquipmentStep step : steps) {
            if (step.before() == null) {
                long id = tx.newId();
                newIds.put(step.after().fields().tag(), id);
                added.add(new NewEquipment(id, placed(step.after())));
                if (added.size() == BATCH) {
                    register.addAllIn(tx, added);
                    added.clear();
                    written += BATCH;
                    tell(progress, written, steps.size());
                }
            }
        }
        register.addAllIn(tx, added);
        written += added.size();
        for (EquipmentStep step : steps) {
            if (step.before() != null) {
                changed.put(step.before().id(), placed(step.after()));
                if (changed.size() == BATCH) {
                    register.changeAllIn(tx, changed);
                    changed.clear();
                    written += BATCH;
                    tell(progress, written, steps.size());
                }
            }
        }
        register.changeAllIn(tx, changed);
    }

    private EquipmentFields placed(EquipmentState state) {
        String centre = state.costCentre();
        return state.fields()
                .placed(idOf(state.parentTag()), centre == null ? null : Objects.requireNonNull(centreIds.get(centre)));
    }

    private @Nullable Long idOf(@Nullable String tag) {
        if (tag == null) {
            return null;
        }
        Long added = newIds.get(tag);
        if (added != null) {
            return added;
        }
        KnownEquipment known = Objects.requireNonNull(world.known(tag), "planned, so it is known");
        return known.id();
    }

    private static void tell(Progress progress, int written, int all) {
        progress.report((double) written / all, Message.of("exchange.writing", written, all));
    }
}
