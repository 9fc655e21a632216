package org.millwright.ui.workorder;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.ui.kit.EmptyState;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.Meaning;
import org.millwright.ui.kit.Status;
import org.millwright.ui.kit.ViewState;
import org.millwright.ui.kit.dialog.Ask;
import org.millwright.ui.kit.form.DateEntry;
import org.millwright.ui.kit.form.EntityPicker;
import org.millwright.ui.kit.form.EntryRow;
import org.millwright.ui.kit.form.NumberEntry;
import org.millwright.ui.kit.form.TextEntry;
import org.millwright.ui.kit.table.Column;
import org.millwright.workorder.BookLabour;
import org.millwright.workorder.CraftHours;
import org.millwright.workorder.Labour;
import org.millwright.workorder.LabourFields;
import org.millwright.workorder.LabourLine;

/// Who worked how long on a work order; another entry is typed above the list.
final class LabourTab extends VBox {

    private record Entered(String number, BookLabour booking) {}

    private final OrderModel model;
    private final Kit kit;
    private final NumberEntry<BigDecimal> hours;
    private final EntityPicker person;
    private final DateEntry day;
    private final TextEntry note;
    private final EntryRow entry;
    private final DetailTable<LabourLine> lines;
    private final Button takeBack;
    private final Label planned = new Label();
    private long orderId;
    private @Nullable LocalDate filledOn;

    LabourTab(OrderModel model, ViewState views) {
        this.model = model;
        this.kit = model.kit();
        hours = NumberEntry.hours(kit, "hours", "work.field.hours", Labour.HOURS_SCALE)
                .unit(kit.text("work.unit.hours"));
        hours.required();
        person = Pickers.person(kit, model.work(), "person", "work.field.person");
        person.required();
        day = new DateEntry(kit, "workedOn", "work.field.day");
        day.required();
        note = TextEntry.line(kit, "note", "work.field.note");
        entry = new EntryRow(kit, "work.verb.add-hours")
                .field(hours, 100)
                .field(person, 220)
                .field(day, 140)
                .wide(note)
                .adds(this::entered, this::book, this::added);
        hours.onChange(this::freshDay);
        day.onChange(() -> filledOn = kit.today());
        lines = new DetailTable<>(
                model,
                "work.list.labour",
                columns(),
                views,
                shown -> shown.detail().labour(),
                LabourLine::id);
        lines.table()
                .whenEmpty(
                        new EmptyState(Feather.CLOCK, kit.text("work.labour.none"), kit.text("work.labour.none-text")));
        takeBack = new Button(kit.text("work.verb.take-back"));
        takeBack.setOnAction(event -> takeBack());
        lines.table().selectionProperty().subscribe(selection -> enable());
        var below = new HBox(takeBack);
        below.getStyleClass().add("below-list");
        below.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(lines.table(), Priority.ALWAYS);
        planned.getStyleClass().addAll("muted", "planned-line");
        planned.managedProperty().bind(planned.visibleProperty());
        planned.visibleProperty().bind(planned.textProperty().isNotEmpty());
        planned.setWrapText(true);
        planned.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(entry, planned, lines.table(), below);
        model.shownProperty().subscribe(this::show);
    }

    /// The next thing typed is the hours.
    void begin() {
        hours.requestFocus();
    }

    private void show(OrderModel.@Nullable Shown shown) {
        boolean open = shown != null && shown.detail().order().status().takesBookings();
        planned.setText(shown == null ? "" : planned(shown.planned().crafts()));
        entry.setVisible(open);
        entry.setManaged(open);
        if (shown != null && shown.detail().id() != orderId) {
            beginAnew(shown);
        } else if (shown != null && person.value() == null) {
            person.value(shown.worker());
        }
        freshDay();
        enable();
    }

    /// Of each craft, as the plan says.
    private String planned(List<CraftHours> crafts) {
        return crafts.stream()
                .map(craft -> Message.of("work.planned.craft", craft.craft(), craft.hours()))
                .reduce((before, next) -> Message.of("work.planned.and", before, next))
                .map(all -> kit.text("work.planned.all", all))
                .orElse("");
    }

    /// Nothing that was entered for one work order is booked on another.
    private void beginAnew(OrderModel.Shown shown) {
        orderId = shown.detail().id();
        hours.value(null);
        person.value(shown.worker());
        day.value(kit.today());
        note.value(null);
        entry.clean();
    }

    /// A day that was filled in yesterday is not meant any more.
    private void freshDay() {
        if (!kit.today().equals(filledOn)) {
            day.value(kit.today());
        }
    }

    private void enable() {
        LabourLine line = lines.selected();
        OrderModel.Shown shown = model.shownProperty().get();
        takeBack.setDisable(line == null
                || !line.counts()
                || shown == null
                || !shown.detail().order().status().takesBookings());
    }

    /// For the work order in sight.
    private Entered entered() {
        return new Entered(
                model.number(),
                new BookLabour(
                        orderId,
                        Objects.requireNonNull(person.value()).id(),
                        new LabourFields(
                                Objects.requireNonNull(day.value()),
                                Objects.requireNonNull(hours.value()),
                                BigDecimal.ONE,
                                null,
                                note.value())));
    }

    private Outcome<Entered> book(Entered entered) {
        return model.work().labour().book(entered.booking()).map(id -> entered);
    }

    private void added(Entered entered) {
        model.done(Message.of("work.done.hours", entered.booking().entry().hours(), entered.number()));
        if (entered.booking().workOrderId() == orderId) {
            hours.value(null);
            note.value(null);
            hours.requestFocus();
        }
    }

    private void takeBack() {
        LabourLine line = lines.selected();
        if (line != null) {
            Ask.<Long>reason(
                    kit,
                    Message.of("work.ask.take-back-hours", line.hours(), line.person()),
                    "work.field.why",
                    "work.verb.take-back",
                    reason -> model.work().labour().reverse(line.id(), reason),
                    done -> model.done(Message.of("work.done.taken-back")));
        }
    }

    private static List<Column<LabourLine>> columns() {
        return List.of(
                Column.date("day", "work.field.day", LabourLine::workedOn),
                Column.text("person", "work.field.person", LabourLine::person),
                Column.number("hours", "work.field.hours", LabourLine::hours),
                Column.money("rate", "work.column.rate", LabourLine::hourlyRate),
                Column.money("amount", "work.column.amount", LabourLine::amount),
                Column.<LabourLine>status("state", "work.column.state", LabourTab::state)
                        .width(130),
                Column.<LabourLine>text("note", "work.field.note", LabourLine::note)
                        .width(260));
    }

    private static @Nullable Status state(LabourLine line) {
        if (line.counts()) {
            return null;
        }
        return new Status(
                Feather.CORNER_UP_LEFT,
                Message.of(line.reversed() ? "work.state.taken-back" : "work.state.takes-back"),
                Meaning.MUTED);
    }
}
