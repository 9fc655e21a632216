package org.millwright.inspection;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// Counts of points in signed runs. Pass rate = pass / (pass + fail): what was flagged, not applicable, only recorded
/// or not done is counted apart and is in no pass rate.
///
/// @param recorded texts and photos that nobody has judged
/// @param notDone points that a partial run left undone; not applicable is an answer, not done is none
public record Results(PassRate rate, int recorded, int notDone) {

    /// @param cells their rounds, machines and inspectors do not matter any more
    public static Results of(Collection<ResultCell> cells) {
        return new Results(
                new PassRate(
                        count(cells, Verdict.PASS),
                        count(cells, Verdict.FLAG),
                        count(cells, Verdict.FAIL),
                        count(cells, Verdict.NA)),
                count(cells, Verdict.RECORDED),
                count(cells, null));
    }

    private static int count(Collection<ResultCell> cells, @Nullable Verdict verdict) {
        return cells.stream()
                .filter(cell -> cell.verdict() == verdict)
                .mapToInt(ResultCell::count)
                .sum();
    }

    public int points() {
        return rate.pass() + rate.flag() + rate.fail() + rate.notApplicable() + recorded + notDone;
    }

    /// @param verdict none for what was not done
    public int of(@Nullable Verdict verdict) {
        return switch (verdict) {
            case null -> notDone;
            case PASS -> rate.pass();
            case FLAG -> rate.flag();
            case FAIL -> rate.fail();
            case NA -> rate.notApplicable();
            case RECORDED -> recorded;
        };
    }
}
