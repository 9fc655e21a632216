package org.millwright.ui.inspection;

import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.form.OrderedCell;

/// A check point as a line of the round that is edited: its place, its machine, its name, what it asks for.
final class PointCell extends OrderedCell<PointDraft> {

    private final Kit kit;

    PointCell(Kit kit, PointsEntry entry) {
        super(kit, entry);
        this.kit = kit;
    }

    @Override
    protected void show(PointDraft draft) {
        say(
                draft.machine() == null ? "" : draft.machine().tag(),
                draft.fields().name(),
                draft.isWrong(),
                PointText.asks(kit, draft),
                !draft.fields().active());
    }
}
