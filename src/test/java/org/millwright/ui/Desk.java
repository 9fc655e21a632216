package org.millwright.ui;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Message;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.task.DirectTasks;
import org.millwright.platform.task.LongWork;
import org.millwright.platform.task.Progress;
import org.millwright.platform.task.Tasks;
import org.millwright.ui.kit.Density;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.KitFixture;
import org.millwright.ui.kit.TestCards;
import org.millwright.ui.kit.TestFiles;
import org.millwright.ui.kit.ViewState;
import org.millwright.ui.nav.FakeScreen;
import org.millwright.ui.nav.LeaveQuestion;
import org.millwright.ui.nav.LongJobs;
import org.millwright.ui.nav.Navigator;
import org.millwright.ui.nav.Route;
import org.millwright.ui.nav.ScreenFactory;
import org.millwright.ui.nav.TestNotices;
import org.millwright.ui.nav.Workbench;

/// What a screen is given, for tests: everything is done at once, questions stand in a pane, and every other screen is
/// an empty one. It is 12 March 2026.
public final class Desk {

    public final TestCards cards = new TestCards();
    public final ViewState views = ViewState.inMemory();
    public final Kit kit;
    public final TestNotices notices;
    public final Navigator navigator;
    public final Workbench workbench;

    /// What the user answers when asked about unsaved edits.
    public LeaveQuestion.Answer leaving = LeaveQuestion.Answer.STAY;

    public Desk() {
        this(Locale.UK);
    }

    public Desk(Locale locale) {
        this(locale, new DirectTasks());
    }

    public Desk(Locale locale, Tasks tasks) {
        var messages = new Messages(locale, ZoneOffset.UTC);
        kit = new Kit(
                messages,
                tasks,
                KitFixture.CLOCK,
                new SimpleObjectProperty<>(Density.COMPACT),
                cards,
                new TestFiles(null));
        notices = new TestNotices(messages);
        var screens = new ScreenFactory();
        for (Class<?> route : Route.class.getPermittedSubclasses()) {
            screens.add(route.asSubclass(Route.class), _ -> new FakeScreen("shell.place.today"));
        }
        navigator = new Navigator(screens, answered -> answered.accept(leaving));
        workbench = new Workbench(messages, tasks, navigator, notices, new AtOnce(tasks));
    }

    /// Where the user was sent; null while nowhere.
    public @Nullable Route opened() {
        return navigator.routeProperty().get();
    }

    public StackPane withCards(Node screen) {
        return new StackPane(screen, cards);
    }

    private record AtOnce(Tasks tasks) implements LongJobs {

        @Override
        public <T> void start(Message title, LongWork<T> work, Consumer<? super T> done) {
            tasks.run(() -> work.run(Progress.silent()), done);
        }
    }
}
