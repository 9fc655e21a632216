package org.millwright.ui.settings;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.millwright.kernel.Message;
import org.millwright.ui.kit.EmptyState;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.form.FormBinder;
import org.millwright.ui.kit.form.FormPane;
import org.millwright.ui.kit.table.FilterBar;
import org.millwright.ui.kit.table.VirtualTable;
import org.millwright.ui.nav.SaveGuard;
import org.millwright.ui.nav.ScreenCommand;
import org.millwright.ui.nav.Workbench;
import org.millwright.ui.settings.Edited.State;

/// A list of records at the left, and at the right the form of the one that is chosen or begun.
///
/// @param <R> what the form edits
final class ListWithForm<R> implements SettingsSection {

    /// Message keys.
    record Words(String create, String saved, String emptyTitle, String emptyText, String choose) {}

    private static final double FORM_SIDE = 380;
    private static final double NARROW_FORM_SIDE = 280;

    private final Workbench bench;
    private final Words words;
    private final VirtualTable<?> table;
    private final FilterBar bar;
    private final Edited<R> edited;
    private final FormPane form;
    private final FormBinder<?, Long> binder;
    private final VBox side = new VBox(16);
    private final List<Node> editor;
    private final Label hint = new Label();
    private final HBox root;

    /// @param fill puts a record into the form; null empties it for a new one
    /// @param editor stands at the right while there is something to edit: a heading, the form, its bar
    ListWithForm(
            Kit kit,
            Workbench bench,
            Words words,
            FilterBar bar,
            VirtualTable<?> table,
            Edited<R> edited,
            FormPane form,
            FormBinder<?, Long> binder,
            Consumer<@Nullable R> fill,
            List<Node> editor) {
        this.bench = bench;
        this.words = words;
        this.bar = bar;
        this.table = table;
        this.edited = edited;
        this.form = form;
        this.binder = binder;
        this.editor = editor;
        Button create = new Button(kit.text(words.create()), new FontIcon(Feather.PLUS));
        create.setId("create");
        create.getStyleClass().add("accent");
        create.setOnAction(event -> startNew());
        bar.actions(create).filters(table);
        table.whenEmpty(new EmptyState(Feather.PLUS_CIRCLE, kit.text(words.emptyTitle()), kit.text(words.emptyText()))
                .action(kit.text(words.create()), this::startNew));
        table.onSelect(selection -> {
            if (selection.size() == 1 && !edited.is(selection.ids()[0])) {
                edited.open(selection.ids()[0]);
            }
        });
        table.view().addEventFilter(MouseEvent.MOUSE_PRESSED, this::askFirst);
        table.view().addEventFilter(KeyEvent.KEY_PRESSED, this::askFirst);
        binder.onSaved(this::saved).whileNew(edited::isNew).of(edited.versions());
        side.addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
        hint.setText(kit.text(words.choose()));
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        hint.visibleProperty().bind(table.countProperty().greaterThan(0));
        side.getStyleClass().add("settings-side");
        ScrollPane right = new ScrollPane(side);
        right.setFitToWidth(true);
        right.setMinWidth(NARROW_FORM_SIDE);
        right.setPrefWidth(FORM_SIDE);
        right.setMaxWidth(FORM_SIDE);
        HBox.setHgrow(right, Priority.SOMETIMES);
        right.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        right.getStyleClass().addAll("edge-to-edge", "settings-right");
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox list = new VBox(bar, table);
        HBox.setHgrow(list, Priority.ALWAYS);
        root = new HBox(list, right);
        edited.stateProperty().subscribe(state -> show(state, fill));
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        bar.apply();
        if (!binder.unsaved().get()) {
            edited.again();
        }
    }

    @Override
    public Optional<SaveGuard> guard() {
        return Optional.of(binder);
    }

    @Override
    public List<ScreenCommand> commands() {
        TextField search = bar.searchField();
        return List.of(ScreenCommand.create(Message.of(words.create()), this::startNew), ScreenCommand.find(search));
    }

    void startNew() {
        bench.navigator().leave(() -> {
            table.deselect();
            edited.startNew();
            form.fields().getFirst().requestFocus();
        });
    }

    /// A new record is given up; asks when something has been typed.
    private void escape(KeyEvent press) {
        if (press.getCode() == KeyCode.ESCAPE && edited.isNew()) {
            press.consume();
            bench.navigator().leave(() -> {
                if (edited.isNew()) {
                    edited.close();
                    table.view().requestFocus();
                }
            });
        }
    }

    private void show(State<R> state, Consumer<@Nullable R> fill) {
        boolean nothing = state instanceof State.None<R>;
        side.getChildren().setAll(nothing ? List.of(hint) : editor);
        if (!nothing) {
            fill.accept(state instanceof State.Known<R> known ? known.record() : null);
            binder.clean();
        }
    }

    private void saved(long id) {
        bench.notices().done(Message.of(words.saved()));
        edited.open(id);
        table.reload(id);
    }

    /// Another record would take the place of edits that are not saved.
    private void askFirst(MouseEvent press) {
        if (binder.unsaved().get()
                && press.getTarget() instanceof Node target
                && cell(target) instanceof IndexedCell<?> cell) {
            press.consume();
            int index = cell.getIndex();
            bench.navigator().leave(() -> table.view().getSelectionModel().clearAndSelect(index));
        }
    }

    private void askFirst(KeyEvent press) {
        if (binder.unsaved().get() && press.getCode().isNavigationKey()) {
            press.consume();
            bench.navigator().leave(() -> {});
        }
    }

    private static @Nullable Node cell(Node target) {
        Node at = target;
        while (at != null && !(at instanceof IndexedCell<?> cell && !cell.isEmpty())) {
            at = at.getParent();
        }
        return at;
    }
}
