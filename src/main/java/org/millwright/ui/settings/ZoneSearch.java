package org.millwright.ui.settings;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.millwright.ui.kit.form.Picked;

/// Finds time zones by place, by what people call them, and by their distance from UTC.
final class ZoneSearch {

    private static final int MOST = 20;
    private static final Set<String> AREAS = Set.of(
            "Africa",
            "America",
            "Antarctica",
            "Arctic",
            "Asia",
            "Atlantic",
            "Australia",
            "Europe",
            "Indian",
            "Pacific",
            "UTC");

    private final Locale locale;
    private final DateTimeFormatter offset;
    private final Instant now;

    /// @param locale of the names
    /// @param now when the distances from UTC are those that are shown
    ZoneSearch(Locale locale, Instant now) {
        this.locale = locale;
        this.now = now;
        this.offset = DateTimeFormatter.ofPattern("'UTC'xxx", locale);
    }

    /// Places that begin with the text first.
    List<Picked> find(String text) {
        String typed = plain(text.strip());
        List<Picked> found = new ArrayList<>();
        for (String id : ZoneId.getAvailableZoneIds()) {
            if (AREAS.contains(id.split("/", 2)[0])) {
                Picked zone = named(id);
                if (plain(zone.text()).contains(typed)) {
                    found.add(zone);
                }
            }
        }
        found.sort(
                Comparator.comparing((Picked zone) -> !beginsWith(zone, typed)).thenComparing(Picked::tag));
        return found.stream().limit(MOST).toList();
    }

    /// @param id also one that is not offered, or not known
    Picked named(String id) {
        try {
            ZoneId zone = ZoneId.of(id);
            String name = zone.getDisplayName(TextStyle.FULL_STANDALONE, locale);
            return new Picked(0, id, (name.equals(id) ? "" : name + ", ") + offset.format(now.atZone(zone)));
        } catch (DateTimeException unknown) {
            return new Picked(0, id, "");
        }
    }

    private boolean beginsWith(Picked zone, String typed) {
        String place = plain(zone.tag());
        return place.startsWith(typed)
                || place.substring(place.lastIndexOf('/') + 1).startsWith(typed);
    }

    /// As people type it: New York, not New_York.
    private String plain(String text) {
        return text.toLowerCase(locale).replace('_', ' ');
    }
}
