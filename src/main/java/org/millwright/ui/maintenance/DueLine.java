package org.millwright.ui.maintenance;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.kernel.Message;
import org.millwright.maintenance.Disposition;
import org.millwright.maintenance.NewOccurrence;
import org.millwright.maintenance.ProposedWork;
import org.millwright.ui.kit.Meaning;
import org.millwright.ui.kit.Status;
import org.millwright.ui.kit.table.Column;

/// A proposal as a line of a list.
///
/// @param id the number that its date keeps, so that a selected line stays selected when the proposals are read anew
/// @param due the due date that somebody set for its work; null for the one that is proposed
/// @param leftOut why somebody left it out; null where nobody did
record DueLine(
        long id,
        ProposedWork work,
        @Nullable LocalDate due,
        @Nullable String leftOut) {

    DueLine(long id, ProposedWork work) {
        this(id, work, null, null);
    }

    /// Whether somebody can decide about it.
    boolean isOpen() {
        return work.proposal().disposition() == Disposition.MAKE;
    }

    boolean isMade() {
        return isOpen() && leftOut == null;
    }

    LocalDate dueOn() {
        return due == null ? work.proposal().dueOn() : due;
    }

    /// The date by the plan's rule, where the work is due on another.
    @Nullable
    LocalDate scheduledOn() {
        LocalDate scheduled = work.proposal().scheduledOn();
        return scheduled.equals(dueOn()) ? null : scheduled;
    }

    Message reason() {
        if (leftOut != null) {
            return NewOccurrence.said(leftOut);
        }
        return due == null
                ? work.proposal().reason()
                : Message.of("maintenance.why.due-set", due, work.proposal().dueOn());
    }

    static List<Column<DueLine>> columns() {
        return List.of(
                Column.<DueLine>date("on", "plans.column.on", DueLine::dueOn).width(104),
                Column.<DueLine>date("scheduled", "plans.column.scheduled", DueLine::scheduledOn)
                        .width(104)
                        .unsortable()
                        .hidden(),
                Column.<DueLine>status("what", "plans.column.what", DueLine::status)
                        .width(140),
                Column.<DueLine>text(
                                "code",
                                "plans.column.plan",
                                line -> line.work().proposal().plan().code())
                        .width(118),
                Column.<DueLine>text(
                                "name", "plans.column.name", line -> line.work().planName())
                        .width(184),
                Column.<DueLine>text(
                                "tag",
                                "plans.column.tag",
                                line -> line.work().proposal().machine().tag())
                        .width(100),
                Column.<DueLine>message("why", "plans.column.why", DueLine::reason)
                        .width(354)
                        .unsortable(),
                Column.<DueLine>text(
                                "machine",
                                "plans.column.machine",
                                line -> line.work().equipmentName())
                        .width(150));
    }

    private Status status() {
        return leftOut == null
                ? status(work.proposal().disposition())
                : new Status(Feather.X_CIRCLE, Message.of("plans.left-out"), Meaning.MUTED);
    }

    private static Status status(Disposition disposition) {
        return switch (disposition) {
            case MAKE -> new Status(Feather.PLUS_CIRCLE, disposition.label(), Meaning.ACCENT);
            case NOT_YET, DEFER -> new Status(Feather.CLOCK, disposition.label(), Meaning.MUTED);
            case ALREADY_OPEN -> new Status(Feather.TOOL, disposition.label(), Meaning.MUTED);
            case MISSED -> new Status(Feather.ALERT_CIRCLE, disposition.label(), Meaning.DANGER);
            case MACHINE_OUT -> new Status(Feather.PAUSE_CIRCLE, disposition.label(), Meaning.WARNING);
            case SKIP, SUPERSEDED -> new Status(Feather.SKIP_FORWARD, disposition.label(), Meaning.MUTED);
            case COVERED -> new Status(Feather.LAYERS, disposition.label(), Meaning.MUTED);
            case UNCERTAIN -> new Status(Feather.HELP_CIRCLE, disposition.label(), Meaning.WARNING);
            case RETIRED -> new Status(Feather.ARCHIVE, disposition.label(), Meaning.MUTED);
        };
    }
}
