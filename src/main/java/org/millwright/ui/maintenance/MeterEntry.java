package org.millwright.ui.maintenance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.kernel.Message;
import org.millwright.kernel.Quantity;
import org.millwright.maintenance.KnownMeter;
import org.millwright.maintenance.MeterTrigger;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.Meaning;
import org.millwright.ui.kit.form.EntityPicker;
import org.millwright.ui.kit.form.NumberText;
import org.millwright.ui.kit.form.Picked;
import org.millwright.ui.theme.Icons;

/// The meter trigger of a plan: every 500 h of Running hours, 20 ahead. Offers the meters that the chosen machines
/// have, and takes any other name too, for a machine may get its meter later; it says how many have it.
final class MeterEntry extends SentenceEntry<MeterTrigger> {

    private static final double NUMBER_WIDTH = 84;
    private static final double NAME_WIDTH = 190;

    private final TextField every = number("plans.meter.every", NUMBER_WIDTH);
    private final TextField ahead = number("plans.meter.ahead", NUMBER_WIDTH);
    private final EntityPicker meter;
    private final Label unit = new Label();
    private final Label lacking = new Label();
    private final Node first = word("plans.meter.or-every");
    private final Node of = word("plans.meter.of");
    private final Node before = word("plans.meter.due");
    private final Node reached = word("plans.meter.before");
    private final Supplier<List<KnownMeter>> known;

    /// @param known the meters of the machines under the plan, asked in the background
    MeterEntry(Kit kit, Supplier<List<KnownMeter>> known) {
        super(kit, "meter", "plans.field.meter");
        this.known = known;
        meter = new EntityPicker(kit, "meter-name", "plans.meter.name", this::find).prompt("plans.meter.prompt");
        meter.setPrefWidth(NAME_WIDTH);
        meter.onChange(this::edited);
        unit.getStyleClass().add("unit");
        unit.setMinHeight(28);
        unit.managedProperty().bind(unit.textProperty().isNotEmpty());
        lacking.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
        Meaning.WARNING.mark(lacking.getGraphic());
        lacking.setMinHeight(28);
        lacking.managedProperty().bind(lacking.textProperty().isNotEmpty());
        lacking.visibleProperty().bind(lacking.managedProperty());
        removable("plans.meter.remove");
    }

    /// What the chosen meter counts in, and how many machines under the plan have it where some have not.
    void known(List<KnownMeter> meters, int machines) {
        MeterTrigger trigger = value();
        KnownMeter chosen = meters.stream()
                .filter(one -> trigger != null && one.name().equals(trigger.meter()))
                .findFirst()
                .orElse(null);
        unit.setText(chosen == null ? "" : chosen.unit());
        int having = chosen == null ? 0 : chosen.machines().size();
        lacking.setText(
                trigger == null || having == machines ? "" : kit().text("plans.meter.lacking", having, machines));
    }

    private List<Picked> find(String text) {
        return Offered.names(known.get().stream().map(KnownMeter::name).toList(), text);
    }

    @Override
    protected List<Node> words() {
        return new ArrayList<>(List.of(first, every, unit, of, meter, before, ahead, reached, lacking));
    }

    @Override
    protected @Nullable MeterTrigger read() {
        Picked named = meter.value();
        BigDecimal units = units(every);
        BigDecimal early = ahead.getText().isBlank() ? BigDecimal.ZERO : units(ahead);
        return named == null || units == null || early == null ? null : new MeterTrigger(named.tag(), units, early);
    }

    @Override
    protected void write(MeterTrigger trigger) {
        meter.value(new Picked(0, trigger.meter(), ""));
        every.setText(kit().formats().quantity(new Quantity(trigger.every())));
        ahead.setText(trigger.ahead().signum() == 0 ? "" : kit().formats().quantity(new Quantity(trigger.ahead())));
    }

    @Override
    protected @Nullable Message problem() {
        if (units(every) == null) {
            return Message.of(every.getText().isBlank() ? "plans.meter.how-many" : "kit.form.not-a-number");
        }
        if (!ahead.getText().isBlank() && units(ahead) == null) {
            return Message.of("kit.form.not-a-number");
        }
        return meter.value() == null ? Message.of("plans.meter.which") : null;
    }

    @Override
    protected boolean isBegun() {
        return !every.getText().isBlank() && (units(every) == null || meter.value() != null);
    }

    @Override
    protected String text(MeterTrigger value) {
        return kit().text("maintenance.sentence.meter", new Quantity(value.every()), value.meter());
    }

    @Override
    protected Control control() {
        return every;
    }

    private @Nullable BigDecimal units(TextField field) {
        return NumberText.read(
                        Objects.requireNonNullElse(field.getText(), ""),
                        kit().formats().locale())
                .filter(number -> number.stripTrailingZeros().scale() <= Quantity.SCALE)
                .map(number ->
                        number.stripTrailingZeros().scale() < 0 ? number.setScale(0) : number.stripTrailingZeros())
                .orElse(null);
    }
}
