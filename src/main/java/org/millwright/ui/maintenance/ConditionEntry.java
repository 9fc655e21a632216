package org.millwright.ui.maintenance;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Message;
import org.millwright.maintenance.ConditionTrigger;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.form.EntityPicker;
import org.millwright.ui.kit.form.Picked;

/// The condition trigger of a plan: when Vibration is beyond its alarm limit. Offers the check points of the chosen
/// machines.
final class ConditionEntry extends SentenceEntry<ConditionTrigger> {

    private static final double NAME_WIDTH = 210;

    private final EntityPicker point;
    private final ComboBox<Boolean> alarm;
    private final Node when = word("plans.point.or-when");
    private final Node beyond = word("plans.point.beyond");

    /// @param known the names of the check points of the machines under the plan, asked in the background
    ConditionEntry(Kit kit, Supplier<List<String>> known) {
        super(kit, "checkPoint", "plans.field.point");
        point = new EntityPicker(kit, "point-name", "plans.point.name", text -> Offered.names(known.get(), text))
                .prompt("plans.point.prompt");
        point.setPrefWidth(NAME_WIDTH);
        point.onChange(this::edited);
        alarm = combo(
                "plans.point.limit",
                List.of(true, false),
                only -> kit.text(only ? "plans.point.alarm" : "plans.point.warning"));
        removable("plans.point.remove");
    }

    @Override
    protected List<Node> words() {
        return List.of(when, point, beyond, alarm);
    }

    @Override
    protected @Nullable ConditionTrigger read() {
        Picked named = point.value();
        return named == null ? null : new ConditionTrigger(named.tag(), alarm.getValue());
    }

    @Override
    protected void write(ConditionTrigger trigger) {
        point.value(new Picked(0, trigger.checkPoint(), ""));
        alarm.setValue(trigger.alarm());
    }

    @Override
    protected @Nullable Message problem() {
        return point.value() == null ? Message.of("plans.point.which") : null;
    }

    @Override
    protected boolean isBegun() {
        return point.value() != null;
    }

    @Override
    protected String text(ConditionTrigger value) {
        return kit().text(
                        value.alarm() ? "maintenance.sentence.alarm" : "maintenance.sentence.warning",
                        value.checkPoint());
    }

    @Override
    protected Control control() {
        return point.input();
    }
}
