package org.millwright.boot;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.millwright.platform.settings.Settings;
import org.millwright.ui.kit.ViewState;

/// Keeps how the user left each view. Written when the window closes: a column being dragged changes with every pixel.
final class RememberedViews implements ViewState {

    private static final String PREFIX = "view:";

    private final Settings settings;
    private final Map<String, String> changed = new ConcurrentHashMap<>();

    RememberedViews(Settings settings) {
        this.settings = settings;
    }

    @Override
    public @Nullable String get(String key) {
        String fresh = changed.get(PREFIX + key);
        return fresh != null ? fresh : settings.get(PREFIX + key).orElse(null);
    }

    @Override
    public void put(String key, String value) {
        changed.put(PREFIX + key, value);
    }

    @Override
    public void putAtOnce(String key, String value) {
        settings.put(PREFIX + key, value);
    }

    void keep() {
        settings.putAll(changed);
        changed.clear();
    }
}
