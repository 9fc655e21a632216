package org.millwright.ui.maintenance;

import org.millwright.kernel.Message;
import org.millwright.ui.kit.Kit;

/// A sentence that may begin with any of its parts, as it stands alone.
final class Sentences {

    private Sentences() {}

    /// "Every 500 of Running hours", though within a sentence it is "every 500".
    static String begun(Kit kit, Message sentence) {
        String text = kit.text(sentence);
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toUpperCase(kit.formats().locale()) + text.substring(1);
    }
}
