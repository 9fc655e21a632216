package org.millwright.platform.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Takes the rows of a feed, counts them and remembers why it took no more: a feed that swallows the refusal must not
/// turn half an export into a whole one.
final class RowSink implements Consumer<List<SheetCell>> {

    interface Target {
        void row(List<SheetCell> cells) throws IOException;
    }

    private final Target target;
    private final BooleanSupplier cancelled;
    private long rows;
    private @Nullable SheetRefusal refusal;
    private @Nullable IOException failure;

    private RowSink(Target target, BooleanSupplier cancelled) {
        this.target = target;
        this.cancelled = cancelled;
    }

    /// How many rows the feed gave.
    ///
    /// @throws SheetRefusal when cancelled or when a row cannot be written
    static long drain(RowFeed feed, Target target, BooleanSupplier cancelled) throws IOException {
        var sink = new RowSink(target, cancelled);
        try {
            feed.into(sink);
        } catch (UncheckedIOException unchecked) {
            if (sink.failure == null) {
                throw unchecked;
            }
        }
        if (sink.failure != null) {
            throw sink.failure;
        }
        if (sink.refusal != null) {
            throw sink.refusal;
        }
        return sink.rows;
    }

    @Override
    public void accept(List<SheetCell> cells) {
        try {
            if (cancelled.getAsBoolean()) {
                throw SheetRefusal.cancelled();
            }
            target.row(cells);
            rows++;
        } catch (SheetRefusal refused) {
            refusal = refused;
            throw refused;
        } catch (IOException failed) {
            failure = failed;
            throw new UncheckedIOException(failed);
        }
    }
}
