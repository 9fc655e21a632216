package org.millwright.ui.kit.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Unreachable;
import org.millwright.kernel.Violation;
import org.millwright.platform.task.TaskSlot;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.nav.SaveGuard;
import org.millwright.ui.nav.ScreenCommand;

/// Binds a form to a command: knows what changed, saves in the background, and puts each refusal where
/// it belongs.
///
/// @param <C> the command the form builds
/// @param <T> what the action gives back when done
public final class FormBinder<C, T> implements SaveGuard {

    /// A record that others change this often while it is saved is not saved by itself.
    private static final int MOST_MERGES = 3;

    private final Kit kit;
    private final List<FormField<?>> fields;
    private final Supplier<C> command;
    private final Function<C, Outcome<T>> action;
    private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
    private final List<Consumer<Boolean>> waiting = new ArrayList<>();
    private final Reasons reasons = new Reasons();
    private final TaskSlot rereading = new TaskSlot("the record as it is now");
    private Consumer<? super T> saved = result -> {};
    private BooleanSupplier isNew = () -> false;
    private Runnable reverted = this::readAgain;
    private @Nullable Versions<?> versions;
    private @Nullable UnaryOperator<C> sure;
    private List<Runnable> typedMeanwhile = List.of();
    private int mergedAlone;

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

    /// For the form of a record that others may change meanwhile: when they were first, both versions
    /// are shown field by field, and after a revert the record as it is now.
    public FormBinder<C, T> of(Versions<?> record) {
        versions = record;
        return this;
    }

    /// For an action that may ask: when a yes of the user is all that is missing, asks for it in place
    /// and goes on.
    ///
    /// @param confirmed the same command of a user who is sure
    public FormBinder<C, T> asking(UnaryOperator<C> confirmed) {
        sure = confirmed;
        return this;
    }

    /// Runs after the edits were thrown away, instead of reading the record again.
    public FormBinder<C, T> onReverted(Runnable listener) {
        reverted = listener;
        return this;
    }

    /// While this holds, the form is of a new record: the key that saves also works on the empty form,
    /// and says what is missing.
    public FormBinder<C, T> whileNew(BooleanSupplier condition) {
        isNew = condition;
        return this;
    }

    /// Save, Revert and what stands in the way; in sight only when there is something to save. Goes
    /// under the form; make it once.
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
        mergedAlone = 0;
        start();
    }

    private void start() {
        start(command.get());
    }

    private void start(C built) {
        reasons.unask();
        fields.forEach(FormField::submit);
        typedMeanwhile = List.of();
        saving.set(true);
        kit.tasks()
                .run(
                        () -> action.apply(built),
                        outcome -> {
                            Versions<?> others = versions;
                            Violation stale = EditConflict.stale(outcome.violations());
                            if (others != null && stale != null) {
                                settle(others, stale);
                            } else {
                                saving.set(false);
                                outcome.handle(this::done, reasons -> refused(built, reasons));
                                answer(outcome.isDone());
                            }
                        },
                        cause -> {
                            saving.set(false);
                            answer(false);
                            if (Unreachable.isBehind(cause)) {
                                refused(List.of(Unreachable.reason(cause)
                                        .orElseGet(() -> Violation.general("store.connection-lost"))));
                                return;
                            }
                            throw new IllegalStateException("a form was not saved", cause);
                        });
    }

    /// Somebody else was first. Where they changed nothing that stands in this form, goes on by
    /// itself; else asks.
    private <R> void settle(Versions<R> others, Violation stale) {
        Optional<R> seen = others.shown().get();
        kit.tasks()
                .run(
                        () -> seen.flatMap(others.read()),
                        newer -> {
                            if (seen.isEmpty() || newer.isEmpty()) {
                                notSaved(stale);
                                return;
                            }
                            var conflict = new EditConflict<>(others, fields, seen.get(), newer.get());
                            if (conflict.isMineAlone() && mergedAlone < MOST_MERGES) {
                                mergedAlone++;
                                conflict.takeMine();
                                start();
                            } else {
                                notSaved(stale);
                                ask(conflict, stale);
                            }
                        },
                        cause -> {
                            notSaved(stale);
                            throw new IllegalStateException("the newer version could not be read", cause);
                        });
    }

    private void notSaved(Violation stale) {
        saving.set(false);
        refused(List.of(stale));
        answer(false);
    }

    private void ask(EditConflict<?> conflict, Violation stale) {
        new ConflictCard(kit, stale.message(), conflict.differences(), new ConflictCard.Answer() {
                    @Override
                    public void save(List<Side> chosen) {
                        conflict.take(chosen);
                        FormBinder.this.save();
                    }

                    @Override
                    public void takeTheirs() {
                        conflict.takeTheirs();
                        reverted.run();
                    }
                })
                .open();
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
        typedMeanwhile = List.of();
        fields.forEach(FormField::revert);
        reverted.run();
    }

    /// What stands in the fields now is what is stored: after they have been filled.
    public void clean() {
        fields.forEach(FormField::markClean);
        reasons.show(List.of());
        List<Runnable> typed = typedMeanwhile;
        typedMeanwhile = List.of();
        typed.forEach(Runnable::run);
        look();
    }

    private void readAgain() {
        Versions<?> record = versions;
        if (record != null) {
            readAgain(record);
        }
    }

    private <R> void readAgain(Versions<R> record) {
        Optional<R> seen = record.shown().get();
        seen.ifPresent(before -> kit.tasks().load(rereading, () -> record.read().apply(before), newer -> {
            if (record.shown().get().equals(seen) && !unsaved.get()) {
                newer.ifPresent(record.show());
            }
        }));
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
        List<Runnable> typed = fields.stream()
                .filter(FormField::isTypedSince)
                .map(FormField::markSaved)
                .toList();
        fields.forEach(FormField::markSaved);
        reasons.show(List.of());
        look();
        // a form that reads its record again after saving is filled anew
        typedMeanwhile = versions == null ? List.of() : typed;
        saved.accept(result);
    }

    private void refused(C built, List<Violation> violations) {
        UnaryOperator<C> confirmed = sure;
        if (confirmed != null && Violation.onlyAsk(violations)) {
            reasons.ask(
                    violations.stream().map(asked -> kit.text(asked.message())).toList(),
                    answer("kit.form.ask-yes", () -> start(confirmed.apply(built))),
                    answer("kit.form.ask-no", this::lookAgain));
        } else {
            refused(violations);
        }
    }

    private Button answer(String key, Runnable action) {
        var button = new Button(kit.text(key));
        button.setOnAction(event -> {
            event.consume();
            action.run();
        });
        return button;
    }

    private void lookAgain() {
        reasons.unask();
        fields.getFirst().requestFocus();
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
        // what was asked about is not what stands there any more
        reasons.unask();
        unsaved.set(fields.stream().anyMatch(FormField::isChanged));
    }
}
