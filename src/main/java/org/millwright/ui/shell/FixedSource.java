package org.millwright.ui.shell;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.millwright.kernel.Message;
import org.millwright.ui.nav.PaletteHit;
import org.millwright.ui.nav.PaletteSource;

/// A source whose hits are known beforehand: the screens, and the commands of the screen in sight.
record FixedSource(Message kind, List<PaletteHit> all) implements PaletteSource {

    FixedSource {
        all = List.copyOf(all);
    }

    /// Every word typed must occur in the title; titles that begin with what was typed come first.
    @Override
    public List<PaletteHit> search(String typed) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        String[] words = wanted.split("\\s+");
        return all.stream()
                .filter(hit -> Arrays.stream(words).allMatch(title(hit)::contains))
                .sorted(Comparator.comparing(hit -> !title(hit).startsWith(wanted)))
                .toList();
    }

    private static String title(PaletteHit hit) {
        return hit.title().toLowerCase(Locale.ROOT);
    }
}
