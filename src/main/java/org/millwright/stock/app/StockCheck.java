package org.millwright.stock.app;

import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.millwright.kernel.Invariant;
import org.millwright.platform.db.StoreCheck;
import org.millwright.stock.store.MovementCheckReader;
import org.millwright.stock.store.StockCheckReader;

/// Stock is the sum of its movements, each follows the one before, and each has cost who took it what it
/// was worth.
public final class StockCheck implements StoreCheck {

    private final StockCheckReader sums = new StockCheckReader();
    private final MovementCheckReader movements = new MovementCheckReader();

    @Override
    public List<Invariant> check(DSLContext dsl) {
        return Stream.concat(sums.check(dsl).stream(), movements.check(dsl).stream())
                .toList();
    }
}
