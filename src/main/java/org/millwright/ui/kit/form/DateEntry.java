package org.millwright.ui.kit.form;

import atlantafx.base.controls.Calendar;
import atlantafx.base.controls.CustomTextField;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.millwright.kernel.Message;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.Popups;

/// A date, typed as {@link DateText} reads it or picked from a calendar (Alt+Down). Up and down go by one day.
public final class DateEntry extends FormField<LocalDate> {

    private static final double WIDE = 200;

    private final CustomTextField input = new CustomTextField();
    private final DateText text;
    private final Popup popup = new Popup();

    public DateEntry(Kit kit, String name, String label) {
        super(kit, name, label);
        Map<String, Integer> words = new HashMap<>();
        words.put("today", 0);
        words.put(kit.text("kit.date.today"), 0);
        words.put(kit.text("kit.date.tomorrow"), 1);
        words.put(kit.text("kit.date.yesterday"), -1);
        text = new DateText(kit.formats().locale(), words);
        Button open = new Button(null, new FontIcon(Feather.CALENDAR));
        open.getStyleClass().addAll("flat", "in-field");
        open.setFocusTraversable(false);
        open.setAccessibleText(kit.text("kit.date.open"));
        open.setOnAction(event -> openCalendar());
        input.setRight(open);
        input.setPromptText(kit.text("kit.date.prompt"));
        input.textProperty().subscribe((old, now) -> changed());
        input.focusedProperty().subscribe((old, now) -> tidy(now));
        // an action handler would keep Enter from the default button of a question
        input.addEventHandler(ActionEvent.ACTION, event -> tidy(false));
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        input.setMaxWidth(WIDE);
        hold(input);
    }

    @Override
    public @Nullable LocalDate value() {
        return read().orElse(null);
    }

    private Optional<LocalDate> read() {
        return text.read(input.getText(), kit().today());
    }

    @Override
    protected @Nullable Message unreadable() {
        return input.getText().isBlank() || read().isPresent()
                ? null
                : Message.of("kit.form.not-a-date", kit().today());
    }

    @Override
    protected void fill(@Nullable LocalDate value) {
        input.setText(value == null ? "" : kit().formats().date(value));
    }

    private void tidy(boolean focused) {
        if (focused) {
            input.selectAll();
        } else if (unreadable() != null) {
            check();
        } else {
            fill(value());
        }
    }

    private void key(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.DOWN && event.isAltDown()) {
            openCalendar();
        } else if ((code == KeyCode.UP || code == KeyCode.DOWN) && unreadable() == null) {
            LocalDate now = value();
            fill(now == null ? kit().today() : now.plusDays(code == KeyCode.UP ? 1 : -1));
            input.selectAll();
        } else {
            return;
        }
        event.consume();
    }

    private void openCalendar() {
        LocalDate now = value();
        Calendar calendar = new Calendar(now == null ? kit().today() : now);
        calendar.getStyleClass().add("popup-panel");
        calendar.valueProperty().subscribe((old, picked) -> {
            popup.hide();
            fill(picked);
            input.requestFocus();
        });
        Popups.below(input, popup, calendar);
    }

    @Override
    protected String text(LocalDate value) {
        return kit().formats().date(value);
    }

    @Override
    protected Control control() {
        return input;
    }
}
