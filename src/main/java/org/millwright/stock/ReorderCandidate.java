package org.millwright.stock;

import java.time.LocalDate;
import java.util.Optional;

/// A part in a storeroom that may have to be ordered again, with what decides it.
public record ReorderCandidate(
        long partId, PartFields part, Storeroom storeroom, StockLevels levels, Position position) {

    /// The line of the reorder list, or none when there is enough.
    public Optional<ReorderRow> propose(LocalDate today) {
        var policy = ReorderPolicy.of(levels.minimum(), levels.maximum(), part.packSize());
        var item = new ReorderItem(part.unit(), policy, part.packSize(), part.leadDays());
        return Reorder.propose(item, position, today)
                .map(line -> new ReorderRow(
                        partId,
                        part.partNo(),
                        part.name(),
                        part.unit(),
                        part.criticality(),
                        part.makerPartNo(),
                        part.supplier(),
                        storeroom,
                        position.onHand(),
                        line));
    }
}
