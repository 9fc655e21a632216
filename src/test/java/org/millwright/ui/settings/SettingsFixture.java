package org.millwright.ui.settings;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.millwright.cost.app.CostCentres;
import org.millwright.exchange.ImportKind;
import org.millwright.exchange.app.ListExport;
import org.millwright.kernel.Money;
import org.millwright.kernel.Outcome;
import org.millwright.maintenance.FamilyFields;
import org.millwright.maintenance.FamilyMode;
import org.millwright.maintenance.app.PlanFamilies;
import org.millwright.maintenance.app.PlanningSettings;
import org.millwright.people.LabourRate;
import org.millwright.people.PersonFields;
import org.millwright.people.app.PeopleQueries;
import org.millwright.people.app.PeopleRegister;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.StoreLocation;
import org.millwright.platform.db.TestStores;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.task.DirectTasks;
import org.millwright.platform.task.Tasks;
import org.millwright.site.Holiday;
import org.millwright.site.app.SiteCalendar;
import org.millwright.site.app.SiteProfile;
import org.millwright.stock.app.Storerooms;
import org.millwright.ui.Scenes;
import org.millwright.ui.exchange.ExchangedList;
import org.millwright.ui.kit.Density;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.KitFixture;
import org.millwright.ui.kit.TestCards;
import org.millwright.ui.kit.TestFiles;
import org.millwright.ui.kit.ViewState;
import org.millwright.ui.nav.FakeScreen;
import org.millwright.ui.nav.Route.ImportRoute;
import org.millwright.ui.nav.Route.SettingsRoute;
import org.millwright.ui.nav.ScreenFactory;
import org.millwright.ui.shell.Places;
import org.millwright.ui.shell.Shell;
import org.millwright.ui.shell.ShellSetup;
import org.millwright.ui.theme.ThemeChoice;

/// The settings of a plant in a window, over a store of its own.
final class SettingsFixture implements AutoCloseable {

    final Store store = TestStores.inMemory();
    final SiteProfile site = new SiteProfile(store);
    final PeopleRegister register = new PeopleRegister(store);
    final PeopleQueries people = new PeopleQueries(store);
    final CostCentres centres = new CostCentres(store);
    final Storerooms storerooms = new Storerooms(store);
    final SiteCalendar calendar = new SiteCalendar(store);
    final PlanningSettings planning = new PlanningSettings(store);
    final PlanFamilies families = new PlanFamilies(store);
    final FakeLook look = new FakeLook();
    final FakeDesk desk = new FakeDesk();
    final TestCards cards = new TestCards();
    final ViewState views;
    final Shell shell;
    int askedForAnother;
    final Path pickedFile = Path.of("target", "Readings.xlsx");
    final List<Path> exportedTo = new ArrayList<>();
    final SettingsScreen screen;

    SettingsFixture() {
        this(Scenes.ENGLISH, ViewState.inMemory());
    }

    SettingsFixture(Messages messages, ViewState views) {
        this.views = views;
        Tasks tasks = new DirectTasks();
        var factory = new ScreenFactory();
        shell = new Shell(new ShellSetup(
                messages,
                tasks,
                fault -> {
                    throw new IllegalStateException(fault.cause());
                },
                factory,
                Places.standard(Map.of()),
                FXCollections.observableArrayList(),
                new SimpleStringProperty("Riverside plant"),
                "Maria Ebner",
                new SimpleStringProperty(""),
                List.of()));
        var kit = new Kit(
                messages,
                tasks,
                KitFixture.CLOCK,
                new SimpleObjectProperty<>(Density.COMPACT),
                cards,
                new TestFiles(pickedFile));
        screen = new SettingsScreen(
                kit,
                shell.workbench(),
                views,
                new SettingsScreen.Services(
                        site,
                        register,
                        people,
                        centres,
                        storerooms,
                        calendar,
                        planning,
                        families,
                        Optional.of(desk),
                        lists()),
                look,
                new SettingsScreen.Facts(
                        StoreLocation.parse("/home/maria/.local/share/millwright/plant.mv.db")
                                .orThrow(),
                        Path.of("/home/maria/.local/state/millwright/logs"),
                        "1.0.0",
                        Optional.of(new SettingsScreen.Another(
                                KeyCombination.valueOf("Shortcut+O"), () -> askedForAnother++))));
        factory.add(SettingsRoute.class, route -> screen);
        factory.add(ImportRoute.class, route -> new FakeScreen("shell.place.equipment"));
    }

    private List<ExchangedList> lists() {
        ListExport export = (target, messages, progress) -> {
            exportedTo.add(target);
            return Outcome.done(3L);
        };
        return Stream.of(ImportKind.EQUIPMENT, ImportKind.ROUNDS, ImportKind.PLANS, ImportKind.READINGS)
                .map(kind -> new ExchangedList(kind, export))
                .toList();
    }

    /// A plant that is at work: people with rates, cost centres, storerooms.
    SettingsFixture atWork() {
        site.set(0, "Riverside plant", "EUR", "UTC").orThrow();
        long ada = person("007", "Ada Winter", "Electrician");
        rate(ada, LocalDate.of(2025, 1, 1), "58.00");
        rate(ada, LocalDate.of(2026, 1, 1), "61.50");
        rate(ada, LocalDate.of(2026, 7, 1), "63.00");
        rate(person("012", "Bert Sommer", "Fitter"), LocalDate.of(2025, 1, 1), "54.00");
        person("015", "Carla Lindqvist", "Fitter");
        register.deactivate(person("003", "Emil Gone", "Instrumentation"), 1).orThrow();
        centres.add("4711", "Filling").orThrow();
        centres.add("4720", "Packaging").orThrow();
        centres.add("5000", "Energy and utilities").orThrow();
        storerooms.add("MAIN", "Main store").orThrow();
        storerooms.add("SHOP", "Workshop").orThrow();
        calendar.putHoliday(new Holiday(LocalDate.of(2026, 12, 25), "Christmas Day"))
                .orThrow();
        calendar.putHoliday(new Holiday(LocalDate.of(2026, 5, 1), "Labour Day")).orThrow();
        families.add(new FamilyFields("Filler services", FamilyMode.REPLACE, 3)).orThrow();
        families.add(new FamilyFields("Compressor", FamilyMode.INCLUDE, 0)).orThrow();
        return this;
    }

    long person(String code, String name, String craft) {
        return register.add(new PersonFields(code, name, craft)).orThrow();
    }

    void rate(long person, LocalDate from, String amount) {
        register.setRate(person, new LabourRate(from, Money.of(amount))).orThrow();
    }

    /// Opens a part in the window, laid out.
    Parent on(SettingsPart part) {
        shell.workbench().navigator().open(new SettingsRoute());
        screen.choose(part);
        return shell.node();
    }

    /// Of two versions, takes the one that says this, and saves.
    void choose(String version) {
        Scenes.show(cards);
        all(cards, RadioButton.class).stream()
                .filter(option -> version.equals(option.getText()))
                .findFirst()
                .orElseThrow()
                .fire();
        all(cards, Button.class).stream()
                .filter(button -> "Save with these".equals(button.getText()))
                .findFirst()
                .orElseThrow()
                .fire();
    }

    /// Puts a text into a field of the part in sight.
    void type(String field, String text) {
        all(screen.node(), TextInputControl.class).stream()
                .filter(input -> field.equals(input.getId()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field " + field))
                .setText(text);
    }

    /// Takes the first of the matches that a field offers.
    void take(String field) {
        Node input = all(screen.node(), TextInputControl.class).stream()
                .filter(each -> field.equals(each.getId()))
                .findFirst()
                .orElseThrow();
        input.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    }

    void fire(String button) {
        Scenes.find(screen.node(), "#" + button, Button.class).fire();
    }

    /// The button with this text, in the part in sight.
    void press(String text) {
        all(screen.node(), Button.class).stream()
                .filter(button -> text.equals(button.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + text))
                .fire();
    }

    List<String> texts() {
        return all(screen.node(), Label.class).stream().map(Label::getText).toList();
    }

    static <N extends Node> List<N> all(Node root, Class<N> kind) {
        return root.lookupAll("*").stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    @Override
    public void close() {
        store.close();
    }

    /// Keeps what was chosen.
    static final class FakeLook implements LookChoices {

        Locale language = Locale.ENGLISH;
        ThemeChoice theme = ThemeChoice.SYSTEM;
        Density density = Density.COMPACT;

        @Override
        public Locale language() {
            return language;
        }

        @Override
        public void speak(Locale chosen) {
            language = chosen;
        }

        @Override
        public ThemeChoice theme() {
            return theme;
        }

        @Override
        public void theme(ThemeChoice choice) {
            theme = choice;
        }

        @Override
        public Density density() {
            return density;
        }

        @Override
        public void density(Density chosen) {
            density = chosen;
        }
    }
}
