package org.millwright.ui.kit.dialog;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.form.FormBinder;
import org.millwright.ui.kit.form.FormPane;
import org.millwright.ui.kit.form.TextEntry;

/// A question with one or two fields, such as a quantity and a reason. It stays open until the action is
/// done or given up; refusals stand at their fields.
public final class Ask {

    private Ask() {}

    /// @param verb message key of the button that does it
    /// @param command reads the fields into a command; called only when every field can be read
    /// @param action runs in the background
    public static <C, T> void open(
            Kit kit,
            Message title,
            String verb,
            FormPane form,
            Supplier<C> command,
            Function<C, Outcome<T>> action,
            Consumer<? super T> done) {
        FormBinder<C, T> binder = new FormBinder<>(kit, form, command, action);
        QuestionCard card =
                new QuestionCard(kit, kit.text(title), kit.text(verb), binder::save, form, binder.reasons());
        card.yes().disableProperty().bind(binder.saving());
        binder.onSaved(result -> {
            kit.cards().hide();
            done.accept(result);
        });
        form.setPrefWidth(FORM_WIDTH);
        card.open(form.fields().getFirst());
    }

    private static final double FORM_WIDTH = 400;

    /// Asks for a reason only.
    ///
    /// @param label message key of the field; the command's field is `reason`
    public static <T> void reason(
            Kit kit,
            Message title,
            String label,
            String verb,
            Function<String, Outcome<T>> action,
            Consumer<? super T> done) {
        TextEntry reason = TextEntry.line(kit, "reason", label);
        reason.required();
        open(
                kit,
                title,
                verb,
                new FormPane(kit).add(reason),
                () -> Objects.requireNonNull(reason.value()),
                action,
                done);
    }
}
