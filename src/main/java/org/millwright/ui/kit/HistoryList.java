package org.millwright.ui.kit;

import java.time.Instant;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// What happened to a record: when, who, what; the newest first.
public final class HistoryList extends ListView<HistoryList.Entry> {

    /// @param what already written for people
    /// @param details field by field or a note; empty for none
    public record Entry(Instant when, String who, Ikon icon, Meaning meaning, String what, String details) {}

    public HistoryList(Kit kit) {
        getStyleClass().add("history");
        setCellFactory(list -> new EntryCell(kit));
        Label none = new Label(kit.text("kit.history.empty"));
        none.getStyleClass().add("muted");
        setPlaceholder(none);
    }

    public void show(List<Entry> entries) {
        getItems().setAll(entries);
    }

    private static final class EntryCell extends ListCell<Entry> {

        private static final double SCROLL_BAR = 16;

        private final Kit kit;
        private final FontIcon icon = new FontIcon();
        private final Label what = new Label();
        private final Label details = new Label();
        private final Label who = new Label();
        private final HBox row;

        EntryCell(Kit kit) {
            this.kit = kit;
            who.getStyleClass().add("caption");
            who.setMinWidth(USE_PREF_SIZE);
            details.getStyleClass().addAll("muted", "details");
            details.setWrapText(true);
            what.setWrapText(true);
            VBox text = new VBox(what, details);
            HBox.setHgrow(text, Priority.ALWAYS);
            row = new HBox(icon, text, who);
            row.getStyleClass().add("history-row");
            setPrefWidth(0);
        }

        /// As high as its wrapped text is at the width of the list.
        @Override
        protected double computePrefHeight(double width) {
            double insets = snappedLeftInset() + snappedRightInset();
            double height = getGraphic() == null
                    ? 0
                    : row.prefHeight(Math.max(0, getListView().getWidth() - SCROLL_BAR - insets));
            return Math.max(super.computePrefHeight(width), height + snappedTopInset() + snappedBottomInset());
        }

        @Override
        protected void updateItem(@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            if (empty || entry == null) {
                setGraphic(null);
                return;
            }
            icon.setIconCode(entry.icon());
            entry.meaning().mark(icon);
            what.setText(entry.what());
            details.setText(entry.details());
            details.setManaged(!entry.details().isEmpty());
            who.setText(kit.formats().dateTime(entry.when()) + "  " + entry.who());
            setGraphic(row);
        }
    }
}
