package org.millwright.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.millwright.kernel.Outcome;
import org.millwright.platform.task.TaskSlot;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.form.FormBinder;
import org.millwright.ui.kit.form.FormPane;
import org.millwright.ui.kit.form.Versions;
import org.millwright.ui.nav.SaveGuard;
import org.millwright.ui.nav.ScreenCommand;

/// A few choices that hold for the whole plant, and under them a list of what belongs to them.
///
/// @param <R> the choices as they are stored, with their version
final class FormOverList<R> implements SettingsSection {

    private final Kit kit;
    private final Supplier<R> read;
    private final Consumer<R> fill;
    private final TaskSlot loading = new TaskSlot("choices of the plant");
    private final FormBinder<R, R> binder;
    private final ListWithForm<?> list;
    private final VBox root;
    private Optional<R> stored = Optional.empty();

    /// @param note message key of what the choices mean
    /// @param save binds the form to what stores it; gets the choices as they were last read
    FormOverList(
            Kit kit,
            FormPane form,
            String note,
            Supplier<R> read,
            Consumer<R> fill,
            Saving<R> save,
            ListWithForm<?> list) {
        this.kit = kit;
        this.read = read;
        this.fill = fill;
        this.list = list;
        binder = new FormBinder<>(kit, form, () -> save.typed().apply(stored.orElse(save.unsaved())), save.action());
        binder.onSaved(saved -> {
            show(saved);
            save.done().run();
        });
        binder.of(new Versions<>(() -> stored, _ -> Optional.of(read.get()), this::show));
        form.setMaxWidth(SettingsScreen.FORM_WIDTH);
        Label words = new Label(kit.text(note));
        words.getStyleClass().add("caption");
        words.setWrapText(true);
        words.setMinHeight(VBox.USE_PREF_SIZE);
        words.setMaxWidth(SettingsScreen.FORM_WIDTH);
        var top = new VBox(8, form, words, binder.bar());
        top.getStyleClass().add("settings-over");
        VBox.setVgrow(list.node(), Priority.ALWAYS);
        root = new VBox(top, list.node());
    }

    /// @param unsaved stands in until something was read
    /// @param typed puts what stands in the form into what was read
    /// @param done after it was stored
    record Saving<R>(R unsaved, UnaryOperator<R> typed, Function<R, Outcome<R>> action, Runnable done) {}

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        list.shown();
        if (!binder.unsaved().get()) {
            kit.tasks().load(loading, read::get, this::show);
        }
    }

    @Override
    public Optional<SaveGuard> guard() {
        List<SaveGuard> both = new ArrayList<>(List.of(binder));
        list.guard().ifPresent(both::add);
        return Optional.of(new AllGuards(both));
    }

    @Override
    public List<ScreenCommand> commands() {
        return list.commands();
    }

    private void show(R found) {
        stored = Optional.of(found);
        fill.accept(found);
        binder.clean();
    }
}
