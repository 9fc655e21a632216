package org.millwright.ui.job;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Checks;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.form.EntityPicker;
import org.millwright.ui.kit.form.NumberEntry;
import org.millwright.ui.kit.form.Picked;
import org.millwright.ui.kit.form.RowsEntry;
import org.millwright.workorder.CraftHours;
import org.millwright.workorder.JobPlan;
import org.millwright.workorder.JobPlanRules;
import org.millwright.workorder.WorkOrderRules;

/// Who a job needs, and for how many hours.
public final class CraftsEntry extends RowsEntry<CraftHours, Picked, BigDecimal> {

    private static final double HOURS_WIDTH = 130;

    private final Function<String, List<Picked>> search;

    /// @param search finds crafts by a part of their name, and takes any other name too
    public CraftsEntry(Kit kit, Function<String, List<Picked>> search) {
        super(kit, "crafts", "job.field.crafts", "job.crafts.add", "job.crafts.remove");
        this.search = search;
        lay();
    }

    @Override
    protected Row<Picked, BigDecimal> row() {
        var craft = new EntityPicker(kit(), "craft-name", "job.field.craft", search).prompt("job.field.craft");
        craft.required();
        NumberEntry<BigDecimal> hours = NumberEntry.hours(
                        kit(), "craft-hours", "job.field.hours", WorkOrderRules.PLANNED_HOURS_SCALE)
                .unit(kit().text("job.unit.hours"));
        hours.required();
        return new Row<>(craft, hours, HOURS_WIDTH);
    }

    @Override
    protected CraftHours of(Picked craft, @Nullable BigDecimal hours) {
        return new CraftHours(craft.tag(), Objects.requireNonNull(hours));
    }

    @Override
    protected Picked first(CraftHours element) {
        return new Picked(0, element.craft(), "");
    }

    @Override
    protected BigDecimal second(CraftHours element) {
        return element.hours();
    }

    @Override
    protected Checks check(List<CraftHours> elements) {
        return JobPlanRules.check(new JobPlan(List.of(), elements, List.of(), List.of()), new Checks());
    }

    @Override
    protected Object key(CraftHours element) {
        return element.craft();
    }

    @Override
    protected String nameOf(CraftHours element) {
        return element.craft();
    }

    @Override
    protected String textOf(CraftHours element) {
        return element.craft() + " " + kit().formats().decimal(element.hours(), 0, 2) + " "
                + kit().text("job.unit.hours");
    }
}
