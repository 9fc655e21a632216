package org.millwright.ui.nav;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.millwright.kernel.Changes;
import org.millwright.kernel.Message;

/// A screen that writes down what happens to it.
public final class FakeScreen implements Screen, SaveGuard {

    public final List<String> events = new ArrayList<>();
    public final SimpleBooleanProperty dirty = new SimpleBooleanProperty();
    public boolean saves = true;
    public boolean shows = true;
    public List<ScreenCommand> commands = List.of();
    private final Node node;
    private final SimpleObjectProperty<Message> title;

    public FakeScreen(String title) {
        this(title, new Pane());
    }

    public FakeScreen(String title, Node node) {
        this.title = new SimpleObjectProperty<>(Message.of(title));
        this.node = node;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<Message> title() {
        return title;
    }

    @Override
    public void onShown() {
        events.add("shown");
    }

    @Override
    public void onHidden() {
        events.add("hidden");
    }

    @Override
    public void refresh() {
        events.add("refresh");
    }

    @Override
    public Set<String> kinds() {
        return Set.of();
    }

    @Override
    public boolean shows(Changes changes) {
        return shows;
    }

    @Override
    public void close() {
        events.add("close");
    }

    @Override
    public List<ScreenCommand> commands() {
        return commands;
    }

    @Override
    public Optional<SaveGuard> saveGuard() {
        return Optional.of(this);
    }

    @Override
    public ObservableBooleanValue unsaved() {
        return dirty;
    }

    @Override
    public void save(Consumer<Boolean> finished) {
        events.add("save");
        dirty.set(!saves);
        finished.accept(saves);
    }

    @Override
    public void revert() {
        events.add("revert");
        dirty.set(false);
    }
}
