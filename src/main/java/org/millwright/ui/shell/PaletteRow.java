package org.millwright.ui.shell;

import java.util.ArrayList;
import java.util.List;
import org.millwright.ui.nav.PaletteHit;

/// A line of the palette's list.
sealed interface PaletteRow {

    record Heading(String kind) implements PaletteRow {}

    record Found(PaletteHit hit) implements PaletteRow {}

    /// What one source has found.
    record Group(String kind, List<PaletteHit> hits) {}

    static List<PaletteRow> of(List<Group> groups) {
        List<PaletteRow> rows = new ArrayList<>();
        for (Group group : groups) {
            if (!group.hits().isEmpty()) {
                rows.add(new Heading(group.kind()));
                group.hits().forEach(hit -> rows.add(new Found(hit)));
            }
        }
        return rows;
    }
}
