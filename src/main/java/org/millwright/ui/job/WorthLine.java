package org.millwright.ui.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Explanation;
import org.millwright.kernel.Message;
import org.millwright.kernel.Money;
import org.millwright.ui.kit.ExplainPopover;
import org.millwright.ui.kit.Kit;
import org.millwright.workorder.CraftHours;
import org.millwright.workorder.JobPlan;
import org.millwright.workorder.JobWorth;
import org.millwright.workorder.PartNeed;
import org.millwright.workorder.ServiceNeed;

/// What a job comes to: hours, parts at today's moving average, services; with the way that was reckoned.
public final class WorthLine extends HBox {

    private final Kit kit;
    private final Label text = new Label();
    private String currency = "";
    private Explanation why = Explanation.of();

    public WorthLine(Kit kit) {
        super(8);
        this.kit = kit;
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.getStyleClass().add("strong");
        getStyleClass().add("job-worth");
        var explain = new ExplainPopover(kit, kit.text("job.worth.about"), () -> why);
        explain.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(text, explain);
        visibleProperty().bind(text.textProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }

    /// @param plants the plant's, such as EUR
    public void currency(String plants) {
        currency = plants;
    }

    /// @param averages the moving average of one unit, by part; none where there is no stock
    /// @param nameOf what a part is called
    public void show(JobPlan job, Map<Long, Money> averages, LongFunction<String> nameOf) {
        JobWorth worth = JobWorth.of(job, part -> Optional.ofNullable(averages.get(part)));
        List<Message> sums = new ArrayList<>();
        if (!job.crafts().isEmpty()) {
            sums.add(Message.of("job.worth.hours", worth.hours()));
        }
        if (worth.unpriced() < job.parts().size()) {
            sums.add(Message.of("job.worth.parts", worth.parts(), currency));
        }
        if (worth.unpriced() > 0) {
            sums.add(Message.of("job.worth.unpriced", worth.unpriced()));
        }
        if (worth.unknown() < job.services().size()) {
            sums.add(Message.of("job.worth.services", worth.services(), currency));
        }
        if (worth.unknown() > 0) {
            sums.add(Message.of("job.worth.unknown", worth.unknown()));
        }
        Message all = sums.stream()
                .reduce((before, next) -> Message.of("job.worth.and", before, next))
                .map(sum -> Message.of("job.worth.all", sum))
                .orElse(null);
        text.setText(all == null ? "" : kit.text(all));
        List<Message> lines = new ArrayList<>();
        for (CraftHours craft : job.crafts()) {
            lines.add(Message.of("job.worth.craft", craft.craft(), craft.hours()));
        }
        for (PartNeed part : job.parts()) {
            lines.add(part(part, averages.get(part.partId()), nameOf.apply(part.partId())));
        }
        for (ServiceNeed service : job.services()) {
            lines.add(
                    service.amount() == null
                            ? Message.of("job.worth.service-unknown", service.name())
                            : Message.of("job.worth.service", service.name(), Money.of(service.amount()), currency));
        }
        if (all != null) {
            lines.add(all);
        }
        why = new Explanation(lines);
    }

    private Message part(PartNeed part, @Nullable Money average, String name) {
        return average == null
                ? Message.of("job.worth.part-unpriced", name, part.quantity())
                : Message.of(
                        "job.worth.part",
                        name,
                        part.quantity(),
                        average.posted(),
                        JobWorth.of(part, average),
                        currency);
    }
}
