package org.millwright.cli;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Quantity;
import org.millwright.plant.Plant;
import org.millwright.stock.MovementRow;
import org.millwright.stock.StockMoved;
import picocli.CommandLine.Parameters;

/// A verb that moves a part; the part comes first.
abstract class StockVerb extends PlantCommand {

    @Parameters(index = "0", paramLabel = "PART", descriptionKey = "millwright.stock.part")
    private @Nullable String part;

    /// Posts the movement.
    abstract Outcome<StockMoved> post(Plant plant, long partId);

    @Override
    final Outcome<Printout> run(Plant plant) {
        return plant.stock()
                .idOfNo(partNo())
                .map(id -> post(plant, id).then(moved -> tell(plant, moved)))
                .orElseGet(() -> Outcome.refusedField("partId", "stock.refused.part-unknown"));
    }

    final String partNo() {
        return Objects.requireNonNull(part).strip();
    }

    static Outcome<Long> storeroom(Plant plant, @Nullable String code) {
        return plant.storerooms()
                .byCode(Objects.requireNonNull(code))
                .map(storeroom -> Outcome.done(storeroom.id()))
                .orElseGet(() -> Outcome.refusedField("storeroomId", "stock.refused.storeroom-unknown"));
    }

    static Outcome<Quantity> quantity(@Nullable BigDecimal number) {
        BigDecimal typed = Objects.requireNonNull(number).stripTrailingZeros();
        return typed.scale() > Quantity.SCALE
                ? Outcome.refusedField("quantity", "stock.refused.decimals", Quantity.SCALE)
                : Outcome.done(Quantity.of(typed));
    }

    /// The movement of the part that people call by its number.
    final Outcome<MovementRow> movement(Plant plant, int ledgerNo) {
        return plant.stock()
                .movement(partNo(), ledgerNo)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused("stock.refused.movement-unknown"));
    }

    private Outcome<Printout> tell(Plant plant, StockMoved moved) {
        MovementRow row =
                plant.stock().movementRows(new long[] {moved.movementId()}).getFirst();
        return Outcome.done(Printout.of(
                Map.of(
                        "part", row.partNo(),
                        "movement", row.ledgerNo(),
                        "quantity", row.quantity(),
                        "amount", row.amount(),
                        "onHand", moved.onHand()),
                Message.of(
                        "millwright.stock.done",
                        row.kind(),
                        row.ledgerNo(),
                        row.quantity(),
                        row.unit(),
                        row.partNo(),
                        row.storeroom(),
                        moved.onHand())));
    }
}
