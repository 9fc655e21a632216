package org.millwright.ui.kit.form;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Labelled;
import org.millwright.ui.kit.Kit;

/// One of a few. A letter jumps to the first that begins with it.
public final class ChoiceEntry<E> extends FormField<E> {

    private final ComboBox<E> box = new ComboBox<>();

    private ChoiceEntry(Kit kit, String name, String label, List<E> choices, Function<E, String> text) {
        super(kit, name, label);
        box.getItems().setAll(choices);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable E choice) {
                return choice == null ? "" : text.apply(choice);
            }

            @Override
            public E fromString(String typed) {
                throw new UnsupportedOperationException("not editable");
            }
        });
        box.setOnKeyTyped(event -> {
            String typed = event.getCharacter().toLowerCase(kit.formats().locale());
            choices.stream()
                    .filter(choice -> !typed.isBlank()
                            && text.apply(choice)
                                    .toLowerCase(kit.formats().locale())
                                    .startsWith(typed))
                    .findFirst()
                    .ifPresent(box::setValue);
        });
        box.valueProperty().subscribe((old, now) -> changed());
        hold(box);
    }

    /// All constants of an enum, or some of them.
    public static <E extends Labelled> ChoiceEntry<E> of(Kit kit, String name, String label, List<E> choices) {
        return new ChoiceEntry<>(kit, name, label, choices, kit.messages()::text);
    }

    /// Choices that are data, such as cost centres.
    public static <E> ChoiceEntry<E> of(Kit kit, String name, String label, List<E> choices, Function<E, String> text) {
        return new ChoiceEntry<>(kit, name, label, choices, text);
    }

    /// Replaces the choices; one that is no longer among them is taken out of the field.
    public void choices(List<E> choices) {
        E now = box.getValue();
        box.getItems().setAll(choices);
        box.setValue(choices.contains(now) ? now : null);
    }

    @Override
    public @Nullable E value() {
        return box.getValue();
    }

    @Override
    protected void fill(@Nullable E value) {
        box.setValue(value);
    }

    @Override
    protected String text(E value) {
        return box.getConverter().toString(value);
    }

    @Override
    protected Control control() {
        return box;
    }
}
