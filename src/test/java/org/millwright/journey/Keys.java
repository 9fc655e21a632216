package org.millwright.journey;

import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import org.millwright.ui.FxThread;

/// A hand that goes through a form by keys alone.
record Keys(Hand hand) {

    private static final int MOST_STEPS = 80;

    /// With Tab to a field, by the name of what it fills.
    void to(String id) throws Exception {
        to(id, node -> id.equals(node.getId()));
    }

    /// With Tab to an input, by the name that is spoken.
    void toSpoken(String name) throws Exception {
        to(name, node -> name.equals(node.getAccessibleText()));
    }

    /// With Tab to what has this text.
    void toText(String text) throws Exception {
        to(text, node -> text.equals(Hand.textOf(node)));
    }

    void backTo(String id) throws Exception {
        go(id, "Shift+Tab", node -> id.equals(node.getId()));
    }

    private void to(String what, Predicate<Node> is) throws Exception {
        go(what, "Tab", is);
    }

    private void go(String what, String key, Predicate<Node> is) throws Exception {
        for (int step = 0; step < MOST_STEPS; step++) {
            if (focused().filter(is).isPresent()) {
                return;
            }
            hand.press(key);
        }
        throw new AssertionError("no key leads to " + what + "; the focus is at " + focused());
    }

    /// In a list of choices that has the focus, with the arrows.
    void choose(String key, String choice) throws Exception {
        for (int step = 0; step < MOST_STEPS; step++) {
            if (focused().map(Keys::chosen).filter(choice::equals).isPresent()) {
                return;
            }
            hand.press(key);
        }
        throw new AssertionError("there is no " + choice + "; the focus is at " + focused());
    }

    /// Types part of a name, and takes what is found.
    void pick(String part, String found) {
        hand.write(part);
        hand.see(
                found,
                node -> found.equals(Hand.textOf(node))
                        && Hand.hasStyle(node.getParent().getParent(), "list-cell"));
        hand.press("Enter");
    }

    private Optional<Node> focused() throws Exception {
        return FxThread.call(() -> Optional.ofNullable(hand.window().getScene().getFocusOwner()));
    }

    private static <E> String chosen(Node node) {
        if (node instanceof ComboBox<?> box) {
            @SuppressWarnings("unchecked")
            ComboBox<E> choices = (ComboBox<E>) box;
            return choices.getConverter().toString(choices.getValue());
        }
        return "";
    }
}
