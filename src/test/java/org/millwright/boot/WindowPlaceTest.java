package org.millwright.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowPlaceTest {

    /// A panel takes the upper 30 pixels of the first.
    private static final List<Rectangle2D> SCREENS =
            List.of(new Rectangle2D(0, 30, 1366, 738), new Rectangle2D(1366, 0, 1920, 1080));

    @ParameterizedTest
    @CsvSource({
        "100, 60, 100, 60, as it was",
        "-1, -20, -1, 30, the title bar was above the screen",
        "0, 0, 0, 30, under the panel",
        "-300, 60, -300, 60, hanging over at the left",
        "-1250, 60, -1160, 60, hardly anything left at the left",
        "100, 740, 100, 648, below the lower edge",
        "1000, 20, 1000, 20, mostly on the second screen",
        "3200, 900, 3166, 900, hardly anything left at the right"
    })
    void theTitleBarIsInReach(double x, double y, double inX, double inY, String why) {
        assertThat(WindowPlace.inSight(new Rectangle2D(x, y, 1280, 720), SCREENS))
                .as(why)
                .contains(new Rectangle2D(inX, inY, 1280, 720));
    }

    @Test
    void aPlaceOnNoScreenIsNone() {
        assertThat(WindowPlace.inSight(new Rectangle2D(-2000, 0, 1280, 720), SCREENS))
                .isEmpty();
        assertThat(WindowPlace.read("not,a,place")).isEmpty();
        assertThat(WindowPlace.read("-1,-20,1280,720")).contains(new Rectangle2D(-1, -20, 1280, 720));
    }
}
