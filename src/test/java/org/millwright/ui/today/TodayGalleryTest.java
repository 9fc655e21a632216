package org.millwright.ui.today;

import java.util.Locale;
import javafx.scene.Parent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.millwright.plant.Plant;
import org.millwright.plant.SamplePlants;
import org.millwright.platform.db.TestStores;
import org.millwright.ui.Desk;
import org.millwright.ui.FxTest;
import org.millwright.ui.Gallery;
import org.millwright.ui.kit.KitFixture;

/// Draws Today at the size that the window leaves it, so that a careful person can look at it.
@FxTest
class TodayGalleryTest {

    private static final double WIDTH = 1166;
    private static final double NARROW = 944;
    private static final double HEIGHT = 694;

    private static Plant full;
    private static Plant empty;

    @BeforeAll
    static void fillAPlant() {
        full = SamplePlants.small(KitFixture.CLOCK);
        empty = Plant.of(TestStores.inMemory(KitFixture.CLOCK));
    }

    @AfterAll
    static void closeThePlants() {
        full.close();
        empty.close();
    }

    @Test
    void aFullPlant() {
        Gallery.draw("today", WIDTH, HEIGHT, () -> today(full, Locale.UK));
        Gallery.draw("today-german", NARROW, HEIGHT, () -> today(full, Locale.GERMANY));
    }

    @Test
    void anEmptyPlant() {
        Gallery.draw("today-empty", WIDTH, HEIGHT, () -> today(empty, Locale.UK));
        Gallery.draw("today-empty-german", NARROW, HEIGHT, () -> today(empty, Locale.GERMANY));
    }

    private static Parent today(Plant plant, Locale locale) {
        var desk = new Desk(locale);
        var screen = new TodayScreen(plant, desk.kit, desk.workbench);
        screen.onShown();
        return desk.withCards(screen.node());
    }
}
