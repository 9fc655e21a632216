package org.millwright.platform.sheet;

import java.util.List;
import java.util.function.Consumer;

/// Gives the rows of an export one by one, so that none of them need stay in memory: `stream::forEach`,
/// `iterator::forEachRemaining`, or a cursor over the store.
///
/// When the export is cancelled or fails, the sink throws; the feed lets that pass and closes what it holds.
@FunctionalInterface
public interface RowFeed {

    void into(Consumer<List<SheetCell>> sink);
}
