package org.millwright.ui.calendar;

import java.util.Optional;
import org.millwright.ui.kit.form.Picked;

/// What somebody chose to see.
record Chosen(Optional<String> craft, Optional<Picked> area, boolean openOnly) {

    static final Chosen OPEN = new Chosen(Optional.empty(), Optional.empty(), true);
}
