package org.millwright.ui.stock;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.kernel.Message;
import org.millwright.stock.PartFields;
import org.millwright.stock.StockPlace;
import org.millwright.ui.files.FilesPane;
import org.millwright.ui.kit.DetailHeader;
import org.millwright.ui.kit.EmptyState;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.TabBar;
import org.millwright.ui.kit.ViewState;
import org.millwright.ui.kit.form.ActionPane;
import org.millwright.ui.nav.Notices;
import org.millwright.ui.nav.SaveGuard;

/// All about one part: how much there is, where, what moved it, and the small forms that move it.
final class PartPane extends StackPane {

    /// From this width on, in pixels, the places stand beside the ledger.
    private static final double SIDE_BY_SIDE = 860;

    private static final String MOVEMENTS = "movements";
    private static final String DETAILS = "details";
    private static final String FILES = "files";

    private final Kit kit;
    private final StockServices services;
    private final PartsModel model;
    private final Notices notices;
    private final DetailHeader header;
    private final Button issue;
    private final Button receive;
    private final PlacesPane places;
    private final MovementsPane movements;
    private final DetailsPane details;
    private final FilesPane files;
    private final TabBar tabs;
    private final BorderPane middle = new BorderPane();
    private final VBox whole;
    private final Node nothing;
    private Consumer<Message> posted = what -> {};
    private Runnable givingUp = () -> {};
    private @Nullable ActionPane action;
    private long partId;

    /// @param saved hears the id of a part that was added or changed
    PartPane(
            Kit kit,
            StockServices services,
            PartsModel model,
            ViewState views,
            Notices notices,
            FilesPane files,
            Consumer<Long> saved) {
        this.kit = kit;
        this.files = files;
        this.services = services;
        this.model = model;
        this.notices = notices;
        header = new DetailHeader(kit);
        issue = button("parts.issue", "I", this::issue);
        issue.getStyleClass().add("accent");
        receive = button("parts.receive", "R", this::receive);
        places = new PlacesPane(kit, this::levels);
        movements = new MovementsPane(
                kit,
                services,
                views,
                row -> open(forms -> forms.giveBack(row)),
                row -> open(forms -> forms.reverse(row)));
        details = new DetailsPane(kit, services, notices, saved);
        details.onChanged(model::reload);
        tabs = new TabBar("part", views)
                .tab(MOVEMENTS, kit.text("parts.tab.movements"), () -> movements)
                .tab(DETAILS, kit.text("parts.tab.details"), () -> details)
                .tab(FILES, kit.text("parts.tab.files"), () -> files)
                .open();
        files.count().subscribe(count -> tabs.count(FILES, count));
        VBox.setVgrow(middle, Priority.ALWAYS);
        whole = new VBox(header, middle);
        whole.setMinHeight(0);
        nothing = new EmptyState(Feather.PACKAGE, kit.text("parts.none.title"), kit.text("parts.none.text"));
        getStyleClass().addAll("surface", "part-pane");
        getChildren().setAll(nothing);
        addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
        widthProperty().subscribe(width -> arrange());
        model.shownProperty().subscribe(this::show);
    }

    /// Hears what was posted, in words.
    void onPosted(Consumer<Message> consumer) {
        posted = consumer;
    }

    /// Runs when a new part is not to be added after all.
    void onGivingUp(Runnable listener) {
        givingUp = listener;
    }

    SaveGuard guard() {
        return details.guard();
    }

    BooleanBinding hasPart() {
        return model.shownProperty().isNotNull();
    }

    MovementsPane movements() {
        return movements;
    }

    /// An empty form for a new part.
    void showNew() {
        model.showNothing();
        header.show("", kit.text("parts.new.title"), "");
        header.actions();
        middle.setTop(null);
        middle.setLeft(null);
        middle.setCenter(details);
        getChildren().setAll(whole);
        details.showNew();
    }

    /// Away from the form of a new part.
    private void escape(KeyEvent press) {
        if (press.getCode() == KeyCode.ESCAPE
                && !hasPart().get()
                && getChildren().contains(whole)) {
            press.consume();
            givingUp.run();
        }
    }

    void showNothing() {
        getChildren().setAll(nothing);
    }

    void issue() {
        open(MovementForms::issue);
    }

    void receive() {
        open(MovementForms::receive);
    }

    /// The levels of the first storeroom; the form offers the others.
    void levels() {
        model.part().flatMap(part -> part.places().stream().findFirst()).ifPresent(this::levels);
    }

    /// To the files of the part in sight.
    void files() {
        if (hasPart().get() && !isEntering()) {
            action = null;
            arrange();
            tabs.choose(FILES);
            files.begin();
        }
    }

    /// Reads the files again, which others may have changed where the part itself is as it was.
    void readFiles() {
        if (hasPart().get()) {
            files.show(partId, true);
        }
    }

    void edit() {
        if (hasPart().get() && !isEntering()) {
            action = null;
            arrange();
            tabs.choose(DETAILS);
            details.focusFirst();
        }
    }

    private void levels(StockPlace place) {
        if (!isEntering()) {
            model.part().ifPresent(part -> open(LevelsForm.of(kit, services, part, place, this::done)));
        }
    }

    /// What was typed into a form is not thrown away by the key of another; the focus goes back to it.
    private boolean isEntering() {
        ActionPane now = action;
        if (now == null || !now.isEdited()) {
            return false;
        }
        now.focus();
        return true;
    }

    private void open(Function<MovementForms, ActionPane> form) {
        PartsModel.Shown shown = model.shownProperty().get();
        if (shown == null || isEntering()) {
            return;
        }
        if (shown.part().places().isEmpty()) {
            notices.error(Message.of("parts.no-storeroom"));
        } else {
            open(form.apply(new MovementForms(kit, services, shown, this::done)));
        }
    }

    private void open(ActionPane form) {
        form.onClose(this::closeAction);
        action = form;
        arrange();
        form.focus();
    }

    private void closeAction() {
        action = null;
        arrange();
        movements.table().view().requestFocus();
    }

    private void done(Message what) {
        model.reload();
        posted.accept(what);
    }

    private void show(PartsModel.@Nullable Shown shown) {
        if (shown == null) {
            action = null;
            getChildren().setAll(nothing);
            return;
        }
        if (shown.part().id() != partId) {
            partId = shown.part().id();
            action = null;
        }
        PartFields fields = shown.part().fields();
        header.show(fields.partNo(), fields.name(), origin(fields), StockStatus.of(shown.part()));
        header.actions(issue, receive);
        places.show(shown.part(), shown.currency());
        movements.show(shown.part());
        details.show(shown.part());
        readFiles();
        getChildren().setAll(whole);
        arrange();
    }

    /// Who makes it, who sells it, how soon it comes.
    private String origin(PartFields fields) {
        return Stream.of(
                        kit.text(fields.criticality().label()),
                        fields.maker(),
                        fields.makerPartNo(),
                        fields.supplier(),
                        fields.leadDays() == 0 ? null : kit.text("parts.lead-time", fields.leadDays()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("  ·  "));
    }

    private void arrange() {
        issue.setDisable(action != null);
        receive.setDisable(action != null);
        if (!hasPart().get()) {
            return;
        }
        boolean beside = getWidth() >= SIDE_BY_SIDE;
        middle.setTop(beside ? null : places);
        middle.setLeft(beside ? places : null);
        middle.setCenter(action == null ? tabs : action);
        String tab = tabs.chosen();
        if (tab != null) {
            tabs.choose(tab);
        }
    }

    private Button button(String verb, String key, Runnable run) {
        Button button = new Button(kit.text(verb));
        button.setTooltip(new Tooltip(key));
        button.setOnAction(event -> run.run());
        return button;
    }
}
