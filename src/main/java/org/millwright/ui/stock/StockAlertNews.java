package org.millwright.ui.stock;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Changes;
import org.millwright.kernel.Message;
import org.millwright.platform.task.TaskSlot;
import org.millwright.platform.task.Tasks;
import org.millwright.stock.AlertRow;
import org.millwright.stock.app.StockQueries;
import org.millwright.ui.nav.Notices;

/// Says so, in a toast, the moment a part falls to its minimum, wherever in the program that happens.
public final class StockAlertNews {

    /// More at once are told as a number.
    private static final int MOST_TOASTS = 3;

    private final StockQueries queries;
    private final Tasks tasks;
    private final Notices notices;
    private final TaskSlot reading = new TaskSlot("stock alerts");
    private @Nullable Set<Long> known;

    /// @param some of the fresh ones, for a toast each; none when they are too many
    private record Standing(Set<Long> ids, int fresh, List<AlertRow> some) {}

    public StockAlertNews(StockQueries queries, Tasks tasks, Notices notices) {
        this.queries = queries;
        this.tasks = tasks;
        this.notices = notices;
        tasks.load(reading, () -> boxed(queries.alertIds()), ids -> known = ids);
    }

    /// Hears of each committed change, on the foreground thread.
    public void changed(Changes changes) {
        if (changes.touches("stock_alert")) {
            Set<Long> before = known == null ? Set.of() : known;
            tasks.load(reading, () -> read(before), this::tell);
        }
    }

    private Standing read(Set<Long> before) {
        long[] ids = queries.alertIds();
        long[] fresh = Arrays.stream(ids).filter(id -> !before.contains(id)).toArray();
        boolean each = fresh.length > 0 && fresh.length <= MOST_TOASTS;
        return new Standing(boxed(ids), fresh.length, each ? queries.alertRows(fresh) : List.of());
    }

    private void tell(Standing standing) {
        known = standing.ids();
        if (standing.fresh() > MOST_TOASTS) {
            notices.warning(Message.of("parts.alert.many", standing.fresh()));
        }
        standing.some().forEach(alert -> notices.warning(message(alert)));
    }

    private static Set<Long> boxed(long... ids) {
        return Arrays.stream(ids).boxed().collect(Collectors.toSet());
    }

    private static Message message(AlertRow alert) {
        return Message.of(
                alert.onHand().isZero() ? "parts.alert.out" : "parts.alert.low",
                alert.partNo(),
                alert.partName(),
                alert.onHand(),
                alert.unit(),
                alert.storeroom().code(),
                alert.minimum());
    }
}
