package org.millwright.ui.maintenance;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.inspection.RunRef;
import org.millwright.kernel.Message;
import org.millwright.maintenance.Occurrence;
import org.millwright.maintenance.OccurrenceRow;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.Meaning;
import org.millwright.ui.kit.Status;
import org.millwright.ui.kit.StatusChip;
import org.millwright.ui.nav.Navigator;
import org.millwright.ui.nav.Route.LogRoundRoute;
import org.millwright.ui.nav.Route.WorkOrderRoute;
import org.millwright.workorder.WorkOrderRef;

/// What the dates of a plan came to, the latest first, with the way to the work that was made.
final class OccurrenceList extends ListView<OccurrenceRow> {

    private static final double DATE_WIDTH = 88;
    private static final double TAG_WIDTH = 90;
    private static final double STATUS_WIDTH = 100;

    OccurrenceList(Kit kit, Navigator navigator) {
        setAccessibleText(kit.text("plans.tab.history"));
        setPlaceholder(new Label(kit.text("plans.no-history")));
        setCellFactory(_ -> new Cell(kit, navigator));
    }

    void show(List<OccurrenceRow> rows) {
        getItems().setAll(rows);
    }

    private static final class Cell extends ListCell<OccurrenceRow> {
        private final Kit kit;
        private final Navigator navigator;

        Cell(Kit kit, Navigator navigator) {
            this.kit = kit;
            this.navigator = navigator;
            // as wide as the list: what is too long is cut, and nothing scrolls sideways
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable OccurrenceRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            setGraphic(row == null ? null : line(row));
        }

        private Node line(OccurrenceRow row) {
            Label day = label(kit.formats().date(row.occurrence().dueOn()), "date", DATE_WIDTH);
            Label tag = label(row.tag(), "muted", TAG_WIDTH);
            var state = new HBox(new StatusChip(kit, status(row)));
            state.setAlignment(Pos.CENTER_LEFT);
            state.setMinWidth(STATUS_WIDTH);
            var line = new HBox(day, tag, state);
            line.getChildren().addAll(outcome(row));
            line.setAlignment(Pos.CENTER_LEFT);
            line.setSpacing(8);
            return line;
        }

        /// The work or the run that was made, or why nothing was.
        private List<Node> outcome(OccurrenceRow row) {
            WorkOrderRef order = row.order();
            if (order != null) {
                return List.of(link(order.number(), () -> navigator.open(new WorkOrderRoute(order.id()))));
            }
            RunRef run = row.run();
            if (run != null) {
                return List.of(link(run.number(), () -> navigator.open(new LogRoundRoute(run.id()))));
            }
            Message reason = row.reason();
            return reason == null ? List.of() : List.of(label(kit.text(reason), "muted", 0));
        }

        private static Status status(OccurrenceRow row) {
            return switch (row.occurrence().status()) {
                case GENERATED -> made(row.occurrence());
                case MISSED ->
                    new Status(Feather.ALERT_CIRCLE, row.occurrence().status().label(), Meaning.DANGER);
                case SATISFIED ->
                    new Status(Feather.LAYERS, row.occurrence().status().label(), Meaning.SUCCESS);
                case SKIPPED, SUPERSEDED ->
                    new Status(Feather.SKIP_FORWARD, row.occurrence().status().label(), Meaning.MUTED);
            };
        }

        /// Work that is neither open nor done was given up.
        private static Status made(Occurrence occurrence) {
            if (occurrence.open()) {
                return new Status(Feather.TOOL, Message.of("plans.occurrence.open"), Meaning.ACCENT);
            }
            return occurrence.doneOn() == null
                    ? new Status(Feather.SLASH, Message.of("plans.occurrence.given-up"), Meaning.MUTED)
                    : new Status(Feather.CHECK_CIRCLE, Message.of("plans.occurrence.done"), Meaning.SUCCESS);
        }

        private static Label label(String text, String style, double width) {
            var label = new Label(text);
            label.getStyleClass().add(style);
            label.setMinWidth(width);
            return label;
        }

        private static Hyperlink link(String text, Runnable open) {
            var link = new Hyperlink(text);
            link.setOnAction(_ -> open.run());
            return link;
        }
    }
}
