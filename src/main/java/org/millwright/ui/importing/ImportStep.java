package org.millwright.ui.importing;

import org.millwright.kernel.Labelled;

/// The four steps of an import.
enum ImportStep implements Labelled {
    FILE,
    MAPPING,
    CHECK,
    RESULT
}
