package org.millwright.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetPointTest {

    private static final PastAnswer OLD = past(Verdict.PASS, "2026-01-10T08:00:00Z");
    private static final PastAnswer NEW = past(Verdict.FLAG, "2026-02-10T08:00:00Z");

    @Test
    void thePreviousAnswerIsTheLatestOfThePast() {
        assertThat(point(List.of(OLD, NEW)).previous()).isEqualTo(NEW);
    }

    @Test
    void atTheFirstWalkThereIsNone() {
        assertThat(point(List.of()).previous()).isNull();
    }

    private static PastAnswer past(Verdict verdict, String at) {
        return new PastAnswer(verdict, null, null, Instant.parse(at));
    }

    private static SheetPoint point(List<PastAnswer> past) {
        return new SheetPoint(
                1, new Stop(1, "FIL-1", "Filler"), "Belt", Question.PASS_FAIL, null, null, List.of(), List.of(), past);
    }
}
