package org.millwright.ui.workorder;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Quantity;
import org.millwright.stock.ReturnPart;
import org.millwright.stock.StockMoved;
import org.millwright.stock.StockPlace;
import org.millwright.ui.kit.EmptyState;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.Meaning;
import org.millwright.ui.kit.Status;
import org.millwright.ui.kit.ViewState;
import org.millwright.ui.kit.dialog.Ask;
import org.millwright.ui.kit.form.EntityPicker;
import org.millwright.ui.kit.form.EntryRow;
import org.millwright.ui.kit.form.FormPane;
import org.millwright.ui.kit.form.NumberEntry;
import org.millwright.ui.kit.form.Picked;
import org.millwright.ui.kit.table.Column;
import org.millwright.ui.kit.table.Column.Measured;
import org.millwright.workorder.IssueForWork;
import org.millwright.workorder.IssuedPart;

/// Parts issued to a work order; another one is typed, or scanned, above the list.
final class PartsTab extends VBox {

    private final OrderModel model;
    private final Kit kit;
    private final EntityPicker part;
    private final NumberEntry<Quantity> quantity;
    private final EntryRow entry;
    private final DetailTable<IssuedPart> lines;
    private final Button giveBack;
    private final Button takeBack;
    private final FlowPane planned = new FlowPane(8, 0);
    private long orderId;

    PartsTab(OrderModel model, ViewState views) {
        this.model = model;
        this.kit = model.kit();
        part = Pickers.part(kit, model.work());
        part.required();
        quantity = NumberEntry.quantity(kit, "quantity", "work.field.quantity");
        quantity.required();
        entry = new EntryRow(kit, "work.verb.issue")
                .wide(part)
                .field(quantity, 110)
                .adds(this::wanted, this::issue, this::issued);
        lines = new DetailTable<>(
                model,
                "work.list.parts",
                columns(),
                views,
                shown -> shown.detail().parts(),
                IssuedPart::movementId);
        lines.table()
                .whenEmpty(
                        new EmptyState(Feather.PACKAGE, kit.text("work.parts.none"), kit.text("work.parts.none-text")));
        giveBack = new Button(kit.text("work.verb.return"));
        giveBack.setOnAction(event -> giveBack());
        takeBack = new Button(kit.text("work.verb.take-back"));
        takeBack.setOnAction(event -> takeBack());
        lines.table().selectionProperty().subscribe(selection -> enable());
        var below = new HBox(giveBack, takeBack);
        below.getStyleClass().add("below-list");
        below.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(lines.table(), Priority.ALWAYS);
        planned.getStyleClass().add("planned-line");
        planned.managedProperty().bind(planned.visibleProperty());
        getChildren().addAll(entry, planned, lines.table(), below);
        model.shownProperty().subscribe(this::show);
    }

    /// The next thing typed is the part.
    void begin() {
        part.requestFocus();
    }

    private void show(OrderModel.@Nullable Shown shown) {
        boolean open = shown != null && shown.detail().order().status().takesParts();
        plan(shown == null ? List.of() : shown.planned().parts(), open);
        entry.setVisible(open);
        entry.setManaged(open);
        if (shown != null && shown.detail().id() != orderId) {
            orderId = shown.detail().id();
            beginAnew();
        }
        enable();
    }

    /// What the plan says it needs; pressed, it stands in the entry.
    private void plan(List<PlannedNeeds.Part> needs, boolean open) {
        planned.setVisible(!needs.isEmpty());
        var caption = new Label(kit.text("work.planned.parts"));
        caption.getStyleClass().add("muted");
        planned.getChildren().setAll(caption);
        for (PlannedNeeds.Part need : needs) {
            var link = new Hyperlink(kit.text("work.planned.part", need.part().tag(), need.quantity(), need.unit()));
            link.setTooltip(new Tooltip(need.part().text()));
            link.setDisable(!open);
            link.setOnAction(_ -> {
                part.value(need.part());
                quantity.value(need.quantity());
                quantity.requestFocus();
            });
            planned.getChildren().add(link);
        }
    }

    /// Nothing that was entered for one work order is issued to another.
    private void beginAnew() {
        part.value(null);
        quantity.value(Quantity.of(1));
        entry.clean();
    }

    private void enable() {
        IssuedPart line = lines.selected();
        OrderModel.Shown shown = model.shownProperty().get();
        boolean open = line != null
                && shown != null
                && shown.detail().order().status().takesBookings()
                && line.returnable().isPositive();
        giveBack.setDisable(!open);
        takeBack.setDisable(!open || line == null || !line.returned().isZero());
    }

    private record Wanted(long workOrderId, Picked part, Quantity quantity) {}

    private record Issued(Wanted wanted, StockMoved moved) {}

    /// For the work order in sight.
    private Wanted wanted() {
        return new Wanted(orderId, Objects.requireNonNull(part.value()), Objects.requireNonNull(quantity.value()));
    }

    /// From the storeroom that holds most of it.
    private Outcome<Issued> issue(Wanted wanted) {
        Optional<StockPlace> place = model.work()
                .stock()
                .detail(wanted.part().id())
                .flatMap(detail -> detail.places().stream().max(Comparator.comparing(StockPlace::onHand)));
        return place.isEmpty()
                ? Outcome.refusedField("partId", "work.refused.no-storeroom")
                : model.work()
                        .parts()
                        .issue(IssueForWork.of(
                                wanted.workOrderId(),
                                wanted.part().id(),
                                place.get().storeroom().id(),
                                wanted.quantity()))
                        .map(moved -> new Issued(wanted, moved));
    }

    private void issued(Issued done) {
        StockMoved moved = done.moved();
        model.done(Message.of(
                "work.done.issued",
                moved.posting().quantity().negated(),
                done.wanted().part().tag(),
                moved.onHand()));
        if (done.wanted().workOrderId() == orderId) {
            beginAnew();
            part.requestFocus();
        }
    }

    private void giveBack() {
        IssuedPart line = lines.selected();
        if (line == null) {
            return;
        }
        NumberEntry<Quantity> back =
                NumberEntry.quantity(kit, "quantity", "work.field.quantity").unit(line.unit());
        back.required().wide();
        back.value(line.returnable());
        Ask.open(
                kit,
                Message.of("work.ask.return", line.partNo()),
                "work.verb.return",
                new FormPane(kit).add(back),
                () -> ReturnPart.of(line.movementId(), Objects.requireNonNull(back.value())),
                model.work().parts()::giveBack,
                moved -> model.done(
                        Message.of("work.done.returned", moved.posting().quantity(), line.partNo())));
    }

    private void takeBack() {
        IssuedPart line = lines.selected();
        if (line != null) {
            Ask.<StockMoved>reason(
                    kit,
                    Message.of("work.ask.take-back-part", line.issued(), line.partNo()),
                    "work.field.why",
                    "work.verb.take-back",
                    reason -> model.work().parts().reverse(line.movementId(), reason),
                    done -> model.done(Message.of("work.done.taken-back")));
        }
    }

    private static List<Column<IssuedPart>> columns() {
        return List.of(
                Column.date("day", "work.field.day", IssuedPart::issuedOn),
                Column.<IssuedPart>text("part", "work.field.part", IssuedPart::partNo)
                        .width(120),
                Column.<IssuedPart>text("name", "work.column.name", IssuedPart::partName)
                        .width(260),
                Column.measured("issued", "work.column.issued", line -> measured(line.issued(), line)),
                Column.measured(
                        "returned",
                        "work.column.returned",
                        line -> line.returned().isZero() ? null : measured(line.returned(), line)),
                Column.<IssuedPart>text("storeroom", "work.column.storeroom", IssuedPart::storeroom)
                        .width(100),
                Column.money("amount", "work.column.amount", IssuedPart::amount),
                Column.<IssuedPart>status("state", "work.column.state", PartsTab::state)
                        .width(130));
    }

    private static Measured measured(Quantity quantity, IssuedPart line) {
        BigDecimal number = quantity.value();
        return new Measured(number, line.unit());
    }

    private static @Nullable Status state(IssuedPart line) {
        return line.reversed()
                ? new Status(Feather.CORNER_UP_LEFT, Message.of("work.state.taken-back"), Meaning.MUTED)
                : null;
    }
}
