package org.millwright.ui.stock;

import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.stock.MovementRow;
import org.millwright.stock.PartDetail;
import org.millwright.ui.kit.EmptyState;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.ViewState;
import org.millwright.ui.kit.table.RowSource;
import org.millwright.ui.kit.table.VirtualTable;

/// The movement ledger of a part, and what can still be done with a movement.
final class MovementsPane extends VBox {

    private final VirtualTable<MovementRow> table;
    private final BooleanBinding returnable;
    private final BooleanBinding reversible;
    private final Consumer<MovementRow> giveBack;
    private final Consumer<MovementRow> reverse;

    MovementsPane(
            Kit kit,
            StockServices services,
            ViewState views,
            Consumer<MovementRow> giveBack,
            Consumer<MovementRow> reverse) {
        this.giveBack = giveBack;
        this.reverse = reverse;
        table = new VirtualTable<>(
                        kit,
                        "movements",
                        PartColumns.movements(),
                        RowSource.of(
                                services.queries()::movementHead,
                                services.queries()::movementIds,
                                services.queries()::movementRows,
                                MovementRow::id),
                        views)
                .whenEmpty(new EmptyState(
                        Feather.REPEAT, kit.text("parts.movements.none"), kit.text("parts.movements.none-text")));
        returnable = Bindings.createBooleanBinding(
                () -> {
                    MovementRow row = selected();
                    return row != null && row.returnable().isPositive();
                },
                table.selectionProperty());
        reversible = Bindings.createBooleanBinding(
                () -> {
                    MovementRow row = selected();
                    return row != null && row.isReversible();
                },
                table.selectionProperty());
        HBox bar = new HBox(
                button(kit, "parts.return", "B", returnable, this::giveBack),
                button(kit, "parts.reverse", "X", reversible, this::reverse));
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("movement-bar");
        setVgrow(table, Priority.ALWAYS);
        getStyleClass().add("movements-pane");
        getChildren().addAll(bar, table);
    }

    void show(PartDetail part) {
        table.filter("", Map.of("part", String.valueOf(part.id())), false);
    }

    BooleanBinding returnable() {
        return returnable;
    }

    BooleanBinding reversible() {
        return reversible;
    }

    void giveBack() {
        MovementRow row = selected();
        if (row != null) {
            giveBack.accept(row);
        }
    }

    void reverse() {
        MovementRow row = selected();
        if (row != null) {
            reverse.accept(row);
        }
    }

    VirtualTable<MovementRow> table() {
        return table;
    }

    private @Nullable MovementRow selected() {
        Long id = table.selection().single();
        return id == null ? null : table.rowIfKnown(id);
    }

    private static Button button(Kit kit, String verb, String key, BooleanBinding enabled, Runnable action) {
        Button button = new Button(kit.text(verb));
        button.setTooltip(new Tooltip(key));
        button.disableProperty().bind(enabled.not());
        button.setOnAction(event -> action.run());
        return button;
    }
}
