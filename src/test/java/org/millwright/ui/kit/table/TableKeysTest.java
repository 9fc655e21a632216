package org.millwright.ui.kit.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TableKeysTest {

    private final List<String> done = new ArrayList<>();
    private boolean used;
    private final TableKeys keys = new TableKeys(
            () -> done.add("open") && used,
            () -> done.add("reload"),
            () -> done.add("all"),
            () -> done.add("copy"),
            () -> done.add("narrow") && used);

    @ParameterizedTest
    @CsvSource({"ENTER, false, open", "F5, false, reload", "A, true, all", "C, true, copy", "ESCAPE, false, narrow"})
    void aKeyDoesOneThing(KeyCode code, boolean control, String what) {
        keys.handle(press(code, control));

        assertThat(done).containsExactly(what);
    }

    @ParameterizedTest
    @CsvSource({"A, false", "C, false", "ENTER, true", "F5, true", "ESCAPE, true", "DELETE, false"})
    void otherKeysTravelOn(KeyCode code, boolean control) {
        var event = press(code, control);

        keys.handle(event);

        assertThat(done).isEmpty();
        assertThat(event.isConsumed()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = KeyCode.class,
            names = {"ENTER", "ESCAPE"})
    void whatTheListDoesNotUseTravelsOn(KeyCode code) {
        var unused = press(code, false);
        keys.handle(unused);
        assertThat(unused.isConsumed()).isFalse();

        used = true;
        var taken = press(code, false);
        keys.handle(taken);
        assertThat(taken.isConsumed()).isTrue();
    }

    private static KeyEvent press(KeyCode code, boolean control) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false);
    }
}
