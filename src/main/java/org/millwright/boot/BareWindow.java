package org.millwright.boot;

import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

/// A window with the program's theme and a list of a few words, and nothing behind it: what no desktop program of this
/// kind can start faster than. Only `millwright bench` opens it.
final class BareWindow {

    private BareWindow() {}

    static int run(Supplier<Look> look) {
        var closed = new CountDownLatch(1);
        Platform.startup(() -> {
            var list = new ListView<String>();
            list.getItems().addAll("one", "two", "three");
            var scene = new Scene(new BorderPane(list), DesktopWindow.WIDTH, DesktopWindow.HEIGHT);
            look.get().theme().dress(scene);
            var stage = new Stage();
            stage.setScene(scene);
            stage.show();
            new AnimationTimer() {
                private int pulses;

                @Override
                public void handle(long now) {
                    if (++pulses == 2) {
                        stop();
                        BenchDrive.tell("usable");
                        Platform.exit();
                        closed.countDown();
                    }
                }
            }.start();
        });
        try {
            closed.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }
}
