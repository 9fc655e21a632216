package org.millwright.ui.stock;

import java.util.Locale;
import java.util.function.Function;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;
import org.millwright.ui.FxTest;
import org.millwright.ui.Gallery;
import org.millwright.ui.nav.Route.PartRoute;
import org.millwright.ui.nav.Route.ReorderRoute;
import org.millwright.ui.nav.Screen;

/// Draws the screens of the storeroom, so that a careful person can look at them.
@FxTest
class StockGalleryTest {

    @Test
    void drawsAPartAndItsMovements() {
        draw("parts", Locale.UK, plant -> plant.open(new PartRoute(plant.bearing)));
    }

    @Test
    void drawsAPartInGerman() {
        draw("parts-german", Locale.GERMANY, plant -> plant.open(new PartRoute(plant.seal)));
    }

    @Test
    void drawsAPartBesideTheList() {
        draw("parts-beside", Locale.UK, plant -> {
            plant.views.put("list-detail.parts.side", "right");
            return plant.open(new PartRoute(plant.bearing));
        });
    }

    @Test
    void drawsTheFormOfAnIssue() {
        draw("parts-issue", Locale.UK, plant -> {
            Screen screen = plant.open(new PartRoute(plant.bearing));
            plant.run(screen, "parts.issue");
            return screen;
        });
    }

    @Test
    void drawsTheDetailsOfAPart() {
        draw("parts-details", Locale.UK, plant -> {
            Screen screen = plant.open(new PartRoute(plant.seal));
            plant.run(screen, "parts.edit");
            return screen;
        });
    }

    @Test
    void drawsANewPart() {
        draw("parts-new", Locale.UK, plant -> {
            Screen screen = plant.open(new PartRoute(plant.seal));
            plant.run(screen, "parts.new");
            return screen;
        });
    }

    @Test
    void drawsTheReorderList() {
        draw("reorder", Locale.UK, plant -> {
            var screen = (ReorderScreen) plant.open(new ReorderRoute());
            screen.list().getSelectionModel().select(1);
            plant.run(screen, "reorder.explain");
            return screen;
        });
    }

    private static void draw(String name, Locale locale, Function<StockScreens, Screen> show) {
        Gallery.draw(name, 1166, 680, () -> {
            var plant = new StockScreens(locale, null);
            return (Parent) show.apply(plant).node();
        });
    }
}
