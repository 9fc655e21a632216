package org.millwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.millwright.ui.Scenes;
import org.millwright.ui.nav.Route;

class PlacesTest {

    private static final List<SidebarItem> PLACES = Places.standard(Map.of());

    static Class<?>[] routes() {
        return Route.class.getPermittedSubclasses();
    }

    @ParameterizedTest
    @MethodSource("routes")
    void everyRouteBelongsToOnePlace(Class<?> route) {
        assertThat(PLACES.stream().filter(place -> place.covers().contains(route)))
                .hasSize(1);
    }

    @Test
    void eachPlaceHasAKeyAndANameOfItsOwn() {
        assertThat(PLACES).hasSizeLessThanOrEqualTo(ShellKeys.MOST_PLACES);
        assertThat(PLACES.stream().map(place -> Scenes.GERMAN.text(place.label())))
                .doesNotHaveDuplicates();
    }
}
