package org.millwright.ui.maintenance;

import java.util.List;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.maintenance.Disposition;
import org.millwright.maintenance.ProposedWork;
import org.millwright.ui.kit.Meaning;
import org.millwright.ui.kit.Status;
import org.millwright.ui.kit.table.Column;

/// A proposal as a line of a list.
///
/// @param id the number that its date keeps, so that a selected line stays selected when the proposals are read anew
record DueLine(long id, ProposedWork work) {

    boolean isMade() {
        return work.proposal().disposition() == Disposition.MAKE;
    }

    static List<Column<DueLine>> columns() {
        return List.of(
                Column.<DueLine>date(
                                "on",
                                "plans.column.on",
                                line -> line.work().proposal().dueOn())
                        .width(110),
                Column.<DueLine>status(
                                "what",
                                "plans.column.what",
                                line -> status(line.work().proposal().disposition()))
                        .width(140),
                Column.<DueLine>text(
                                "code",
                                "plans.column.plan",
                                line -> line.work().proposal().plan().code())
                        .width(124),
                Column.<DueLine>text(
                                "name", "plans.column.name", line -> line.work().planName())
                        .width(232),
                Column.<DueLine>text(
                                "tag",
                                "plans.column.tag",
                                line -> line.work().proposal().machine().tag())
                        .width(104),
                Column.<DueLine>text(
                                "machine",
                                "plans.column.machine",
                                line -> line.work().equipmentName())
                        .width(176),
                Column.<DueLine>message(
                                "why",
                                "plans.column.why",
                                line -> line.work().proposal().reason())
                        .width(268)
                        .unsortable());
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
