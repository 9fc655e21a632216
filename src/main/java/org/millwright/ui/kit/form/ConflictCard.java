package org.millwright.ui.kit.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.millwright.kernel.Message;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.Meaning;

/// Shows what two people have made of the same record, field by field, and lets the second choose. What only one of
/// them has changed is chosen already.
final class ConflictCard extends VBox {

    /// What the person at this desk decides.
    interface Answer {
        /// @param chosen one for each difference
        void save(List<Side> chosen);

        void takeTheirs();
    }

    /// As high as its texts are when they are wrapped; a scroll pane asks without a width.
    private static final class Grid extends GridPane {
        @Override
        protected double computePrefHeight(double width) {
            return super.computePrefHeight(width < 0 ? GRID_WIDTH : width);
        }
    }

    private static final KeyCombination CONFIRM = KeyCombination.valueOf("Shortcut+Enter");
    private static final double WIDTH = 760;
    private static final double GRID_WIDTH = 700;
    private static final double MOST_HEIGHT = 380;
    private static final int MOST_TEXT = 600;

    private final Kit kit;
    private final GridPane grid = new Grid();
    private final List<ToggleGroup> choices = new ArrayList<>();
    private final Button save = new Button();
    private final Label open = new Label();

    /// @param who changed it, as the message of the refusal tells: a name and a moment, or nothing
    ConflictCard(Kit kit, Message who, List<Difference> differences, Answer answer) {
        this.kit = kit;
        boolean named = who.args().size() == 2;
        String them = named ? String.valueOf(who.args().getFirst()) : kit.text("kit.conflict.somebody");
        var title = new Label(kit.text("kit.conflict.title"));
        title.getStyleClass().add("section-title");
        var text = new Label(
                named
                        ? kit.text(
                                "kit.conflict.text",
                                who.args().get(0),
                                who.args().get(1))
                        : kit.text("kit.conflict.text-unknown"));
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        grid.getStyleClass().add("conflict-grid");
        columns();
        grid.addRow(
                0,
                heading(kit.text("kit.conflict.field")),
                heading(kit.text("kit.conflict.was")),
                heading(them),
                heading(kit.text("kit.conflict.mine")));
        differences.forEach(difference -> add(difference, them));
        var scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(MOST_HEIGHT);
        scroll.getStyleClass().add("edge-to-edge");
        getChildren().addAll(title, text, scroll, buttons(answer));
        getStyleClass().addAll("question-card", "conflict-card");
        setPrefWidth(WIDTH);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (CONFIRM.match(event)) {
                event.consume();
                save.fire();
            }
        });
        choices.forEach(choice -> choice.selectedToggleProperty().subscribe(_ -> count()));
    }

    /// Begins at the first thing that must be chosen.
    void open() {
        Node first = choices.stream()
                .filter(choice -> choice.getSelectedToggle() == null)
                .findFirst()
                .<Node>map(choice -> (RadioButton) choice.getToggles().getFirst())
                .orElse(save);
        kit.cards().show(this, first, () -> {});
    }

    private void columns() {
        for (double share : new double[] {18, 22, 30, 30}) {
            var column = new ColumnConstraints();
            column.setPercentWidth(share);
            column.setHalignment(HPos.LEFT);
            column.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(column);
        }
    }

    private void add(Difference difference, String them) {
        var choice = new ToggleGroup();
        var label = new Label(difference.label());
        label.getStyleClass().add("strong");
        if (difference.sure() == null) {
            label.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
            Meaning.WARNING.mark(label.getGraphic());
            label.setAccessibleText(kit.text("kit.conflict.must-choose", difference.label()));
        }
        var was = new Label(shortened(difference.was()));
        was.getStyleClass().add("muted");
        Node[] cells = {
            label,
            was,
            option(choice, Side.THEIRS, difference.label(), them, difference.theirs()),
            option(choice, Side.MINE, difference.label(), kit.text("kit.conflict.mine"), difference.mine())
        };
        for (Node cell : cells) {
            ((javafx.scene.control.Labeled) cell).setWrapText(true);
            ((Region) cell).setMinHeight(USE_PREF_SIZE);
            GridPane.setValignment(cell, VPos.TOP);
        }
        choice.getToggles().stream()
                .filter(option -> option.getUserData() == difference.sure())
                .findFirst()
                .ifPresent(choice::selectToggle);
        choices.add(choice);
        grid.addRow(choices.size(), cells);
    }

    private RadioButton option(ToggleGroup choice, Side side, String field, String whose, String value) {
        var option = new RadioButton(shortened(value));
        option.setAccessibleText(kit.text("kit.conflict.option", field, whose, value));
        option.setUserData(side);
        option.setToggleGroup(choice);
        return option;
    }

    private HBox buttons(Answer answer) {
        save.setText(kit.text("kit.conflict.save"));
        save.setDefaultButton(true);
        save.getStyleClass().add("accent");
        save.setOnAction(_ -> {
            kit.cards().hide();
            answer.save(chosen());
        });
        var theirs = new Button(kit.text("kit.conflict.theirs"));
        theirs.setOnAction(_ -> {
            kit.cards().hide();
            answer.takeTheirs();
        });
        var back = new Button(kit.text("kit.conflict.back"));
        back.setCancelButton(true);
        back.setOnAction(_ -> kit.cards().hide());
        open.getStyleClass().add("caption");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var buttons = new HBox(open, gap, back, theirs, save);
        buttons.getStyleClass().add("buttons");
        buttons.setAlignment(Pos.CENTER_LEFT);
        List.of(back, theirs, save).forEach(button -> button.setMinWidth(USE_PREF_SIZE));
        return buttons;
    }

    private List<Side> chosen() {
        return choices.stream()
                .map(choice -> (Side)
                        Objects.requireNonNull(choice.getSelectedToggle()).getUserData())
                .toList();
    }

    private void count() {
        long missing = choices.stream()
                .filter(choice -> choice.getSelectedToggle() == null)
                .count();
        save.setDisable(missing > 0);
        open.setText(missing == 0 ? "" : kit.text("kit.conflict.open", missing));
    }

    private static Label heading(String text) {
        var heading = new Label(text);
        heading.getStyleClass().add("caption");
        return heading;
    }

    private static String shortened(String text) {
        return text.length() <= MOST_TEXT ? text : text.substring(0, MOST_TEXT) + " \u2026";
    }
}
