package org.millwright.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Finds what becomes of each row of a file of rounds. A round is taken as a whole or not at all: half a round would
/// leave out what nobody looks at.
public final class RoundPlanner {

    private RoundPlanner() {}

    public static RoundPlan plan(List<RowDraft> drafts, RoundWorld world, ImportMapping mapping) {
        List<PlannedPoint> rows = new ArrayList<>();
        Map<String, List<PlannedPoint>> byRound = new LinkedHashMap<>();
        for (RowDraft draft : drafts) {
            var row = new PlannedPoint(draft, mapping);
            rows.add(row);
            draft.text(RoundColumn.ROUND)
                    .ifPresentOrElse(
                            code -> byRound.computeIfAbsent(code, _ -> new ArrayList<>())
                                    .add(row),
                            () -> row.problems().need(RoundColumn.ROUND));
        }
        List<PlannedRound> rounds = new ArrayList<>();
        byRound.forEach((code, ofRound) -> rounds.add(new PlannedRound(code, ofRound, world)));
        rounds.forEach(PlannedRound::plan);
        return new RoundPlan(
                rows.stream().map(PlannedPoint::toLine).toList(),
                rounds.stream().flatMap(round -> round.step().stream()).toList());
    }
}
