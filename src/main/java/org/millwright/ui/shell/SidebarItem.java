package org.millwright.ui.shell;

import java.util.Optional;
import java.util.Set;
import javafx.beans.value.ObservableIntegerValue;
import org.kordamp.ikonli.Ikon;
import org.millwright.kernel.Message;
import org.millwright.ui.nav.Route;

/// One place in the sidebar.
///
/// @param covers the routes whose screens belong to this place, so that it stays marked while one of them is in sight
/// @param count how many records wait for someone to act; absent where nobody must
/// @param atBottom below the others, for what is rarely needed
public record SidebarItem(
        Message label,
        Ikon icon,
        Route route,
        Set<Class<? extends Route>> covers,
        Optional<ObservableIntegerValue> count,
        boolean atBottom) {

    public boolean covers(Route other) {
        return covers.contains(other.getClass());
    }
}
