package org.millwright.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.task.TaskSlot;
import org.millwright.platform.task.Tasks;
import org.millwright.ui.kit.EmptyState;
import org.millwright.ui.nav.Navigator;
import org.millwright.ui.nav.PaletteHit;
import org.millwright.ui.nav.PaletteSource;

/// Finds any record, screen or command while the user types. The focus stays in the field; arrows move, Enter opens.
final class CommandPalette {

    private static final Insets FROM_TOP = new Insets(72, 0, 0, 0);

    private final Messages messages;
    private final Tasks tasks;
    private final OverlayLayer overlay;
    private final Navigator navigator;
    private final List<PaletteSource> sources;
    private final TaskSlot slot = new TaskSlot("palette");
    private final TextField field = new TextField();
    private final ListView<PaletteRow> list = new ListView<>();
    private final VBox box;
    private List<PaletteSource> searched = List.of();

    CommandPalette(
            Messages messages, Tasks tasks, OverlayLayer overlay, Navigator navigator, List<PaletteSource> sources) {
        this.messages = messages;
        this.tasks = tasks;
        this.overlay = overlay;
        this.navigator = navigator;
        this.sources = sources;
        field.getStyleClass().add("palette-field");
        field.setPromptText(messages.text("palette.prompt"));
        field.setAccessibleText(messages.text("palette.prompt"));
        field.textProperty().subscribe(() -> tasks.debounced(slot, query(), this::show));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        list.getStyleClass().add("palette-list");
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new PaletteCell(this::choose));
        list.setPlaceholder(new EmptyState(
                Feather.SEARCH, messages.text("palette.nothing"), messages.text("palette.nothing-text")));
        box = new VBox(field, new StackPane(list));
        box.getStyleClass().addAll("overlay-card", "palette");
        box.setMaxSize(VBox.USE_PREF_SIZE, VBox.USE_PREF_SIZE);
    }

    /// Opens with an empty field.
    ///
    /// @param here what can be found only now, such as the commands of the screen in sight; listed first
    void open(List<PaletteSource> here) {
        searched = new ArrayList<>(here);
        searched.addAll(sources);
        field.clear();
        overlay.show(box, Pos.TOP_CENTER, FROM_TOP, field, () -> tasks.drop(slot));
        tasks.load(slot, query(), this::show);
    }

    private Callable<List<PaletteRow.Group>> query() {
        String typed = field.getText().strip();
        List<PaletteSource> asked = List.copyOf(searched);
        return () -> asked.stream()
                .map(source -> new PaletteRow.Group(messages.text(source.kind()), source.search(typed)))
                .toList();
    }

    private void show(List<PaletteRow.Group> groups) {
        list.getItems().setAll(PaletteRow.of(groups));
        list.scrollTo(0);
        list.getSelectionModel().clearSelection();
        move(1);
    }

    private void onKey(KeyEvent event) {
        KeyCode code = event.getCode();
        switch (code) {
            case UP -> move(-1);
            case DOWN -> move(1);
            case ENTER -> {
                if (list.getSelectionModel().getSelectedItem() instanceof PaletteRow.Found(var hit)) {
                    choose(hit);
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// Steps over headings and stops at the ends.
    private void move(int step) {
        int row = list.getSelectionModel().getSelectedIndex() + step;
        while (row >= 0 && row < list.getItems().size()) {
            if (list.getItems().get(row) instanceof PaletteRow.Found) {
                list.getSelectionModel().select(row);
                list.scrollTo(Math.max(0, row - 5));
                return;
            }
            row += step;
        }
    }

    private void choose(PaletteHit hit) {
        overlay.hide();
        tasks.drop(slot);
        switch (hit.target()) {
            case PaletteHit.Target.Open(var route) -> navigator.open(route);
            case PaletteHit.Target.Run(var action) -> action.run();
        }
    }
}
