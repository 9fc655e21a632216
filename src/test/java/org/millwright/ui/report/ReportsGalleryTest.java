package org.millwright.ui.report;

import java.util.Locale;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;
import org.millwright.report.Kpi;
import org.millwright.ui.FxTest;
import org.millwright.ui.Gallery;

/// Draws the preview of the workbook, so that a careful person can look at it.
@FxTest
class ReportsGalleryTest {

    @Test
    void drawsAMonth() {
        draw("reports", Locale.UK);
    }

    @Test
    void drawsAMonthInGerman() {
        draw("reports-german", Locale.GERMANY);
    }

    @Test
    void drawsANewPlant() {
        Gallery.draw("reports-empty", 1166, 680, () -> {
            try (var plant = ReportScreens.empty()) {
                return (Parent) plant.screen().node();
            }
        });
    }

    private static void draw(String name, Locale locale) {
        Gallery.draw(name, 1166, 680, () -> {
            try (var plant = new ReportScreens(locale, null)) {
                var screen = plant.screen();
                screen.figures().table().getSelectionModel().select(Kpi.MTTR);
                return (Parent) screen.node();
            }
        });
    }
}
