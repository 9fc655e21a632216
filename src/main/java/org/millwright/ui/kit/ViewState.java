package org.millwright.ui.kit;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Remembers how the user left a view: widths, order, sorting, open tabs.
public interface ViewState {

    @Nullable
    String get(String key);

    void put(String key, String value);

    /// The same for what must outlive a crash: it is written before this returns. May be called on any thread, with
    /// keys of its own.
    void putAtOnce(String key, String value);

    /// Forgets when the window closes.
    static ViewState inMemory() {
        Map<String, String> values = new HashMap<>();
        return new ViewState() {
            @Override
            public @Nullable String get(String key) {
                return values.get(key);
            }

            @Override
            public void put(String key, String value) {
                values.put(key, value);
            }

            @Override
            public void putAtOnce(String key, String value) {
                put(key, value);
            }
        };
    }
}
