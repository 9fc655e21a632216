package org.millwright.ui.kit.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.millwright.kernel.Message;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.Meaning;
import org.millwright.ui.kit.OnceInWindow;

/// One input of a form. Its name is the command's field, so that a refusal finds its place.
///
/// @param <T> what it holds; null when left empty
public abstract class FormField<T> extends VBox {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final Kit kit;
    private final String name;
    private final String label;
    private final Label problem = new Label();
    private final List<Runnable> listeners = new ArrayList<>();
    private @Nullable T clean;
    private @Nullable T submitted;
    private boolean required;
    private boolean wide;
    private boolean named;
    private @Nullable Control marked;

    /// @param label message key
    @SuppressWarnings("this-escape") // adds to its own lists only
    protected FormField(Kit kit, String name, String label) {
        this.kit = kit;
        this.name = name;
        this.label = label;
        problem.setGraphic(new FontIcon(Feather.ALERT_CIRCLE));
        Meaning.DANGER.mark(problem.getGraphic());
        problem.getStyleClass().add("field-problem");
        problem.setWrapText(true);
        problem.setAccessibleRole(AccessibleRole.TEXT);
        getStyleClass().add("form-field");
        complain(null);
        disableProperty().subscribe(off -> complain(null));
    }

    /// What stands in the field now; null when it is empty or cannot be read.
    public abstract @Nullable T value();

    /// Fills the field without calling it changed.
    public final void value(@Nullable T value) {
        fill(value);
        clean = value();
        complain(null);
        changed();
    }

    protected abstract void fill(@Nullable T value);

    /// What the field shows of a value, for people to read elsewhere.
    protected abstract String text(T value);

    /// Whether two values are the same to whoever fills the form in.
    protected boolean same(@Nullable T one, @Nullable T other) {
        return Objects.equals(one, other);
    }

    /// Brings together what two people have made of the field.
    Merge<T> merge(@Nullable T was, @Nullable T theirs, @Nullable T mine) {
        return new Merge.OfValue<>(label(), was, theirs, mine, this::same, this::shown);
    }

    private String shown(@Nullable T value) {
        String text = value == null ? "" : text(value);
        return text.isEmpty() ? kit.text("kit.form.nothing") : text;
    }

    /// As the user does: the field counts as changed.
    final void edit(@Nullable T value) {
        fill(value);
        changed();
    }

    /// What is saved, as far as the field knows.
    final @Nullable T stored() {
        return clean;
    }

    /// What takes the focus, carries the accessible name and turns red.
    protected abstract Control control();

    /// For a field that is made of this one.
    public final Control input() {
        return control();
    }

    /// Why the text in the field cannot be read at all, null when it can.
    protected @Nullable Message unreadable() {
        return null;
    }

    /// Whether a field that is required has nothing in it.
    protected boolean isMissing() {
        return value() == null;
    }

    /// To be called by the constructor of each kind of field.
    protected final void hold(Node content) {
        getChildren().setAll(content, problem);
        control().setAccessibleText(kit.text(label));
        control().setId(name);
    }

    /// To be called whenever the user has changed something.
    protected final void changed() {
        complain(null);
        listeners.forEach(Runnable::run);
    }

    public final FormField<T> required() {
        required = true;
        control().setAccessibleText(kit.text("kit.form.required", label()));
        return this;
    }

    /// Takes both columns of a form.
    public final FormField<T> wide() {
        wide = true;
        return this;
    }

    /// Runs after each change, also one made by the program.
    public final void onChange(Runnable listener) {
        listeners.add(listener);
    }

    public final String name() {
        return name;
    }

    public final String label() {
        return kit.text(label);
    }

    public final boolean isRequired() {
        return required;
    }

    public final boolean isWide() {
        return wide;
    }

    public final boolean isChanged() {
        return unreadable() != null || !same(clean, value());
    }

    /// What stands here now is what is saved.
    public final void markClean() {
        clean = value();
    }

    /// What stands here now is about to be saved.
    final void submit() {
        submitted = value();
    }

    final boolean isTypedSince() {
        return !same(submitted, value());
    }

    /// What was submitted is saved; what has been typed since is not.
    ///
    /// @return puts what was typed since on top of what stands in the field then
    final Runnable markSaved() {
        T sent = submitted;
        T typed = value();
        clean = sent;
        return () -> {
            Merge<T> merge = merge(sent, value(), typed);
            edit(merge.merged(merge.differences().stream()
                    .map(difference -> difference.sure() == Side.THEIRS ? Side.THEIRS : Side.MINE)
                    .toList()));
        };
    }

    public final void revert() {
        value(clean);
    }

    /// Says in place what is wrong; null takes it away.
    public final void complain(@Nullable String why) {
        problem.setText(why == null ? "" : named ? kit.text("kit.form.problem-of", label(), why) : why);
        problem.setVisible(why != null);
        problem.setManaged(why != null);
        if (!getChildren().isEmpty()) {
            Control now = control();
            Control before = marked;
            if (before != null && before != now) {
                mark(before, null);
            }
            mark(now, why);
            marked = now;
        }
    }

    private static void mark(Control input, @Nullable String why) {
        input.pseudoClassStateChanged(INVALID, why != null);
        input.setAccessibleHelp(why);
    }

    /// Complains about what the field itself can see, and says whether it is content. One that is disabled always is.
    public final boolean check() {
        Message why = isDisable() ? null : unreadable();
        if (why == null && required && !isDisable() && isMissing()) {
            why = Message.of("check.required");
        }
        complain(why == null ? null : kit.text(why));
        return why == null;
    }

    /// What the field complains of, named, to stand elsewhere: where the field itself is too narrow for words.
    final Label problemElsewhere() {
        named = true;
        return problem;
    }

    public final @Nullable String complaint() {
        return problem.isVisible() ? problem.getText() : null;
    }

    /// Scrolls to the field and goes to the control, once it is in the window.
    @Override
    public void requestFocus() {
        OnceInWindow.run(control(), () -> {
            InSight.bring(this);
            control().requestFocus();
        });
    }

    protected final Kit kit() {
        return kit;
    }
}
