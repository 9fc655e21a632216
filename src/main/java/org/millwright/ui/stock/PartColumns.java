package org.millwright.ui.stock;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Message;
import org.millwright.kernel.Money;
import org.millwright.kernel.Quantity;
import org.millwright.stock.MovementRow;
import org.millwright.stock.PartRow;
import org.millwright.ui.kit.table.Column;
import org.millwright.ui.kit.table.Column.Measured;

/// The columns of the lists of parts and of movements.
final class PartColumns {

    private PartColumns() {}

    static List<Column<PartRow>> parts() {
        return List.of(
                Column.<PartRow>text("partNo", "parts.column.part-no", PartRow::partNo)
                        .width(110),
                Column.<PartRow>text("name", "parts.column.name", PartRow::name).width(236),
                Column.<PartRow>measured("onHand", "parts.column.on-hand", PartColumns::onHand)
                        .width(100),
                Column.<PartRow>status("status", "parts.column.status", StockStatus::of)
                        .width(168)
                        .unsortable(),
                Column.<PartRow>label("criticality", "parts.column.criticality", PartRow::criticality)
                        .width(128),
                Column.<PartRow>text("maker", "parts.column.maker-part-no", PartColumns::makersNumber)
                        .width(164),
                Column.<PartRow>text("supplier", "parts.column.supplier", PartRow::supplier)
                        .width(150),
                Column.<PartRow>money("value", "parts.column.value", PartRow::value)
                        .width(90));
    }

    static List<Column<MovementRow>> movements() {
        return List.of(
                Column.<MovementRow>number("no", "parts.column.ledger-no", MovementRow::ledgerNo)
                        .width(48)
                        .unsortable(),
                Column.<MovementRow>date("movedOn", "parts.column.date", MovementRow::movedOn),
                Column.<MovementRow>message("kind", "parts.column.movement", PartColumns::movement)
                        .width(175),
                Column.<MovementRow>text("storeroom", "parts.column.storeroom", MovementRow::storeroom)
                        .width(88),
                Column.<MovementRow>quantity("quantity", "parts.column.quantity", MovementRow::quantity)
                        .width(68),
                Column.<MovementRow>money("amount", "parts.column.amount", MovementRow::amount)
                        .width(84),
                Column.<MovementRow>quantity("after", "parts.column.after", PartColumns::after)
                        .width(68)
                        .unsortable(),
                Column.<MovementRow>money("average", "parts.column.average", PartColumns::average)
                        .width(84)
                        .unsortable(),
                Column.<MovementRow>text("for", "parts.column.for", PartColumns::payer)
                        .width(150)
                        .unsortable(),
                Column.<MovementRow>text("reason", "parts.column.reason", PartColumns::why)
                        .unsortable(),
                Column.<MovementRow>text("by", "parts.column.posted-by", MovementRow::postedBy)
                        .width(120)
                        .unsortable());
    }

    private static Measured onHand(PartRow part) {
        return new Measured(part.onHand().value(), part.unit());
    }

    private static Quantity after(MovementRow row) {
        return row.after().quantity();
    }

    private static @Nullable Money average(MovementRow row) {
        return row.after().average().map(Money::posted).orElse(null);
    }

    /// What it was, and the movement at its other end: seen from both.
    private static Message movement(MovementRow row) {
        if (row.reversal() != null) {
            return Message.of(
                    "parts.movement.reversed", row.kind(), row.reversal().ledgerNo());
        }
        return row.origin() == null
                ? row.kind().label()
                : Message.of("parts.movement.of", row.kind(), row.origin().ledgerNo());
    }

    private static String makersNumber(PartRow part) {
        return joined(part.maker(), part.makerPartNo());
    }

    private static String payer(MovementRow row) {
        return joined(row.workOrderNo(), row.equipmentTag());
    }

    private static String why(MovementRow row) {
        return joined(row.reference(), row.reason());
    }

    private static String joined(@Nullable String one, @Nullable String other) {
        return one == null ? (other == null ? "" : other) : other == null ? one : one + "  " + other;
    }
}
