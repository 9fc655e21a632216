package org.millwright.ui.stock;

import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.kernel.Quantity;
import org.millwright.stock.PartDetail;
import org.millwright.stock.StockPlace;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.Meaning;
import org.millwright.ui.kit.MoneyText;
import org.millwright.ui.theme.Icons;

/// How much there is of a part, what it is worth, and where it lies.
final class PlacesPane extends VBox {

    private static final String[] HEADINGS = {
        "parts.column.storeroom",
        "parts.column.bin",
        "parts.column.on-hand",
        "parts.column.minimum",
        "parts.column.maximum"
    };
    private static final int FIRST_FIGURE = 2;

    private final Kit kit;
    private final Consumer<StockPlace> edit;

    /// @param edit asked to change the levels of a place
    PlacesPane(Kit kit, Consumer<StockPlace> edit) {
        this.kit = kit;
        this.edit = edit;
        getStyleClass().add("places-pane");
    }

    void show(PartDetail part, String currency) {
        getChildren().setAll(figures(part, currency), places(part));
    }

    private Node figures(PartDetail part, String currency) {
        Label number = new Label(kit.formats().quantity(part.total().quantity()));
        number.getStyleClass().add("on-hand");
        if (part.active() && part.isLow()) {
            (part.total().quantity().isZero() ? Meaning.DANGER : Meaning.WARNING).mark(number);
        }
        number.setMinWidth(Region.USE_PREF_SIZE);
        Label words = new Label(kit.text("parts.on-hand", part.fields().unit()));
        Label available = new Label(
                kit.text("parts.available", part.available(), part.fields().unit()));
        available.getStyleClass().add("caption");
        HBox all = new HBox(number, new VBox(words, available));
        all.getStyleClass().add("figures");
        part.total().average().ifPresent(average -> {
            all.getChildren().add(figure("parts.average", new MoneyText(kit, average.posted(), currency)));
            all.getChildren()
                    .add(figure("parts.value", new MoneyText(kit, part.total().value(), currency)));
        });
        return all;
    }

    private VBox figure(String caption, MoneyText amount) {
        amount.setAlignment(Pos.BASELINE_LEFT);
        Label name = new Label(kit.text(caption));
        name.getStyleClass().add("caption");
        return new VBox(amount, name);
    }

    private GridPane places(PartDetail part) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("places");
        for (int column = 0; column < HEADINGS.length; column++) {
            Label heading = new Label(kit.text(HEADINGS[column]));
            heading.getStyleClass().add("caption");
            put(grid, heading, column, 0);
        }
        int row = 1;
        for (StockPlace place : part.places()) {
            addPlace(grid, row++, part, place);
        }
        return grid;
    }

    private void addPlace(GridPane grid, int row, PartDetail part, StockPlace place) {
        Label onHand = new Label(kit.formats().quantity(place.onHand()));
        onHand.getStyleClass().add("strong");
        if (part.active() && place.isLow()) {
            onHand.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
            (place.onHand().isZero() ? Meaning.DANGER : Meaning.WARNING).mark(onHand);
            onHand.setAccessibleText(kit.text("parts.place.low", place.onHand()));
        }
        String bin = place.levels().bin();
        Label code = new Label(place.storeroom().code());
        code.setMinWidth(Region.USE_PREF_SIZE);
        Button levels = Icons.button(
                Feather.EDIT_2, kit.text("parts.levels.edit", place.storeroom().code()), () -> edit.accept(place));
        put(grid, code, 0, row);
        put(grid, new Label(bin == null ? "" : bin), 1, row);
        put(grid, onHand, FIRST_FIGURE, row);
        put(grid, new Label(text(place.levels().minimum())), FIRST_FIGURE + 1, row);
        put(grid, new Label(text(place.levels().maximum())), FIRST_FIGURE + 2, row);
        put(grid, levels, HEADINGS.length, row);
    }

    private String text(@Nullable Quantity level) {
        return level == null ? "" : kit.formats().quantity(level);
    }

    private static void put(GridPane grid, Node cell, int column, int row) {
        GridPane.setHalignment(cell, column >= FIRST_FIGURE && column < HEADINGS.length ? HPos.RIGHT : HPos.LEFT);
        grid.add(cell, column, row);
    }
}
