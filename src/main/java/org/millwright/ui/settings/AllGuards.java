package org.millwright.ui.settings;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import org.millwright.ui.nav.SaveGuard;

/// Several forms that are left together.
final class AllGuards implements SaveGuard {

    private final List<SaveGuard> guards;
    private final ObservableBooleanValue unsaved;

    AllGuards(List<SaveGuard> guards) {
        this.guards = List.copyOf(guards);
        this.unsaved = Bindings.createBooleanBinding(
                () -> this.guards.stream().anyMatch(guard -> guard.unsaved().get()),
                this.guards.stream().map(SaveGuard::unsaved).toArray(ObservableBooleanValue[]::new));
    }

    @Override
    public ObservableBooleanValue unsaved() {
        return unsaved;
    }

    /// One after the other; stops at the first that is refused.
    @Override
    public void save(Consumer<Boolean> finished) {
        guards.stream()
                .filter(guard -> guard.unsaved().get())
                .findFirst()
                .ifPresentOrElse(
                        guard -> guard.save(saved -> {
                            if (saved) {
                                save(finished);
                            } else {
                                finished.accept(false);
                            }
                        }),
                        () -> finished.accept(true));
    }

    @Override
    public boolean isSaving() {
        return unsaved.get()
                && guards.stream().filter(guard -> guard.unsaved().get()).allMatch(SaveGuard::isSaving);
    }

    @Override
    public void revert() {
        guards.stream().filter(guard -> guard.unsaved().get()).forEach(SaveGuard::revert);
    }
}
