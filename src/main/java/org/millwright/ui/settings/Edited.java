package org.millwright.ui.settings;

import java.util.Optional;
import java.util.function.LongFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.millwright.platform.task.TaskSlot;
import org.millwright.platform.task.Tasks;
import org.millwright.ui.kit.form.Versions;

/// Which record the form beside a list edits: none, a new one, or one as it was last read.
///
/// @param <R> the record with all that the form shows of it
final class Edited<R> {

    sealed interface State<R> {
        record None<R>() implements State<R> {}

        record New<R>() implements State<R> {}

        record Known<R>(long id, R record) implements State<R> {}
    }

    private final Tasks tasks;
    private final LongFunction<Optional<R>> read;
    private final TaskSlot loading = new TaskSlot("the record beside the list");
    private final ReadOnlyObjectWrapper<State<R>> state = new ReadOnlyObjectWrapper<>(new State.None<>());

    private boolean opening;

    /// @param read in the background; empty when the record is gone
    Edited(Tasks tasks, LongFunction<Optional<R>> read) {
        this.tasks = tasks;
        this.read = read;
    }

    ReadOnlyObjectProperty<State<R>> stateProperty() {
        return state.getReadOnlyProperty();
    }

    boolean is(long id) {
        return state.get() instanceof State.Known<R> known && known.id() == id;
    }

    Optional<R> known() {
        return state.get() instanceof State.Known<R> known ? Optional.of(known.record()) : Optional.empty();
    }

    /// The record's versions, for the form that edits it.
    Versions<State.Known<R>> versions() {
        return new Versions<>(
                () -> state.get() instanceof State.Known<R> known ? Optional.of(known) : Optional.empty(),
                seen -> read.apply(seen.id()).map(record -> new State.Known<>(seen.id(), record)),
                state::set);
    }

    boolean isNew() {
        return state.get() instanceof State.New<R> && !opening;
    }

    /// Reads the record again when it is the one in sight.
    void open(long id) {
        opening = true;
        tasks.load(loading, () -> read.apply(id), found -> {
            opening = false;
            State<R> next = new State.None<>();
            if (found.isPresent()) {
                next = new State.Known<>(id, found.get());
            }
            state.set(next);
        });
    }

    /// Reads the record in sight again.
    void again() {
        if (state.get() instanceof State.Known<R> known) {
            open(known.id());
        }
    }

    void startNew() {
        become(new State.New<>());
    }

    void close() {
        become(new State.None<>());
    }

    private void become(State<R> next) {
        tasks.drop(loading);
        opening = false;
        state.set(next);
    }
}
