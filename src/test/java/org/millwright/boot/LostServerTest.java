package org.millwright.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.millwright.backup.app.BackupFolders;
import org.millwright.plant.Plant;
import org.millwright.platform.db.CuttableServer;
import org.millwright.platform.db.TestStores;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.settings.UserFolders;
import org.millwright.platform.task.Progress;
import org.millwright.sample.SampleSize;
import org.millwright.ui.FxTest;
import org.millwright.ui.Gallery;
import org.millwright.ui.Scenes;
import org.millwright.ui.nav.Route.WorkOrdersRoute;

/// What people see when the line to the server is cut.
@FxTest
class LostServerTest {

    private static CuttableServer server;
    private static Plant plant;
    private static final BlockingQueue<Boolean> STATES = new LinkedBlockingQueue<>();

    @BeforeAll
    static void open() {
        server = new CuttableServer(TestStores.serverUrl());
        plant = Plant.of(TestStores.open(server.url(), FaceFixture.CLOCK).orThrow());
        plant.samples().load(SampleSize.SMALL, Progress.silent()).orThrow();
        plant.store().link().subscribe(STATES::add);
        plant.store().followOthers();
    }

    @AfterAll
    static void close() {
        plant.close();
        server.close();
    }

    @Test
    void theWindowSaysThatTheServerIsAwayAndGoesOnWhenItIsBack() throws Exception {
        BlockingQueue<Runnable> foreground = new LinkedBlockingQueue<>();
        try (PlantFace face = FaceFixture.face(plant, foreground::add)) {
            Scenes.show(face.node());
            face.open(new WorkOrdersRoute());
            assertThat(bar(face)).isFalse();

            server.down();
            assertThat(STATES.poll(30, TimeUnit.SECONDS)).isTrue();
            runUntil(foreground, () -> bar(face));
            assertThat(verb("workorder", "list")).isEqualTo(1);

            server.up();
            assertThat(STATES.poll(30, TimeUnit.SECONDS)).isFalse();
            runUntil(foreground, () -> !bar(face));
        }
    }

    @Test
    void newsThatComeTheWrongWayRoundDoNotMatter() throws Exception {
        BlockingQueue<Runnable> foreground = new LinkedBlockingQueue<>();
        try (PlantFace face = FaceFixture.face(plant, foreground::add)) {
            server.down();
            assertThat(STATES.poll(30, TimeUnit.SECONDS)).isTrue();
            server.up();
            assertThat(STATES.poll(30, TimeUnit.SECONDS)).isFalse();

            List<Runnable> news = new ArrayList<>();
            foreground.drainTo(news);
            news.reversed().forEach(Runnable::run);

            assertThat(bar(face)).isFalse();
        }
    }

    private static void runUntil(BlockingQueue<Runnable> foreground, BooleanSupplier seen) throws InterruptedException {
        while (!seen.getAsBoolean()) {
            Objects.requireNonNull(foreground.poll(30, TimeUnit.SECONDS)).run();
        }
    }

    @Test
    void pictures() {
        Gallery.draw("window-server-lost", () -> lost(Locale.UK));
        Gallery.draw("window-server-lost-de", 1000, 768, () -> lost(Locale.GERMANY));
    }

    private static javafx.scene.Parent lost(Locale locale) {
        PlantFace face = FaceFixture.face(plant, locale);
        face.open(new WorkOrdersRoute());
        face.serverLost(true);
        return face.node();
    }

    /// A verb of the command line, while the server is away.
    private static int verb(String... words) {
        var err = new StringWriter();
        var folders = UserFolders.of(Map.of(UserFolders.HOME_VARIABLE, "target/home"), new Properties());
        var run = new CommandLineRun(
                folders,
                BackupFolders.own(folders.data()),
                new Messages(Locale.UK, ZoneOffset.UTC),
                ZoneOffset.UTC,
                _ -> {},
                TestStores.MAX,
                (_, _) -> 0,
                false);
        String[] args = {words[0], words[1], "--store", server.url()};
        int exit = run.run(args, new PrintWriter(new StringWriter()), new PrintWriter(err, true));
        assertThat(err.toString()).contains("does not answer").doesNotContain("\tat ");
        return exit;
    }

    private static boolean bar(PlantFace face) {
        return face.node().lookupAll(".lost-bar").stream().anyMatch(Node::isVisible)
                && face.node().lookupAll(".label").stream()
                        .filter(Label.class::isInstance)
                        .anyMatch(label -> ((Label) label).getText() != null
                                && ((Label) label).getText().startsWith("The connection to the server is lost"));
    }
}
