package org.millwright.ui.maintenance;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.millwright.maintenance.PlanJob;
import org.millwright.platform.task.TaskSlot;
import org.millwright.ui.job.CraftsEntry;
import org.millwright.ui.job.PartsEntry;
import org.millwright.ui.job.ServicesEntry;
import org.millwright.ui.job.TasksEntry;
import org.millwright.ui.job.WorthLine;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.form.FormField;
import org.millwright.ui.kit.form.FormPane;
import org.millwright.workorder.JobPlan;
import org.millwright.workorder.PartNeed;

/// The job of a plan: its tasks, who it needs, its parts and outside services, and what all that comes to.
final class JobSection {

    private final Kit kit;
    private final PlansModel model;
    private final Label heading;
    private final TasksEntry tasks;
    private final CraftsEntry crafts;
    private final PartsEntry parts;
    private final ServicesEntry services;
    private final WorthLine worth;
    private final TaskSlot reading = new TaskSlot("parts of a job");
    private final FormPane form;

    /// @param changed runs after each change of the crafts
    JobSection(Kit kit, PlansModel model, FormPane form, Runnable changed) {
        this.kit = kit;
        this.model = model;
        this.form = form;
        heading = new Label(kit.text("plans.section.job"));
        heading.getStyleClass().add("section-title");
        tasks = new TasksEntry(kit);
        crafts = new CraftsEntry(kit, text -> Offered.names(model.crafts(), text));
        parts = new PartsEntry(kit, model::searchParts);
        services = new ServicesEntry(kit);
        worth = new WorthLine(kit);
        form.with(heading).add(tasks, crafts, parts, services).with(worth);
        for (FormField<?> field : fields()) {
            field.onChange(this::showWorth);
        }
        crafts.onChange(changed);
    }

    private List<FormField<?>> fields() {
        return List.of(tasks, crafts, parts, services);
    }

    void show(PlanJob job) {
        tasks.value(job.job().tasks());
        crafts.value(job.job().crafts());
        parts.value(job.job().parts());
        services.value(job.job().services());
        tasks.toFirst();
        List<Long> named = job.job().parts().stream().map(PartNeed::partId).toList();
        kit.tasks().load(reading, () -> model.knownParts(named), found -> {
            parts.learn(found.parts());
            services.currency(found.currency());
            worth.currency(found.currency());
            showWorth();
        });
    }

    JobPlan read() {
        return new JobPlan(tasks.value(), crafts.value(), parts.value(), services.value());
    }

    /// Only work orders have a job.
    void offer(boolean wanted) {
        form.show(wanted, heading, tasks, crafts, parts, services, worth);
        fields().forEach(field -> field.setDisable(!wanted));
    }

    private void showWorth() {
        worth.show(read(), parts.averages(), parts::nameOf);
    }

    Node worth() {
        return worth;
    }
}
