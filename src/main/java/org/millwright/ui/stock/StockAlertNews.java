package org.millwright.ui.stock;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

    public StockAlertNews(StockQueries queries, Tasks tasks, Notices notices) {
        this.queries = queries;
        this.tasks = tasks;
        this.notices = notices;
        tasks.load(reading, queries::alerts, this::remember);
    }

    /// Hears of each committed change, on the foreground thread.
    public void changed(Changes changes) {
        if (changes.touches("stock_alert")) {
            tasks.load(reading, queries::alerts, this::tellNew);
        }
    }

    private void tellNew(List<AlertRow> alerts) {
        Set<Long> told = known;
        List<AlertRow> fresh = told == null
                ? alerts
                : alerts.stream().filter(alert -> !told.contains(alert.id())).toList();
        remember(alerts);
        if (fresh.size() > MOST_TOASTS) {
            notices.warning(Message.of("parts.alert.many", fresh.size()));
        } else {
            fresh.forEach(alert -> notices.warning(message(alert)));
        }
    }

    private void remember(List<AlertRow> alerts) {
        Set<Long> ids = new HashSet<>();
        alerts.forEach(alert -> ids.add(alert.id()));
        known = ids;
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
