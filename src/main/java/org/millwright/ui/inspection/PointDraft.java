package org.millwright.ui.inspection;

import org.jspecify.annotations.Nullable;
import org.millwright.inspection.CheckPointFields;
import org.millwright.inspection.RoundRules;
import org.millwright.ui.kit.form.Picked;

/// A check point while its round is edited, with the name of its machine.
record PointDraft(CheckPointFields fields, @Nullable Picked machine) {

    boolean isWrong() {
        return !RoundRules.check(fields).ok();
    }
}
