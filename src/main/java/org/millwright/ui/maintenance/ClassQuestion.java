package org.millwright.ui.maintenance;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.platform.task.TaskSlot;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.dialog.Ask;
import org.millwright.ui.kit.form.ChoiceEntry;
import org.millwright.ui.kit.form.FormPane;
import org.millwright.ui.kit.form.Picked;

/// Asks for a class of machines and tells how many of it are in service, before they come under a plan.
final class ClassQuestion {

    private final Kit kit;
    private final PlansModel model;
    private final Consumer<List<Picked>> chosen;
    private final TaskSlot reading = new TaskSlot("classes of machines");
    private final TaskSlot counting = new TaskSlot("machines of a class");

    /// @param chosen takes the machines of the class
    ClassQuestion(Kit kit, PlansModel model, Consumer<List<Picked>> chosen) {
        this.kit = kit;
        this.model = model;
        this.chosen = chosen;
    }

    void open() {
        kit.tasks().load(reading, model::classes, this::ask);
    }

    private void ask(List<String> classes) {
        ChoiceEntry<String> choice = ChoiceEntry.of(kit, "class", "plans.class.which", classes, Function.identity());
        choice.required();
        var count = new Label(kit.text(classes.isEmpty() ? "plans.class.none" : "plans.class.choose"));
        count.getStyleClass().add("muted");
        count.setWrapText(true);
        choice.onChange(() -> {
            String name = choice.value();
            if (name != null) {
                kit.tasks()
                        .load(
                                counting,
                                () -> model.countInService(name),
                                found -> count.setText(kit.text("plans.class.count", found)));
            }
        });
        Ask.open(
                kit,
                Message.of("plans.class.title"),
                "plans.class.add",
                new FormPane(kit).add(choice).with(count),
                () -> Objects.requireNonNull(choice.value()),
                name -> Outcome.done(model.inService(name)),
                chosen);
    }
}
