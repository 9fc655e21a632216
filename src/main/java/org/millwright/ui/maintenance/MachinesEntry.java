package org.millwright.ui.maintenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.form.EntityPicker;
import org.millwright.ui.kit.form.ListField;
import org.millwright.ui.kit.form.Picked;
import org.millwright.ui.theme.Icons;

/// The machines under a plan: each a chip that can be taken away, and a picker that adds the next.
final class MachinesEntry extends ListField<Picked> {

    private final List<Picked> machines = new ArrayList<>();
    private final FlowPane chips = new FlowPane(8, 4);
    private final EntityPicker picker;

    MachinesEntry(Kit kit, Function<String, List<Picked>> search) {
        super(kit, "equipmentIds", "plans.field.machines");
        picker = new EntityPicker(kit, "machine", "plans.field.add-machine", search);
        picker.onChange(() -> {
            Picked picked = picker.value();
            if (picked != null) {
                picker.value(null);
                add(picked);
            }
        });
        var content = new VBox(picker, chips);
        content.setSpacing(4);
        hold(content);
        wide();
        value(List.of());
    }

    @Override
    public List<Picked> value() {
        return List.copyOf(machines);
    }

    @Override
    protected boolean isMissing() {
        return machines.isEmpty();
    }

    @Override
    protected void fill(@Nullable List<Picked> value) {
        machines.clear();
        machines.addAll(Objects.requireNonNullElse(value, List.of()));
        show();
    }

    @Override
    protected Control control() {
        return picker.input();
    }

    @Override
    protected Object key(Picked machine) {
        return machine.id();
    }

    @Override
    protected String nameOf(Picked machine) {
        return machine.tag();
    }

    @Override
    protected String textOf(Picked machine) {
        return machine.text();
    }

    private void add(Picked machine) {
        if (machines.stream().noneMatch(one -> one.id() == machine.id())) {
            machines.add(machine);
            show();
            changed();
        }
    }

    private void remove(Picked machine) {
        machines.remove(machine);
        show();
        changed();
    }

    private void show() {
        chips.getChildren().setAll(machines.stream().map(this::chip).toList());
    }

    private HBox chip(Picked machine) {
        var name = new Label(machine.text());
        Button remove =
                Icons.button(Feather.X, kit().text("plans.remove-machine", machine.text()), () -> remove(machine));
        var chip = new HBox(name, remove);
        chip.getStyleClass().add("chip");
        return chip;
    }
}
