package org.millwright.ui.calendar;

import java.time.DayOfWeek;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.millwright.maintenance.CalendarEntry.OrderEntry;
import org.millwright.plant.Plant;
import org.millwright.plant.SamplePlants;
import org.millwright.ui.Desk;
import org.millwright.ui.FxTest;
import org.millwright.ui.Gallery;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.KitFixture;
import org.millwright.ui.theme.ThemeChoice;

/// Draws the calendar of the sample plant at the size that the window leaves it.
@FxTest
class CalendarGalleryTest {

    private static final double WIDTH = 1166;
    private static final double NARROW = 944;
    private static final double HEIGHT = 694;

    private static Plant plant;

    @BeforeAll
    static void fillThePlant() {
        plant = SamplePlants.small(KitFixture.CLOCK);
    }

    @AfterAll
    static void closeThePlant() {
        plant.close();
    }

    @Test
    void aMonth() {
        draw("calendar-month", WIDTH, Locale.UK, "MONTH", CalendarGalleryTest::chooseWork);
        draw("calendar-month-german", NARROW, Locale.GERMANY, "MONTH", CalendarGalleryTest::chooseWork);
    }

    @Test
    void aWeek() {
        draw("calendar-week", WIDTH, Locale.UK, "WEEK", CalendarGalleryTest::chooseWork);
    }

    @Test
    void load() {
        draw("calendar-load", WIDTH, Locale.UK, "LOAD", _ -> {});
    }

    @Test
    void whatIsToldBeforeWorkIsMoved() {
        draw("calendar-moved", WIDTH, Locale.UK, "MONTH", screen -> {
            chooseWork(screen);
            screen.grid()
                    .entry()
                    .ifPresent(entry -> screen.grid()
                            .actions()
                            .move(entry, entry.on().plusDays(10).with(DayOfWeek.SUNDAY)));
        });
    }

    @Test
    void everythingOfADay() {
        draw(
                "calendar-day",
                WIDTH,
                Locale.UK,
                "MONTH",
                screen -> screen.grid().actions().showAll(screen.grid().chosen()));
    }

    private static void chooseWork(CalendarScreen screen) {
        screen.grid().cells().stream()
                .filter(cell -> !cell.chips().isEmpty()
                        && cell.chips().getFirst().entry() instanceof OrderEntry
                        && !cell.day().on().isBefore(KitFixture.kit().today()))
                .findFirst()
                .ifPresent(cell -> screen.grid().choose(cell.day().on(), 0));
    }

    private static void draw(String name, double width, Locale locale, String view, Consumer<CalendarScreen> then) {
        Gallery.draw(name, width, HEIGHT, () -> screen(width, locale, view, then));
    }

    private static Parent screen(double width, Locale locale, String view, Consumer<CalendarScreen> then) {
        var desk = new Desk(locale);
        desk.views.put("view.calendar", view);
        var screen =
                new CalendarScreen(desk.kit, desk.workbench, CalendarServices.of(plant, Runnable::run), desk.views);
        Parent shown = desk.withCards(screen.node());
        Scenes.show(shown, width, HEIGHT, ThemeChoice.LIGHT);
        screen.onShown();
        Scenes.layOut(shown.getScene());
        then.accept(screen);
        shown.getScene().setRoot(new Pane());
        return shown;
    }
}
