package org.millwright.ui.maintenance;

import java.util.Locale;
import java.util.OptionalLong;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.millwright.plant.Plant;
import org.millwright.plant.SamplePlants;
import org.millwright.ui.Desk;
import org.millwright.ui.FxTest;
import org.millwright.ui.Gallery;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.KitFixture;
import org.millwright.ui.theme.ThemeChoice;

/// Draws what the plans of the sample plant will need, and how well they were kept.
@FxTest
class OutlookGalleryTest {

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
    void theForecast() {
        draw("plans-forecast", WIDTH, Locale.UK, "forecast");
        draw("plans-forecast-german", NARROW, Locale.GERMANY, "forecast");
    }

    @Test
    void compliance() {
        draw("plans-compliance", WIDTH, Locale.UK, "compliance");
        draw("plans-compliance-german", NARROW, Locale.GERMANY, "compliance");
    }

    private static void draw(String name, double width, Locale locale, String tab) {
        Gallery.draw(name, width, HEIGHT, () -> screen(width, locale, tab));
    }

    private static Parent screen(double width, Locale locale, String tab) {
        var desk = new Desk(locale);
        desk.views.put("tabs.plans", tab);
        var screen = new PlansScreen(plant, desk.kit, desk.workbench, desk.views, OptionalLong.empty());
        Parent shown = desk.withCards(screen.node());
        Scenes.show(shown, width, HEIGHT, ThemeChoice.LIGHT);
        screen.onShown();
        Scenes.layOut(shown.getScene());
        shown.getScene().setRoot(new Pane());
        return shown;
    }
}
