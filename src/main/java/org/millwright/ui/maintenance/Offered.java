package org.millwright.ui.maintenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.millwright.ui.kit.form.Picked;

/// Names to choose from while one is typed; what is typed may also be a name that nobody knows yet.
final class Offered {

    private Offered() {}

    /// @param known the likeliest first
    static List<Picked> names(List<String> known, String typed) {
        String part = typed.strip();
        List<Picked> found = new ArrayList<>();
        for (String name : known) {
            if (lower(name).contains(lower(part))) {
                found.add(named(name));
            }
        }
        if (!part.isEmpty() && known.stream().noneMatch(name -> lower(name).equals(lower(part)))) {
            found.add(named(part));
        }
        return found;
    }

    private static Picked named(String name) {
        return new Picked(0, name, "");
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
