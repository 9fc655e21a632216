package org.millwright.ui.nav;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Changes;

/// Opens routes, keeps the history, and keeps the last screens alive so that going back finds them as they were left.
public final class Navigator {

    /// Screens kept alive beside the one in sight.
    static final int MOST_SCREENS = 12;

    private final ScreenFactory factory;
    private final LeaveQuestion question;
    private final History history = new History();
    private final LinkedHashMap<Route, Screen> alive = new LinkedHashMap<>(16, 0.75f, true);
    private final ReadOnlyObjectWrapper<@Nullable Route> route = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Screen> screen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();

    public Navigator(ScreenFactory factory, LeaveQuestion question) {
        this.factory = factory;
        this.question = question;
    }

    /// Opens a screen, after asking about unsaved edits on the one in sight. Opening the route in sight refreshes it.
    public void open(Route next) {
        if (next.equals(route.get())) {
            refresh();
            return;
        }
        leave(() -> {
            Screen opened = ready(next);
            history.leaveFor(Optional.ofNullable(route.get()));
            show(next, opened);
        });
    }

    /// Goes on where another frame of the window was: the same place, built anew, and the same ways back and forward.
    public void resume(Navigator former) {
        history.copy(former.history);
        Route next = former.route.get();
        if (next != null) {
            show(next, ready(next));
        }
    }

    public void back() {
        Route from = route.get();
        history.behind()
                .ifPresent(to -> leave(() -> {
                    Screen opened = ready(to);
                    if (from != null) {
                        history.back(from);
                    }
                    show(to, opened);
                }));
    }

    public void forward() {
        Route from = route.get();
        history.ahead()
                .ifPresent(to -> leave(() -> {
                    Screen opened = ready(to);
                    if (from != null) {
                        history.forward(from);
                    }
                    show(to, opened);
                }));
    }

    public void refresh() {
        current().ifPresent(Screen::refresh);
    }

    /// Other programs have changed something. Hidden screens read anew when they come to sight.
    public void heard(List<Changes> news) {
        current().filter(screen -> news.stream().anyMatch(screen::shows)).ifPresent(Screen::refresh);
    }

    /// Asks about unsaved edits, then goes on; does not when the user stays or saving is refused. For closing the
    /// window too.
    public void leave(Runnable goOn) {
        Optional<SaveGuard> unsaved = current()
                .flatMap(Screen::saveGuard)
                .filter(guard -> guard.unsaved().get());
        if (unsaved.isEmpty()) {
            goOn.run();
            return;
        }
        SaveGuard guard = unsaved.get();
        if (guard.isSaving()) {
            guard.save(saved -> {
                if (saved) {
                    leave(goOn);
                }
            });
            return;
        }
        question.ask(answer -> {
            switch (answer) {
                case SAVE ->
                    guard.save(saved -> {
                        if (saved) {
                            goOn.run();
                        }
                    });
                case DISCARD -> {
                    guard.revert();
                    goOn.run();
                }
                case STAY -> {}
            }
        });
    }

    /// The window shows something else from now on: the screens give back what they hold.
    public void close() {
        alive.values().forEach(Screen::close);
    }

    public Optional<Screen> current() {
        return Optional.ofNullable(screen.get());
    }

    public ReadOnlyObjectProperty<@Nullable Route> routeProperty() {
        return route.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Screen> screenProperty() {
        return screen.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }

    private Screen ready(Route next) {
        Screen known = alive.get(next);
        return known != null ? known : factory.build(next);
    }

    private void show(Route next, Screen opened) {
        alive.put(next, opened);
        current().ifPresent(Screen::onHidden);
        route.set(next);
        screen.set(opened);
        canGoBack.set(history.behind().isPresent());
        canGoForward.set(history.ahead().isPresent());
        opened.onShown();
        if (alive.size() > MOST_SCREENS) {
            alive.pollFirstEntry().getValue().close();
        }
    }
}
