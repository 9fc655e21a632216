package org.millwright.maintenance;

import java.util.ArrayList;
import java.util.List;
import org.millwright.kernel.Message;

/// Says all that is peculiar to a plan's timing as one sentence: "Every 3 months on the last Friday, counted from
/// completion; only from 1 May to 30 September; work appears 10 days ahead".
public final class PlanSentence {

    private PlanSentence() {}

    /// @param unit what the meter counts in; empty where there is none, or nobody knows
    public static Message of(PlanTiming timing, boolean statutory, String unit) {
        List<Message> clauses = new ArrayList<>();
        clauses.add(counted(timing, unit));
        Season season = timing.days().season();
        if (season != null) {
            clauses.add(Message.of("maintenance.sentence.only-season", season.first(), season.last()));
        }
        shift(timing.days().shift(), clauses);
        ShiftRule late = timing.shiftRule();
        if (late != null) {
            clauses.add(Message.of("maintenance.sentence.late", late.percent(), late.tolerancePercent()));
        }
        if (timing.leadDays() > 0) {
            clauses.add(Message.of("maintenance.sentence.lead", timing.leadDays()));
        }
        if (timing.severalOpen()) {
            clauses.add(Message.of("maintenance.sentence.several"));
        }
        if (statutory) {
            clauses.add(Message.of("maintenance.sentence.statutory"));
        }
        Message all = clauses.stream()
                .reduce((before, next) -> Message.of("maintenance.sentence.clause", before, next))
                .orElseThrow();
        return Message.of("maintenance.sentence.stop", all);
    }

    private static Message counted(PlanTiming timing, String unit) {
        Message triggers = timing.triggers().sentence(unit);
        return switch (timing.basis()) {
            case SCHEDULED -> Message.of("maintenance.sentence.from-anchor", triggers, timing.anchor());
            case STARTED -> Message.of("maintenance.sentence.from-start", triggers);
            case COMPLETED -> Message.of("maintenance.sentence.from-completion", triggers);
        };
    }

    private static void shift(WorkingDayShift shift, List<Message> clauses) {
        switch (shift) {
            case NONE -> {}
            case FOLLOWING -> clauses.add(Message.of("maintenance.sentence.following"));
            case PRECEDING -> clauses.add(Message.of("maintenance.sentence.preceding"));
            case MODIFIED_FOLLOWING -> clauses.add(Message.of("maintenance.sentence.modified-following"));
        }
    }
}
