package org.millwright.boot;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Changes;
import org.millwright.kernel.Op;
import org.millwright.plant.Plant;
import org.millwright.plant.SamplePlants;
import org.millwright.ui.Desk;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.TestFiles;
import org.millwright.ui.nav.Route;
import org.millwright.ui.nav.Route.ImportRoute;
import org.millwright.ui.nav.Route.InspectionsRoute;
import org.millwright.ui.nav.Route.PartsRoute;
import org.millwright.ui.nav.Route.ReorderRoute;
import org.millwright.ui.nav.Route.ReportsRoute;
import org.millwright.ui.nav.Screen;
import org.millwright.ui.nav.ScreenFactory;
import org.slf4j.LoggerFactory;

/// A screen says of which records it is made; others' changes of them, and only those, bring it up to date.
@FxTest
class ShownKindsTest {

    /// Each action adds to it together with the records that it changes.
    private static final Set<String> TRAIL = Set.of("op_log", "op_change");

    private static final Pattern TABLE = Pattern.compile("\\b(?:from|join) ([a-z_]+)");

    private static Plant plant;

    @BeforeAll
    static void open() {
        plant = SamplePlants.small(FaceFixture.CLOCK);
    }

    private static ScreenFactory screens() {
        var desk = new Desk();
        var factory = new ScreenFactory();
        var setup = FaceFixture.setup(Locale.UK, new TestFiles(null), Runnable::run, Optional.empty());
        new Screens(plant, desk.kit, desk.workbench, setup).fill(factory);
        return factory;
    }

    @AfterAll
    static void close() {
        plant.close();
    }

    @Test
    void whatAScreenReadsBringsItUpToDateWhenOthersChangeIt() {
        for (Route route : EveryRoute.in(plant)) {
            Screen screen = screens().build(route);
            Scenes.show(new StackPane(screen.node()));

            Set<String> read = tablesReadBy(() -> {
                screen.onShown();
                Scenes.layOut(screen.node().getScene());
            });

            if (!screen.kinds().isEmpty()) {
                assertThat(read).as(route.toString()).isNotEmpty();
                assertThat(read)
                        .as(route.toString())
                        .filteredOn(table -> !TRAIL.contains(table))
                        .filteredOn(table -> !screen.shows(changeOf(table)))
                        .isEmpty();
            }
        }
    }

    @Test
    void whatAScreenDoesNotShowLeavesItAlone() {
        assertThat(screens().build(new PartsRoute()).shows(changeOf("check_point")))
                .isFalse();
        assertThat(screens().build(new InspectionsRoute()).shows(changeOf("movement")))
                .isFalse();
        assertThat(screens().build(new ReorderRoute()).shows(changeOf("work_order")))
                .isFalse();
    }

    @Test
    void aReportThatSomebodyReadsStaysAsItWasMade() {
        assertThat(screens().build(new ReportsRoute()).shows(changeOf("work_order")))
                .isFalse();
        assertThat(screens().build(new ImportRoute("equipment")).shows(changeOf("equipment")))
                .isFalse();
    }

    private static Changes changeOf(String table) {
        return new Changes(new Op("test.change"), List.of(table), List.of());
    }

    private static Set<String> tablesReadBy(Runnable work) {
        var log = (Logger) LoggerFactory.getLogger("org.jooq.tools.LoggerListener");
        Thread here = Thread.currentThread();
        var statements = new ListAppender<ILoggingEvent>() {
            @Override
            protected void append(ILoggingEvent entry) {
                // what another test has left running reads on a thread of its own
                if (Thread.currentThread().equals(here)) {
                    super.append(entry);
                }
            }
        };
        statements.start();
        log.setLevel(Level.DEBUG);
        log.setAdditive(false);
        log.addAppender(statements);
        try {
            work.run();
        } finally {
            log.detachAppender(statements);
            log.setAdditive(true);
            log.setLevel(null);
        }
        Set<String> tables = new TreeSet<>();
        statements.list.forEach(entry -> TABLE.matcher(entry.getFormattedMessage())
                .results()
                .map(one -> one.group(1))
                .forEach(tables::add));
        return tables;
    }
}
