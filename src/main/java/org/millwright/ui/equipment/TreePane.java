package org.millwright.ui.equipment;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.millwright.equipment.EquipmentRow;
import org.millwright.platform.task.TaskSlot;
import org.millwright.ui.kit.Kit;

/// The tree with a search field above it. While something is typed, the best matches stand in the tree's place.
final class TreePane extends VBox {

    private static final int MOST_MATCHES = 50;

    private final Kit kit;
    private final EquipmentServices services;
    private final CustomTextField search = new CustomTextField();
    private final MachineTree tree;
    private final ListView<EquipmentRow> matches = new ListView<>();
    private final StackPane middle = new StackPane();
    private final TaskSlot typing = new TaskSlot("searching the tree");
    private Node whenBare = new StackPane();

    TreePane(Kit kit, EquipmentServices services, LongConsumer selected) {
        this.kit = kit;
        this.services = services;
        tree = new MachineTree(kit, services.queries()::branches);
        tree.onSelect(selected);
        tree.onLoaded(this::arrange);
        matches.setCellFactory(list -> new MatchCell());
        matches.getSelectionModel().selectedItemProperty().subscribe((old, now) -> {
            if (now != null) {
                selected.accept(now.id());
            }
        });
        search.setLeft(new FontIcon(Feather.SEARCH));
        search.setPromptText(kit.text("equipment.find"));
        search.setAccessibleText(kit.text("equipment.find"));
        search.textProperty().subscribe((old, now) -> typed(now));
        search.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        StackPane top = new StackPane(search);
        top.getStyleClass().add("tree-search");
        VBox.setVgrow(middle, Priority.ALWAYS);
        getStyleClass().addAll("surface", "tree-pane");
        getChildren().addAll(top, middle);
        arrange();
    }

    MachineTree tree() {
        return tree;
    }

    TextField searchField() {
        return search;
    }

    /// What stands in the tree's place while there is no equipment.
    void whenBare(Node node) {
        whenBare = node;
    }

    private void typed(String text) {
        if (text.isBlank()) {
            kit.tasks().drop(typing);
            arrange();
        } else {
            kit.tasks().debounced(typing, () -> services.queries().search(text, MOST_MATCHES), this::found);
        }
    }

    private void found(List<EquipmentRow> rows) {
        matches.getItems().setAll(rows);
        middle.getChildren().setAll(matches);
    }

    private void arrange() {
        if (search.getText().isBlank()) {
            middle.getChildren().setAll(tree.isBare() ? whenBare : tree);
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            search.clear();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            Node below = middle.getChildren().getFirst();
            below.requestFocus();
            if (below.equals(matches) && matches.getSelectionModel().isEmpty()) {
                matches.getSelectionModel().selectFirst();
            }
            event.consume();
        }
    }
}
