package org.millwright.ui.kit.form;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.millwright.ui.kit.Kit;

/// A field of several things. What two people have made of it is brought together thing by thing.
public abstract class ListField<E> extends FormField<List<E>> {

    protected ListField(Kit kit, String name, String label) {
        super(kit, name, label);
    }

    /// What makes it the same thing in another version of the list.
    protected abstract Object key(E element);

    protected abstract String nameOf(E element);

    /// All that is to be seen of it.
    protected abstract String textOf(E element);

    @Override
    protected final String text(List<E> value) {
        return value.stream().map(this::nameOf).collect(Collectors.joining(", "));
    }

    @Override
    final Merge<List<E>> merge(@Nullable List<E> was, @Nullable List<E> theirs, @Nullable List<E> mine) {
        return new ListMerge<>(
                Objects.requireNonNullElse(was, List.of()),
                Objects.requireNonNullElse(theirs, List.of()),
                Objects.requireNonNullElse(mine, List.of()),
                this::key,
                element -> kit().text("kit.conflict.element", label(), nameOf(element)),
                this::textOf,
                kit().text("kit.form.nothing"));
    }
}
