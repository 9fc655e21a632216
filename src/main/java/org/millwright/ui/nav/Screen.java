package org.millwright.ui.nav;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.millwright.kernel.Changes;
import org.millwright.kernel.Message;

/// One screen in the window's content area. It lives as long as the navigator remembers it, and may be hidden and shown
/// many times.
public interface Screen {

    Node node();

    /// Shown in the top bar; may change once the record is known.
    ObservableValue<Message> title();

    /// At the right of the status bar, such as the number of rows; empty when there is nothing to say.
    default ObservableValue<String> status() {
        return Bindings.createStringBinding(() -> "");
    }

    /// Each time the screen comes to sight, the first time included: load here.
    default void onShown() {}

    default void onHidden() {}

    /// F5: asks for the data again, and keeps the selection.
    default void refresh() {
        onShown();
    }

    /// The kinds of records that are seen here, as {@link Changes} names them; none on a screen that others do not
    /// change.
    Set<String> kinds();

    /// Whether what another program has changed may be seen here, so that the screen in sight is refreshed for it. By
    /// the plant's currency and time zone everything is written.
    default boolean shows(Changes changes) {
        return !kinds().isEmpty() && (changes.touches("plant") || changes.touchesAnyOf(kinds()));
    }

    /// The navigator has forgotten this screen: give back what it holds.
    default void close() {}

    /// What takes the focus when the screen comes to sight.
    default Optional<Node> focusTarget() {
        return Optional.empty();
    }

    /// What the keyboard and the palette can do here; Ctrl+S, Ctrl+N and Ctrl+F are among them.
    default List<ScreenCommand> commands() {
        return List.of();
    }

    /// Present on screens that can hold unsaved edits.
    default Optional<SaveGuard> saveGuard() {
        return Optional.empty();
    }
}
