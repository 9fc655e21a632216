package org.millwright.ui.job;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Checks;
import org.millwright.kernel.Money;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.form.NumberEntry;
import org.millwright.ui.kit.form.RowsEntry;
import org.millwright.ui.kit.form.TextEntry;
import org.millwright.workorder.JobPlan;
import org.millwright.workorder.JobPlanRules;
import org.millwright.workorder.ServiceNeed;

/// What a job has done by others, and what that is expected to cost where somebody knows.
public final class ServicesEntry extends RowsEntry<ServiceNeed, String, Money> {

    private static final double AMOUNT_WIDTH = 130;

    private String currency = "";

    public ServicesEntry(Kit kit) {
        super(kit, "services", "job.field.services", "job.services.add", "job.services.remove");
        lay();
    }

    /// @param plants the plant's, such as EUR
    public void currency(String plants) {
        currency = plants;
        rows().forEach(row -> ((NumberEntry<?>) row.second()).unit(plants));
    }

    @Override
    protected Row<String, Money> row() {
        TextEntry name =
                TextEntry.line(kit(), "service-name", "job.field.service").prompt("job.service-prompt");
        name.required();
        return new Row<>(name, NumberEntry.money(kit(), "service-amount", "job.field.amount", currency), AMOUNT_WIDTH);
    }

    @Override
    protected ServiceNeed of(String service, @Nullable Money amount) {
        return new ServiceNeed(service, amount == null ? null : amount.amount());
    }

    @Override
    protected String first(ServiceNeed element) {
        return element.name();
    }

    @Override
    protected @Nullable Money second(ServiceNeed element) {
        return element.amount() == null ? null : Money.of(element.amount());
    }

    @Override
    protected Checks check(List<ServiceNeed> elements) {
        return JobPlanRules.check(new JobPlan(List.of(), List.of(), List.of(), elements), new Checks());
    }

    @Override
    protected Object key(ServiceNeed element) {
        return element;
    }

    @Override
    protected String nameOf(ServiceNeed element) {
        return element.name();
    }

    @Override
    protected String textOf(ServiceNeed element) {
        Money amount = second(element);
        return amount == null
                ? element.name()
                : element.name() + " " + kit().formats().money(amount) + " " + currency;
    }
}
