package org.millwright.ui.calendar;

import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.millwright.maintenance.CalendarEntry;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.theme.Icons;

/// Everything that stands on a day, as a list over the calendar.
final class DayList extends VBox {

    private static final double WIDTH = 520;
    private static final double ROW = 28;
    private static final int MOST_ROWS = 14;

    private final ListView<CalendarEntry> list = new ListView<>();

    /// @param actions opens what is chosen
    DayList(Kit kit, LocalDate day, List<CalendarEntry> entries, EntryActions actions) {
        var title = new Label(kit.text("calendar.day", kit.formats().dayInFull(day), entries.size()));
        title.getStyleClass().add("section-title");
        list.getItems().setAll(entries);
        list.setCellFactory(_ -> new EntryCell(kit));
        list.setPrefSize(WIDTH, Math.clamp(entries.size(), 3, MOST_ROWS) * ROW + 2);
        list.setPlaceholder(new Label(kit.text("calendar.nothing")));
        list.setAccessibleText(title.getText());
        list.getSelectionModel().selectFirst();
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                open(kit, actions);
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open(kit, actions);
            }
        });
        var close = new Button(kit.text("calendar.close"));
        close.setCancelButton(true);
        close.setOnAction(_ -> kit.cards().hide());
        var open = new Button(kit.text("calendar.open"));
        open.getStyleClass().add("accent");
        open.disableProperty()
                .bind(list.getSelectionModel().selectedItemProperty().isNull());
        open.setOnAction(_ -> open(kit, actions));
        var buttons = new HBox(close, open);
        buttons.getStyleClass().add("buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getStyleClass().add("question-card");
        getChildren().addAll(title, list, buttons);
    }

    ListView<CalendarEntry> list() {
        return list;
    }

    private void open(Kit kit, EntryActions actions) {
        CalendarEntry entry = list.getSelectionModel().getSelectedItem();
        if (entry != null) {
            kit.cards().hide();
            actions.open(entry);
        }
    }

    private static final class EntryCell extends ListCell<CalendarEntry> {

        private final Kit kit;

        EntryCell(Kit kit) {
            this.kit = kit;
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable CalendarEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            if (empty || entry == null) {
                setGraphic(null);
                return;
            }
            var number = new Label(EntryText.number(entry), Icons.of(EntryText.icon(entry, kit.today())));
            number.setMinWidth(Region.USE_PREF_SIZE);
            EntryText.meaning(entry, kit.today()).mark(number);
            var what = new Label(EntryText.line(entry));
            what.setMinWidth(0);
            var needs = new Label(EntryText.needs(kit, entry));
            needs.getStyleClass().add("muted");
            needs.setMinWidth(Region.USE_PREF_SIZE);
            var row = new HBox(number, what, needs);
            row.getStyleClass().add("day-row");
            setGraphic(row);
        }
    }
}
