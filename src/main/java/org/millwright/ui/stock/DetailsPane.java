package org.millwright.ui.stock;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.stock.PartDetail;
import org.millwright.stock.PartFields;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.form.FormBinder;
import org.millwright.ui.kit.form.Versions;
import org.millwright.ui.nav.Notices;
import org.millwright.ui.nav.SaveGuard;

/// What is entered about a part, edited in place; also the form of a new part.
final class DetailsPane extends BorderPane {

    /// @param seen the part as it was opened; none for a new one
    private record Save(@Nullable PartDetail seen, PartFields fields) {}

    private static final double EDGE = 16;

    private final Kit kit;
    private final StockServices services;
    private final Notices notices;
    private final PartForm form;
    private final FormBinder<Save, Long> binder;
    private final Button activity = new Button();
    private @Nullable PartDetail part;
    private Runnable changed = () -> {};

    /// @param saved hears the id of the part that was saved
    DetailsPane(Kit kit, StockServices services, Notices notices, Consumer<Long> saved) {
        this.kit = kit;
        this.services = services;
        this.notices = notices;
        this.form = new PartForm(kit);
        this.binder = new FormBinder<>(kit, form.pane(), () -> new Save(part, form.read()), this::save)
                .onSaved(saved)
                .whileNew(() -> part == null)
                .of(new Versions<>(
                        () -> Optional.ofNullable(part),
                        seen -> services.queries().detail(seen.id()),
                        this::fill));
        activity.setOnAction(event -> toggle());
        VBox content = new VBox(form.pane(), activity);
        content.getStyleClass().add("details-pane");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        setCenter(scroll);
        Node bar = binder.bar();
        setBottom(bar);
        setMargin(bar, new Insets(0, EDGE, EDGE, EDGE));
    }

    /// Runs after the part was set inactive or active again.
    void onChanged(Runnable runnable) {
        changed = runnable;
    }

    /// Shows a part; edits of the same part that are not saved yet stay.
    void show(PartDetail shown) {
        if (part != null && part.id() == shown.id() && binder.unsaved().get()) {
            return;
        }
        fill(shown);
    }

    private void fill(PartDetail shown) {
        part = shown;
        form.fill(shown.fields());
        binder.clean();
        activity.setText(kit.text(shown.active() ? "parts.deactivate" : "parts.activate"));
        activity.setVisible(true);
    }

    void showNew() {
        part = null;
        form.fillNew(kit);
        binder.clean();
        activity.setVisible(false);
        focusFirst();
    }

    void focusFirst() {
        form.pane().fields().getFirst().requestFocus();
    }

    SaveGuard guard() {
        return binder;
    }

    private Outcome<Long> save(Save save) {
        PartDetail seen = save.seen();
        return seen == null
                ? services.register().add(save.fields())
                : services.register().change(seen.id(), seen.version(), save.fields());
    }

    private void toggle() {
        PartDetail seen = part;
        if (seen != null) {
            setActive(
                    seen.id(),
                    seen.version(),
                    !seen.active(),
                    () -> notices.done(
                            Message.of(
                                    seen.active() ? "parts.deactivated" : "parts.activated",
                                    seen.fields().partNo()),
                            () -> setActive(seen.id(), seen.version() + 1, seen.active(), () -> {})));
        }
    }

    private void setActive(long id, int version, boolean active, Runnable done) {
        kit.tasks()
                .run(
                        () -> active
                                ? services.register().activate(id, version)
                                : services.register().deactivate(id, version),
                        outcome -> outcome.handle(
                                same -> {
                                    changed.run();
                                    done.run();
                                },
                                notices::refused));
    }
}
