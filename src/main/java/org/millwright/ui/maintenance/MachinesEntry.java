package org.millwright.ui.maintenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.form.EntityPicker;
import org.millwright.ui.kit.form.ListField;
import org.millwright.ui.kit.form.Picked;
import org.millwright.ui.theme.Icons;

/// The machines under a plan: each a chip that can be taken away, a picker that adds the next, and a button that adds
/// all of a class. Of very many only the first are shown until somebody asks for the others.
final class MachinesEntry extends ListField<Picked> {

    private final List<Picked> machines = new ArrayList<>();
    private static final int FIRST = 24;

    private final FlowPane chips = new FlowPane(8, 4);
    private final EntityPicker picker;
    private final Button byClass;
    private boolean all;

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
        byClass = new Button(kit.text("plans.add-class"), new FontIcon(Feather.PLUS));
        byClass.setId("by-class");
        byClass.setMinWidth(USE_PREF_SIZE);
        byClass.managedProperty().bind(byClass.visibleProperty());
        byClass.setVisible(false);
        HBox.setHgrow(picker, Priority.ALWAYS);
        var content = new VBox(new HBox(8, picker, byClass), chips);
        content.setSpacing(4);
        hold(content);
        wide();
        value(List.of());
    }

    /// Offers to add all machines of a class that are in service.
    void byClass(PlansModel model) {
        byClass.setVisible(true);
        byClass.setOnAction(_ -> new ClassQuestion(kit(), model, this::add).open());
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
        all = false;
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
        add(List.of(machine));
    }

    /// Those that are not under the plan already.
    private void add(List<Picked> more) {
        Set<Long> known = machines.stream().map(Picked::id).collect(Collectors.toSet());
        boolean added = false;
        for (Picked machine : more) {
            if (known.add(machine.id())) {
                machines.add(machine);
                added = true;
            }
        }
        if (added) {
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
        List<Node> shown = new ArrayList<>();
        machines.stream().limit(all ? machines.size() : FIRST).map(this::chip).forEach(shown::add);
        if (shown.size() < machines.size()) {
            var others = new Hyperlink(kit().text("plans.more-machines", machines.size() - shown.size()));
            others.setOnAction(_ -> {
                all = true;
                show();
            });
            shown.add(others);
        }
        chips.getChildren().setAll(shown);
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
