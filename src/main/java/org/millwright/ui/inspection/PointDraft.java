package org.millwright.ui.inspection;

import org.jspecify.annotations.Nullable;
import org.millwright.inspection.CheckPointFields;
import org.millwright.inspection.RoundRules;
import org.millwright.ui.kit.form.Picked;

/// A check point while its round is edited, with the names of its machine and its meter.
record PointDraft(
        CheckPointFields fields,
        @Nullable Picked machine,
        @Nullable Picked meter) {

    PointDraft(CheckPointFields fields, @Nullable Picked machine) {
        this(fields, machine, null);
    }

    boolean isWrong() {
        return !RoundRules.check(fields).ok();
    }
}
