package org.millwright.ui.stock;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.millwright.cost.CostTarget;
import org.millwright.kernel.Message;
import org.millwright.kernel.Money;
import org.millwright.kernel.Quantity;
import org.millwright.stock.IssuePart;
import org.millwright.stock.MovementRow;
import org.millwright.stock.PartDetail;
import org.millwright.stock.ReceivePart;
import org.millwright.stock.ReturnPart;
import org.millwright.stock.StockMoved;
import org.millwright.stock.StockPlace;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.form.ActionPane;
import org.millwright.ui.kit.form.ChoiceEntry;
import org.millwright.ui.kit.form.DateEntry;
import org.millwright.ui.kit.form.EntityPicker;
import org.millwright.ui.kit.form.FormPane;
import org.millwright.ui.kit.form.NumberEntry;
import org.millwright.ui.kit.form.Picked;
import org.millwright.ui.kit.form.TextEntry;

/// The small forms that move a part.
final class MovementForms {

    /// How many records a picker shows.
    private static final int MOST_PICKED = 20;

    private static final int PRICE_DECIMALS = 4;

    private final Kit kit;
    private final StockServices services;
    private final StockDesk desk;
    private final PartDetail part;
    private final String currency;
    private final Consumer<Message> done;

    /// @param done hears what was posted, in words
    MovementForms(Kit kit, StockServices services, PartsModel.Shown shown, Consumer<Message> done) {
        this.kit = kit;
        this.services = services;
        this.desk = new StockDesk(services);
        this.part = shown.part();
        this.currency = shown.currency();
        this.done = done;
    }

    ActionPane issue() {
        var quantity = quantity();
        var storeroom = storeroom();
        var workOrder = new EntityPicker(kit, "workOrderId", "parts.field.work-order", this::workOrders);
        var equipment = new EntityPicker(kit, "equipmentId", "parts.field.equipment", this::machines);
        var movedOn = new DateEntry(kit, "movedOn", "parts.field.date");
        return ActionPane.of(
                kit,
                Message.of("parts.issue.title", part.fields().name()),
                "parts.issue",
                new FormPane(kit).add(quantity, storeroom, workOrder, equipment, movedOn),
                () -> new IssuePart(
                        part.id(),
                        roomOf(storeroom),
                        needed(quantity.value()),
                        new CostTarget(null, id(equipment.value()), id(workOrder.value())),
                        movedOn.value(),
                        null,
                        null),
                desk::issue,
                moved -> tell("parts.issue.done", moved));
    }

    ActionPane receive() {
        var quantity = quantity();
        var storeroom = storeroom();
        var price = NumberEntry.decimal(kit, "unitPrice", "parts.field.unit-price", PRICE_DECIMALS)
                .unit(currency);
        price.required();
        part.total().average().ifPresent(average -> price.value(average.posted().amount()));
        var movedOn = new DateEntry(kit, "movedOn", "parts.field.date");
        var reference = TextEntry.line(kit, "reference", "parts.field.reference");
        return ActionPane.of(
                kit,
                Message.of("parts.receive.title", part.fields().name()),
                "parts.receive",
                new FormPane(kit).add(quantity, storeroom, price, movedOn, reference),
                () -> new ReceivePart(
                        part.id(),
                        roomOf(storeroom),
                        needed(quantity.value()),
                        Money.of(needed(price.value())),
                        movedOn.value(),
                        reference.value(),
                        null),
                services.ledger()::receive,
                moved -> tell("parts.receive.done", moved));
    }

    ActionPane giveBack(MovementRow issue) {
        var quantity = quantity();
        quantity.value(issue.returnable());
        var movedOn = new DateEntry(kit, "movedOn", "parts.field.date");
        var reason = TextEntry.line(kit, "reason", "parts.field.reason");
        return ActionPane.of(
                kit,
                Message.of("parts.return.title", part.fields().name(), issue.ledgerNo(), issue.storeroom()),
                "parts.return",
                new FormPane(kit).add(quantity, movedOn, reason),
                () -> new ReturnPart(issue.id(), needed(quantity.value()), movedOn.value(), reason.value()),
                command -> desk.giveBack(issue, command),
                moved -> tell("parts.return.done", moved));
    }

    ActionPane reverse(MovementRow movement) {
        var reason = TextEntry.line(kit, "reason", "parts.field.reason");
        reason.required().wide();
        return ActionPane.of(
                kit,
                Message.of(
                        "parts.reverse.title",
                        movement.kind(),
                        movement.ledgerNo(),
                        movement.quantity(),
                        part.fields().unit()),
                "parts.reverse",
                new FormPane(kit).add(reason),
                () -> needed(reason.value()),
                text -> desk.reverse(movement, text),
                moved -> done.accept(Message.of("parts.reverse.done", movement.ledgerNo())));
    }

    private void tell(String key, StockMoved moved) {
        Quantity quantity = moved.posting().quantity();
        done.accept(Message.of(
                key,
                quantity.isNegative() ? quantity.negated() : quantity,
                part.fields().unit(),
                part.fields().partNo(),
                moved.onHand(),
                place(moved.storeroomId()).storeroom().code()));
    }

    private NumberEntry<Quantity> quantity() {
        NumberEntry<Quantity> entry = NumberEntry.quantity(kit, "quantity", "parts.field.quantity")
                .unit(part.fields().unit());
        entry.required();
        return entry;
    }

    /// The storeroom that holds most stands in it already.
    private ChoiceEntry<StockPlace> storeroom() {
        ChoiceEntry<StockPlace> entry = ChoiceEntry.of(
                kit,
                "storeroomId",
                "parts.field.storeroom",
                part.places(),
                place -> kit.text(
                        "parts.place.choice",
                        place.storeroom().code(),
                        place.onHand(),
                        part.fields().unit()));
        entry.required();
        entry.value(part.places().stream()
                .max(Comparator.comparing(StockPlace::onHand))
                .orElse(null));
        return entry;
    }

    private StockPlace place(long storeroomId) {
        return part.places().stream()
                .filter(place -> place.storeroom().id() == storeroomId)
                .findFirst()
                .orElseThrow();
    }

    private static long roomOf(ChoiceEntry<StockPlace> storeroom) {
        return needed(storeroom.value()).storeroom().id();
    }

    private List<Picked> workOrders(String text) {
        return services.workOrders().search(text, MOST_PICKED).stream()
                .map(order -> new Picked(order.id(), order.number(), order.title()))
                .toList();
    }

    private List<Picked> machines(String text) {
        return services.equipment().search(text, MOST_PICKED).stream()
                .map(machine -> new Picked(machine.id(), machine.tag(), machine.name()))
                .toList();
    }

    private static @Nullable Long id(@Nullable Picked picked) {
        return picked == null ? null : picked.id();
    }

    private static <T> T needed(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
