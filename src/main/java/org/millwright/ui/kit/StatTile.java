package org.millwright.ui.kit;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One number that matters, what it is, how it went lately; pressing it opens what is behind it.
public final class StatTile extends Button {

    private final Label number = new Label();
    private final Label unit = new Label();
    private final Label note = new Label();
    private final Sparkline trend = new Sparkline();
    private final String caption;

    /// @param caption what the number is, written for people
    public StatTile(String caption, Runnable open) {
        this.caption = caption;
        Label name = new Label(caption);
        name.getStyleClass().add("caption");
        number.getStyleClass().add("page-title");
        number.setMinWidth(Region.USE_PREF_SIZE);
        unit.getStyleClass().add("unit");
        note.getStyleClass().add("caption");
        HBox figure = new HBox(number, unit);
        figure.setAlignment(Pos.BASELINE_LEFT);
        figure.getStyleClass().add("measured");
        HBox.setHgrow(figure, Priority.ALWAYS);
        HBox line = new HBox(figure, trend);
        line.setAlignment(Pos.CENTER_LEFT);
        VBox all = new VBox(name, line, note);
        all.getStyleClass().add("stat-tile-content");
        setGraphic(all);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAlignment(Pos.CENTER_LEFT);
        setMaxWidth(Double.MAX_VALUE);
        getStyleClass().add("stat-tile");
        all.prefWidthProperty().bind(widthProperty().subtract(26));
        setOnAction(event -> open.run());
        show("", "", List.of(), "", Meaning.NONE);
    }

    /// @param value already written for people
    /// @param history oldest first; empty for no line
    /// @param why a few words under the number, such as "target 90 %"
    public void show(String value, String unitText, List<Double> history, String why, Meaning meaning) {
        number.setText(value);
        unit.setText(unitText);
        note.setText(why);
        note.setManaged(!why.isEmpty());
        trend.show(history);
        trend.setVisible(history.size() > 1);
        meaning.mark(number);
        setAccessibleText(String.join(" ", caption, value, unitText, why).strip());
    }
}
