package org.millwright.ui.kit.form;

import atlantafx.base.controls.CustomTextField;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import javafx.event.ActionEvent;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Message;
import org.millwright.kernel.Money;
import org.millwright.kernel.Quantity;
import org.millwright.ui.kit.Kit;

/// A number with its unit in a lighter tone. Takes point and comma, and tidies the text up when it is left.
///
/// @param <T> what the command wants: BigDecimal, Integer, Money or Quantity
public final class NumberEntry<T> extends FormField<T> {

    /// A number far from its label is hard to read.
    private static final double WIDE = 200;

    private final CustomTextField input = new CustomTextField();
    private final Label unit = new Label();
    private final int decimals;
    private final Function<BigDecimal, T> make;
    private final Function<T, String> show;
    private boolean clock;

    private NumberEntry(
            Kit kit, String name, String label, int decimals, Function<BigDecimal, T> make, Function<T, String> show) {
        super(kit, name, label);
        this.decimals = decimals;
        this.make = make;
        this.show = show;
        unit.getStyleClass().add("unit");
        unit.setMinWidth(Region.USE_PREF_SIZE);
        input.getStyleClass().add("number");
        input.textProperty().subscribe((old, now) -> changed());
        input.focusedProperty().subscribe((old, now) -> tidy(now));
        // an action handler would keep Enter from the default button of a question
        input.addEventHandler(ActionEvent.ACTION, event -> tidy(false));
        input.setMaxWidth(WIDE);
        hold(input);
    }

    public static NumberEntry<BigDecimal> decimal(Kit kit, String name, String label, int decimals) {
        return new NumberEntry<>(
                kit,
                name,
                label,
                decimals,
                Function.identity(),
                number -> kit.formats().decimal(number, 0, decimals));
    }

    /// Hours, typed as a decimal number or as a clock shows them: 0:20 are twenty minutes.
    public static NumberEntry<BigDecimal> hours(Kit kit, String name, String label, int decimals) {
        NumberEntry<BigDecimal> entry = decimal(kit, name, label, decimals);
        entry.clock = true;
        return entry;
    }

    public static NumberEntry<Integer> integer(Kit kit, String name, String label) {
        return new NumberEntry<>(
                kit,
                name,
                label,
                0,
                BigDecimal::intValueExact,
                number -> kit.formats().integer(number));
    }

    public static NumberEntry<Quantity> quantity(Kit kit, String name, String label) {
        return new NumberEntry<>(kit, name, label, Quantity.SCALE, Quantity::of, kit.formats()::quantity);
    }

    /// @param currency the plant's, such as EUR
    public static NumberEntry<Money> money(Kit kit, String name, String label, String currency) {
        NumberEntry<Money> entry =
                new NumberEntry<>(kit, name, label, Money.POSTED_SCALE, Money::of, kit.formats()::money);
        entry.unit(currency);
        return entry;
    }

    /// Shows the unit after the number; an empty text takes it away.
    public NumberEntry<T> unit(String text) {
        unit.setText(text);
        input.setRight(text.isEmpty() ? null : unit);
        return this;
    }

    @Override
    public @Nullable T value() {
        return number().filter(this::fits).map(make).orElse(null);
    }

    private Optional<BigDecimal> number() {
        return NumberText.read(input.getText(), kit().formats().locale())
                .or(() -> clock ? ClockText.hours(input.getText(), decimals) : Optional.empty())
                .map(NumberEntry::plain);
    }

    /// 2.50 and 2.5 are the same entry.
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    private boolean fits(BigDecimal number) {
        boolean small = number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
        return number.scale() <= decimals && (small || decimals > 0);
    }

    @Override
    protected @Nullable Message unreadable() {
        if (input.getText().isBlank()) {
            return null;
        }
        Optional<BigDecimal> number = number();
        if (number.isEmpty()) {
            return Message.of(clock ? "kit.form.not-hours" : "kit.form.not-a-number");
        }
        if (fits(number.get())) {
            return null;
        }
        return decimals == 0 ? Message.of("kit.form.not-whole") : Message.of("kit.form.too-many-decimals", decimals);
    }

    @Override
    protected void fill(@Nullable T value) {
        input.setText(value == null ? "" : show.apply(value));
    }

    private void tidy(boolean focused) {
        if (focused) {
            input.selectAll();
            return;
        }
        T now = value();
        if (now != null && !show.apply(now).equals(input.getText())) {
            input.setText(show.apply(now));
        } else if (unreadable() != null) {
            check();
        }
    }

    @Override
    protected String text(T value) {
        return unit.getText().isEmpty() ? show.apply(value) : show.apply(value) + " " + unit.getText();
    }

    @Override
    protected Control control() {
        return input;
    }
}
