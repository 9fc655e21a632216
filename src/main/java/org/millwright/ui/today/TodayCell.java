package org.millwright.ui.today;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.millwright.kernel.Message;
import org.millwright.ui.kit.KeyHint;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.Meaning;
import org.millwright.ui.kit.Status;
import org.millwright.ui.kit.StatusChip;
import org.millwright.ui.nav.Route;

/// Draws a line of Today: a heading with the way to all of its group, or something to do with when it was due.
final class TodayCell extends ListCell<TodayLine> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final double NUMBER_WIDTH = 92;
    private static final double DUE_WIDTH = 132;

    private final Kit kit;
    private final Consumer<Route> open;

    TodayCell(Kit kit, Consumer<Route> open) {
        this.kit = kit;
        this.open = open;
        getStyleClass().add("today-cell");
        // as wide as the list: what is too long is cut, and nothing scrolls sideways
        setPrefWidth(0);
        setOnMouseClicked(_ -> {
            if (getItem() instanceof TodayLine.Item item) {
                open.accept(item.route());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable TodayLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        pseudoClassStateChanged(HEADING, line instanceof TodayLine.Heading);
        switch (line) {
            case null -> setGraphic(null);
            case TodayLine.Heading heading -> setGraphic(heading(heading));
            case TodayLine.Item item -> {
                setGraphic(item(item));
                setAccessibleText(String.join(" ", item.number(), item.title(), kit.text(item.detail())));
            }
        }
    }

    private Node heading(TodayLine.Heading heading) {
        var title = new Label(kit.text(heading.label()));
        title.getStyleClass().add("section-title");
        var count = new Label(kit.formats().integer(heading.count()));
        count.getStyleClass().add("muted");
        var all = new Hyperlink(kit.text("today.show-all"));
        all.setFocusTraversable(false);
        all.setOnAction(_ -> open.accept(heading.all()));
        var line = new HBox(title, count, filler(), all);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("today-heading");
        return line;
    }

    private Node item(TodayLine.Item item) {
        var icon = new FontIcon(item.icon());
        var number = new Label(item.number());
        number.setMinWidth(NUMBER_WIDTH);
        var title = new Label(item.title());
        title.getStyleClass().add("strong");
        title.setMinWidth(0);
        var detail = new Label(kit.text(item.detail()));
        detail.getStyleClass().add("muted");
        detail.setMinWidth(0);
        // takes what the title leaves
        detail.setPrefWidth(0);
        HBox.setHgrow(detail, Priority.ALWAYS);
        detail.setMaxWidth(Double.MAX_VALUE);
        var due = new HBox(due(item.dueOn()));
        due.setAlignment(Pos.CENTER_LEFT);
        due.setMinWidth(DUE_WIDTH);
        var line = new HBox(icon, number, due, title, detail, action(item));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("today-item");
        return line;
    }

    /// The key that does it and what it does; in sight on the line that is selected or pointed at.
    private Node action(TodayLine.Item item) {
        var word = new Label(kit.text(item.action()));
        word.setMinWidth(Region.USE_PREF_SIZE);
        var action = new HBox(word, new KeyHint("Enter"));
        action.setAlignment(Pos.CENTER_RIGHT);
        action.setMinWidth(Region.USE_PREF_SIZE);
        action.getStyleClass().add("today-action");
        action.visibleProperty().bind(selectedProperty().or(hoverProperty()));
        action.managedProperty().bind(action.visibleProperty());
        return action;
    }

    private Node due(@Nullable LocalDate day) {
        if (day == null) {
            return new StatusChip(kit, new Status(Feather.ALERT_TRIANGLE, Message.of("today.low"), Meaning.WARNING));
        }
        long late = ChronoUnit.DAYS.between(day, kit.today());
        if (late > 0) {
            return new StatusChip(
                    kit, new Status(Feather.ALERT_CIRCLE, Message.of("today.late", late), Meaning.DANGER));
        }
        return late == 0
                ? new StatusChip(kit, new Status(Feather.CLOCK, Message.of("today.due-today"), Meaning.WARNING))
                : new Label(kit.formats().date(day));
    }

    private static Region filler() {
        var filler = new Region();
        HBox.setHgrow(filler, Priority.ALWAYS);
        return filler;
    }
}
