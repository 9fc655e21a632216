package org.millwright.ui.nav;

import java.util.List;
import org.millwright.kernel.Message;

/// Something the palette can search: one kind of record, the screens, the commands.
public interface PaletteSource {

    /// The heading of its hits.
    Message kind();

    /// The best hits first, a dozen at most. Called in the background.
    ///
    /// @param typed what stands in the field, without spaces at the ends; empty when the palette has just opened
    List<PaletteHit> search(String typed);
}
