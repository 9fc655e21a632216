package org.millwright.ui.maintenance;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Message;
import org.millwright.maintenance.ShiftRule;
import org.millwright.ui.kit.Kit;

/// What late work does to the next dates of a fixed plan: they move on by 50 % of the delay, once that is more than
/// 10 % of the interval.
final class LateEntry extends SentenceEntry<ShiftRule> {

    private static final double NUMBER_WIDTH = 48;
    private static final int MOST = 100;

    private final TextField percent = number("plans.late.percent", NUMBER_WIDTH);
    private final TextField tolerance = number("plans.late.tolerance", NUMBER_WIDTH);
    private final Node by = word("plans.late.by");
    private final Node beyond = word("plans.late.beyond");
    private final Node interval = word("plans.late.of-interval");

    LateEntry(Kit kit) {
        super(kit, "shiftPercent", "plans.field.late");
        percent.setText("50");
        tolerance.setText("10");
        optional("plans.late.moves");
    }

    /// @param applies false where no fixed date can move
    void applies(boolean applies) {
        setDisable(!applies);
        ask(applies ? "plans.late.moves" : "plans.late.only-fixed");
    }

    @Override
    protected List<Node> words() {
        return List.of(by, percent, beyond, tolerance, interval);
    }

    @Override
    protected @Nullable ShiftRule read() {
        return problem() == null ? new ShiftRule(whole(percent), whole(tolerance)) : null;
    }

    @Override
    protected void write(ShiftRule rule) {
        percent.setText(String.valueOf(rule.percent()));
        tolerance.setText(String.valueOf(rule.tolerancePercent()));
    }

    @Override
    protected @Nullable Message problem() {
        boolean inBounds =
                whole(percent) >= 1 && whole(percent) <= MOST && whole(tolerance) >= 0 && whole(tolerance) <= MOST;
        return inBounds ? null : Message.of("maintenance.refused.percent");
    }

    @Override
    protected boolean isBegun() {
        return !percent.getText().isBlank() && !tolerance.getText().isBlank();
    }

    @Override
    protected String text(ShiftRule value) {
        return kit().text("maintenance.sentence.late", value.percent(), value.tolerancePercent());
    }

    @Override
    protected Control control() {
        return percent;
    }

    private static int whole(TextField field) {
        String typed = field.getText().strip();
        return typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : -1;
    }
}
