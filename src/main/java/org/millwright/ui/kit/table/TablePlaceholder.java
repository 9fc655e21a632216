package org.millwright.ui.kit.table;

import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.ui.kit.EmptyState;
import org.millwright.ui.kit.Kit;

/// What a list shows in place of rows: nothing while it is read, then why there is nothing and what to do.
final class TablePlaceholder {

    private final Kit kit;
    private final TableView<?> table;
    private final Runnable retry;
    private Node empty;
    private Runnable clearFilter = () -> {};

    TablePlaceholder(Kit kit, TableView<?> table, Runnable retry) {
        this.kit = kit;
        this.table = table;
        this.retry = retry;
        this.empty = new EmptyState(Feather.INBOX, kit.text("kit.table.empty.title"), kit.text("kit.table.empty.text"));
        loading();
    }

    /// Also in place of the former one that is in sight.
    void whenEmpty(Node node) {
        if (empty.equals(table.getPlaceholder())) {
            table.setPlaceholder(node);
        }
        empty = node;
    }

    void onClearFilter(Runnable clear) {
        clearFilter = clear;
    }

    void loading() {
        table.setPlaceholder(new Region());
    }

    void shown(boolean filtered) {
        table.setPlaceholder(filtered ? nothingMatches() : empty);
    }

    /// @param away the server does not answer; the list is read again by itself when it does
    void failed(boolean away) {
        if (away) {
            table.setPlaceholder(new EmptyState(
                    Feather.WIFI_OFF, kit.text("kit.table.away.title"), kit.text("kit.table.away.text")));
            return;
        }
        table.setPlaceholder(new EmptyState(
                        Feather.ALERT_CIRCLE, kit.text("kit.table.failed.title"), kit.text("kit.table.failed.text"))
                .action(kit.text("kit.table.failed.retry"), retry));
    }

    private Node nothingMatches() {
        return new EmptyState(Feather.SEARCH, kit.text("kit.table.nomatch.title"), kit.text("kit.table.nomatch.text"))
                .action(kit.text("kit.table.nomatch.clear"), clearFilter);
    }
}
