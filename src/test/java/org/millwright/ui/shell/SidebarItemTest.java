package org.millwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.kernel.Message;
import org.millwright.ui.nav.Route;

class SidebarItemTest {

    @Test
    void coversTheRecordsOfItsPlaceWhicheverTheyAre() {
        var parts = new SidebarItem(
                Message.of("shell.place.parts"),
                Feather.PACKAGE,
                new Route.PartsRoute(),
                Set.of(Route.PartsRoute.class, Route.PartRoute.class),
                Optional.empty(),
                false);

        assertThat(parts.covers(new Route.PartRoute(7))).isTrue();
        assertThat(parts.covers(new Route.PartsRoute())).isTrue();
        assertThat(parts.covers(new Route.ReorderRoute())).isFalse();
    }
}
