package org.millwright.ui.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.millwright.inspection.CheckPointFields;
import org.millwright.inspection.RoundFields;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.nav.Route.LogRoundRoute;

/// A hundred points by keys: each answer is judged, shown and on record before the next key.
@FxTest
class LogHundredPointsTest {

    private static final int POINTS = 100;
    private static final int ANSWERS = 40;

    /// Of the thread's work, the store included; a hand gives two answers in one.
    private static final long MOST_MILLIS = 150;

    private final RoundsFixture fixture = new RoundsFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void aHundredPointsAreLoggedWithoutAHitch() {
        List<CheckPointFields> points = new ArrayList<>();
        for (int i = 0; i < POINTS; i++) {
            long machine = i / 10 % 2 == 0 ? fixture.pump : fixture.fan;
            points.add(
                    i % 4 == 0
                            ? RoundsFixture.number("Point " + i, machine, "°C", null, null, "70", "80")
                            : RoundsFixture.look("Point " + i, machine, null));
        }
        long round = fixture.plant
                .roundRegister()
                .add(new RoundFields("RB-99", "Hundred points", fixture.house, true, points))
                .orThrow();
        long run = fixture.plant
                .roundRuns()
                .create(round, RoundsFixture.TODAY)
                .orThrow()
                .id();
        LogRoundScreen screen = fixture.log(new LogRoundRoute(run));
        Scene scene = Scenes.show(fixture.withCards(screen.node()));
        screen.focusTarget().orElseThrow().requestFocus();

        long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (int i = 0; i < ANSWERS; i++) {
            if (scene.getFocusOwner() instanceof TextField number) {
                number.setText("61");
            } else {
                press(scene, KeyCode.P);
            }
            press(scene, KeyCode.ENTER);
        }
        long worked = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun;
        long each = worked / ANSWERS / 1_000_000;

        assertThat(fixture.plant.inspections().sheet(run).orElseThrow().run().answered())
                .isEqualTo(ANSWERS);
        assertThat(each).as("milliseconds for an answer").isLessThan(MOST_MILLIS);
    }

    private static void press(Scene scene, KeyCode code) {
        Node focused = Objects.requireNonNull(scene.getFocusOwner());
        Event.fireEvent(focused, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        Scenes.layOut(scene);
    }
}
