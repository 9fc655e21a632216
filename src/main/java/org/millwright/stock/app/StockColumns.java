package org.millwright.stock.app;

import org.jspecify.annotations.Nullable;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.sheet.ListSheet;
import org.millwright.stock.MovementRow;
import org.millwright.stock.ReorderRow;
import org.millwright.stock.StockLineRow;
import org.millwright.stock.Storeroom;

/// The columns of exported stock.
final class StockColumns {

    private StockColumns() {}

    static ListSheet<StockLineRow> parts(Messages messages) {
        return new ListSheet<StockLineRow>(messages, "stock.sheet.parts")
                .text("stock.sheet.part-no", row -> row.part().partNo())
                .text("stock.sheet.name", row -> row.part().name())
                .text("stock.sheet.unit", row -> row.part().unit())
                .label("stock.sheet.criticality", row -> row.part().criticality())
                .text("stock.sheet.maker", row -> row.part().maker())
                .text("stock.sheet.maker-part-no", row -> row.part().makerPartNo())
                .text("stock.sheet.supplier", row -> row.part().supplier())
                .integer("stock.sheet.lead-days", row -> row.part().leadDays())
                .quantity("stock.sheet.pack-size", row -> row.part().packSize())
                .text("stock.sheet.storeroom", row -> code(row.storeroom()))
                .text("stock.sheet.bin", row -> row.levels().bin())
                .quantity("stock.sheet.minimum", row -> row.levels().minimum())
                .quantity("stock.sheet.maximum", row -> row.levels().maximum())
                .quantity("stock.sheet.on-hand", StockLineRow::onHand)
                .money("stock.sheet.value", StockLineRow::value)
                .flag("stock.sheet.active", StockLineRow::active)
                .text("stock.sheet.note", row -> row.part().note());
    }

    static ListSheet<MovementRow> movements(Messages messages) {
        return new ListSheet<MovementRow>(messages, "stock.sheet.movements")
                .day("stock.sheet.date", MovementRow::movedOn)
                .text("stock.sheet.part-no", MovementRow::partNo)
                .text("stock.sheet.name", MovementRow::partName)
                .integer("stock.sheet.ledger-no", MovementRow::ledgerNo)
                .label("stock.sheet.kind", MovementRow::kind)
                .text("stock.sheet.storeroom", MovementRow::storeroom)
                .quantity("stock.sheet.quantity", MovementRow::quantity)
                .text("stock.sheet.unit", MovementRow::unit)
                .money("stock.sheet.amount", MovementRow::amount)
                .money("stock.sheet.rounding", MovementRow::rounding)
                .quantity("stock.sheet.on-hand-after", row -> row.after().quantity())
                .money("stock.sheet.value-after", row -> row.after().value())
                .text("stock.sheet.work-order", MovementRow::workOrderNo)
                .text("stock.sheet.equipment", MovementRow::equipmentTag)
                .text("stock.sheet.cost-centre", MovementRow::costCentre)
                .text("stock.sheet.reference", MovementRow::reference)
                .text("stock.sheet.reason", MovementRow::reason)
                .integer("stock.sheet.refers-to", row -> ledgerNo(row.origin()))
                .integer("stock.sheet.reversed-by", row -> ledgerNo(row.reversal()))
                .moment("stock.sheet.posted", MovementRow::postedAt)
                .text("stock.sheet.posted-by", MovementRow::postedBy);
    }

    static ListSheet<ReorderRow> reorder(Messages messages) {
        return new ListSheet<ReorderRow>(messages, "stock.sheet.reorder")
                .text("stock.sheet.supplier", ReorderRow::supplier)
                .text("stock.sheet.part-no", ReorderRow::partNo)
                .text("stock.sheet.maker-part-no", ReorderRow::makerPartNo)
                .text("stock.sheet.name", ReorderRow::partName)
                .label("stock.sheet.criticality", ReorderRow::criticality)
                .text("stock.sheet.storeroom", row -> code(row.storeroom()))
                .quantity("stock.sheet.on-hand", ReorderRow::onHand)
                .quantity("stock.sheet.order", row -> row.line().quantity())
                .text("stock.sheet.unit", ReorderRow::unit)
                .day("stock.sheet.expected", row -> row.line().expectedOn())
                .text("stock.sheet.why", row -> messages.text(row.line().explanation()));
    }

    private static @Nullable String code(@Nullable Storeroom storeroom) {
        return storeroom == null ? null : storeroom.code();
    }

    private static @Nullable Integer ledgerNo(MovementRow.@Nullable Link link) {
        return link == null ? null : link.ledgerNo();
    }
}
