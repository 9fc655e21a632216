package org.millwright.ui.nav;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/// Knows how to build the screen of each kind of route; filled where everything is wired.
public final class ScreenFactory {

    private final Map<Class<? extends Route>, Function<Route, Screen>> builders = new HashMap<>();

    public <R extends Route> ScreenFactory add(Class<R> kind, Function<? super R, ? extends Screen> builder) {
        builders.put(kind, route -> builder.apply(kind.cast(route)));
        return this;
    }

    public boolean knows(Class<? extends Route> kind) {
        return builders.containsKey(kind);
    }

    /// Builds a new screen for a route.
    ///
    /// @throws IllegalArgumentException for a route without a screen
    public Screen build(Route route) {
        Function<Route, Screen> builder = builders.get(route.getClass());
        if (builder == null) {
            throw new IllegalArgumentException("no screen for " + route);
        }
        return builder.apply(route);
    }
}
