package org.millwright.ui.maintenance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.millwright.kernel.Message;
import org.millwright.kernel.Quantity;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.form.EntityPicker;
import org.millwright.ui.kit.form.ListField;
import org.millwright.ui.kit.form.NumberText;
import org.millwright.ui.kit.form.Picked;
import org.millwright.ui.theme.Icons;

/// The machines under a plan: each a chip that can be taken away, a picker that adds the next, and a button that adds
/// all of a class. Where the plan counts by a meter, a chip also takes the life to date from which that counts. Of very
/// many only the first are shown until somebody asks for the others.
final class MachinesEntry extends ListField<UnderPlan> {

    /// A machine, and what was typed beside it.
    private static final class Place {
        private final Picked machine;
        private String from;

        private Place(Picked machine, String from) {
            this.machine = machine;
            this.from = from;
        }
    }

    private static final int FIRST = 24;
    private static final double FROM_WIDTH = 96;
    private static final double LEAST_PICKER = 60;

    private final List<Place> places = new ArrayList<>();

    private final FlowPane chips = new FlowPane(8, 4);
    private final EntityPicker picker;
    private final Button byClass;
    private boolean all;
    private boolean counts;
    private String unit = "";

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
        picker.setMinWidth(LEAST_PICKER);
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

    /// Whether the machines' meter counts, and in what.
    void counting(boolean byMeter, String in) {
        if (counts != byMeter || !unit.equals(in)) {
            counts = byMeter;
            unit = in;
            show();
        }
    }

    @Override
    public List<UnderPlan> value() {
        return places.stream()
                .map(place -> new UnderPlan(place.machine, counts ? life(place) : null))
                .toList();
    }

    List<Picked> machines() {
        return places.stream().map(place -> place.machine).toList();
    }

    private @Nullable BigDecimal life(Place place) {
        return NumberText.read(place.from, kit().formats().locale())
                .filter(life -> life.stripTrailingZeros().scale() <= Quantity.SCALE)
                .map(BigDecimal::stripTrailingZeros)
                .orElse(null);
    }

    @Override
    protected @Nullable Message unreadable() {
        if (!counts) {
            return null;
        }
        return places.stream()
                .filter(place -> !place.from.isBlank() && isWrong(life(place)))
                .findFirst()
                .map(place -> Message.of("plans.from.wrong", place.machine.tag()))
                .orElse(null);
    }

    private static boolean isWrong(@Nullable BigDecimal life) {
        return life == null || life.signum() < 0;
    }

    @Override
    protected boolean isMissing() {
        return places.isEmpty();
    }

    @Override
    protected void fill(@Nullable List<UnderPlan> value) {
        places.clear();
        for (UnderPlan one : Objects.requireNonNullElse(value, List.<UnderPlan>of())) {
            BigDecimal life = one.meterFrom();
            places.add(
                    new Place(one.machine(), life == null ? "" : kit().formats().quantity(new Quantity(life))));
        }
        all = false;
        show();
    }

    @Override
    protected Control control() {
        return picker.input();
    }

    @Override
    protected Object key(UnderPlan one) {
        return one.machine().id();
    }

    @Override
    protected String nameOf(UnderPlan one) {
        return one.machine().tag();
    }

    @Override
    protected String textOf(UnderPlan one) {
        BigDecimal life = one.meterFrom();
        return life == null
                ? one.machine().text()
                : kit().text("plans.from.of", one.machine().text(), new Quantity(life), unit);
    }

    private void add(Picked machine) {
        add(List.of(machine));
    }

    /// Those that are not under the plan already.
    private void add(List<Picked> more) {
        Set<Long> known = places.stream().map(place -> place.machine.id()).collect(Collectors.toSet());
        boolean added = false;
        for (Picked machine : more) {
            if (known.add(machine.id())) {
                places.add(new Place(machine, ""));
                added = true;
            }
        }
        if (added) {
            show();
            changed();
        }
    }

    private void remove(Place place) {
        places.remove(place);
        show();
        changed();
    }

    private void show() {
        List<Node> shown = new ArrayList<>();
        places.stream().limit(all ? places.size() : FIRST).map(this::chip).forEach(shown::add);
        if (shown.size() < places.size()) {
            var others = new Hyperlink(kit().text("plans.more-machines", places.size() - shown.size()));
            others.setOnAction(_ -> {
                all = true;
                show();
            });
            shown.add(others);
        }
        chips.getChildren().setAll(shown);
    }

    private HBox chip(Place place) {
        Picked machine = place.machine;
        var name = new Label(machine.text());
        Button remove =
                Icons.button(Feather.X, kit().text("plans.remove-machine", machine.text()), () -> remove(place));
        var chip = new HBox(name, remove);
        chip.getStyleClass().add("chip");
        chip.setAlignment(Pos.CENTER_LEFT);
        chip.setSpacing(6);
        chip.maxWidthProperty().bind(chips.widthProperty());
        name.setMinWidth(0);
        if (counts) {
            chip.getChildren().addAll(1, from(place));
        }
        return chip;
    }

    /// Where the first interval begins.
    private List<Node> from(Place place) {
        var from = new TextField(place.from);
        from.getStyleClass().addAll("number", "meter-from");
        from.setPrefWidth(FROM_WIDTH);
        from.setMinWidth(FROM_WIDTH);
        from.setPromptText(kit().text("plans.from.prompt"));
        from.setAccessibleText(kit().text("plans.from.label", place.machine.text()));
        from.setTooltip(new Tooltip(kit().text("plans.from.help")));
        from.textProperty().subscribe((_, now) -> {
            place.from = now;
            changed();
            Message why = unreadable();
            complain(why == null ? null : kit().text(why));
        });
        var word = new Label(kit().text("plans.from.word"));
        word.getStyleClass().add("muted");
        word.setMinWidth(USE_PREF_SIZE);
        var in = new Label(unit);
        in.getStyleClass().add("unit");
        in.setMinWidth(USE_PREF_SIZE);
        in.managedProperty().bind(in.textProperty().isNotEmpty());
        return List.of(word, from, in);
    }
}
