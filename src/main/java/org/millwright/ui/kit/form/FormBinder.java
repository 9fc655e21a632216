package org.millwright.ui.kit.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Violation;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.nav.SaveGuard;
import org.millwright.ui.nav.ScreenCommand;

/// Binds a form to a command: knows what changed, saves in the background, and puts each refusal where it belongs.
///
/// @param <C> the command the form builds
/// @param <T> what the action gives back when done
public final class FormBinder<C, T> implements SaveGuard {

    private final Kit kit;
    private final List<FormField<?>> fields;
    private final Supplier<C> command;
    private final Function<C, Outcome<T>> action;
    private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
    private final List<Consumer<Boolean>> waiting = new ArrayList<>();
    private final Reasons reasons = new Reasons();
    private Consumer<? super T> saved = result -> {};
    private BooleanSupplier isNew = () -> false;
    private Runnable reverted = () -> {};

    /// @param command reads the fields into a command; called only when every field can be read
    /// @param action runs in the background
    public FormBinder(Kit kit, FormPane form, Supplier<C> command, Function<C, Outcome<T>> action) {
        this(kit, form, form.fields(), command, action);
    }

    FormBinder(Kit kit, Node form, List<FormField<?>> fields, Supplier<C> command, Function<C, Outcome<T>> action) {
        this.kit = kit;
        this.fields = List.copyOf(fields);
        this.command = command;
        this.action = action;
        fields.forEach(field -> field.onChange(this::look));
        form.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (ScreenCommand.SAVE.match(event) && (unsaved.get() || isNew.getAsBoolean())) {
                event.consume();
                save();
            }
        });
        look();
    }

    public FormBinder<C, T> onSaved(Consumer<? super T> consumer) {
        saved = consumer;
        return this;
    }

    /// Runs after the edits were thrown away: to show the record as it is now, which somebody else may have changed.
    public FormBinder<C, T> onReverted(Runnable listener) {
        reverted = listener;
        return this;
    }

    /// While this holds, the form is of a new record: the key that saves also works on the empty form, and says what is
    /// missing.
    public FormBinder<C, T> whileNew(BooleanSupplier condition) {
        isNew = condition;
        return this;
    }

    /// Save, Revert and what stands in the way; in sight only when there is something to save. Goes under the form;
    /// make it once.
    public Node bar() {
        return new SaveBar(kit, reasons, unsaved, saving, this::save, this::revert);
    }

    /// Only what stands in the way, for a form that has its own button.
    public Node reasons() {
        return reasons;
    }

    /// True from the press on Save until the answer.
    public ObservableBooleanValue saving() {
        return saving.getReadOnlyProperty();
    }

    @Override
    public ObservableBooleanValue unsaved() {
        return unsaved.getReadOnlyProperty();
    }

    public void save() {
        save(done -> {});
    }

    @Override
    public void save(Consumer<Boolean> finished) {
        if (saving.get()) {
            waiting.add(finished);
            return;
        }
        reasons.show(List.of());
        if (!fieldsAreContent()) {
            finished.accept(false);
            return;
        }
        waiting.add(finished);
        C built = command.get();
        saving.set(true);
        kit.tasks()
                .run(
                        () -> action.apply(built),
                        outcome -> {
                            saving.set(false);
                            outcome.handle(this::done, this::refused);
                            answer(outcome.isDone());
                        },
                        cause -> {
                            saving.set(false);
                            answer(false);
                            throw new IllegalStateException("a form was not saved", cause);
                        });
    }

    @Override
    public boolean isSaving() {
        return saving.get();
    }

    private void answer(boolean done) {
        List<Consumer<Boolean>> now = List.copyOf(waiting);
        waiting.clear();
        now.forEach(each -> each.accept(done));
    }

    @Override
    public void revert() {
        reasons.show(List.of());
        fields.forEach(FormField::revert);
        reverted.run();
    }

    /// What stands in the fields now is what is stored: after they have been filled.
    public void clean() {
        fields.forEach(FormField::markClean);
        reasons.show(List.of());
        look();
    }

    private boolean fieldsAreContent() {
        List<FormField<?>> wrong = new ArrayList<>(fields);
        wrong.removeIf(FormField::check);
        if (!wrong.isEmpty()) {
            wrong.getFirst().requestFocus();
        }
        return wrong.isEmpty();
    }

    private void done(T result) {
        clean();
        saved.accept(result);
    }

    private void refused(List<Violation> violations) {
        List<String> wholly = new ArrayList<>();
        List<FormField<?>> named = new ArrayList<>();
        for (Violation violation : violations) {
            Optional<FormField<?>> field = fields.stream()
                    .filter(known -> known.name().equals(violation.field()))
                    .findFirst();
            String text = kit.messages().text(violation);
            field.ifPresentOrElse(
                    known -> {
                        known.complain(text);
                        named.add(known);
                    },
                    () -> wholly.add(text));
        }
        reasons.show(wholly);
        fields.stream().filter(named::contains).findFirst().ifPresent(FormField::requestFocus);
    }

    private void look() {
        unsaved.set(fields.stream().anyMatch(FormField::isChanged));
    }
}
