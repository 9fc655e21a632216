package org.millwright.ui.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.millwright.inspection.Answer;
import org.millwright.inspection.CheckPointKind;
import org.millwright.inspection.Choices;
import org.millwright.inspection.Limits;
import org.millwright.inspection.Question;
import org.millwright.inspection.SheetPoint;
import org.millwright.inspection.Stop;
import org.millwright.inspection.Verdict;
import org.millwright.inspection.Zone;
import org.millwright.kernel.Violation;

class PointStateTest {

    private final PointState number = state(CheckPointKind.NUMBER);
    private final PointState look = state(CheckPointKind.PASS_FAIL);

    @Test
    void nothingTypedIsNothingToSave() {
        assertThat(number.isUnsaved()).isFalse();
        assertThat(number.entry()).isEmpty();
    }

    @Test
    void aNumberIsUnsavedUntilItIsOnRecord() {
        number.type("12,5");
        assertThat(number.isUnsaved()).isTrue();
        assertThat(number.entry()).isEqualTo("12,5");

        number.take(new Answer(Verdict.PASS, Zone.NORMAL, new BigDecimal("12.5"), "12,5", null));

        assertThat(number.isUnsaved()).isFalse();
    }

    @Test
    void aNewNoteKeepsTheVerdict() {
        look.take(new Answer(Verdict.FAIL, null, null, "F", null));
        look.write("Bolt missing");

        assertThat(look.isUnsaved()).isTrue();
        assertThat(look.entry()).isEqualTo("F");
    }

    @Test
    void aNumberThatCouldNotBeReadIsReadAfterAll() {
        number.take(new Answer(Verdict.NA, null, null, "N", "Gauge broken"));
        assertThat(number.typed()).isEmpty();
        number.write("Gauge broken, ordered");
        assertThat(number.entry()).isEqualTo("N");

        number.type("9");

        assertThat(number.entry()).isEqualTo("9");
    }

    @Test
    void notApplicableWaitsForItsReason() {
        number.askReason();
        assertThat(number.wantsReason()).isTrue();
        assertThat(number.isNoteOpen()).isTrue();
        assertThat(number.entry()).isEqualTo("N");

        number.closeNote();

        assertThat(number.isUnsaved()).isFalse();
    }

    @Test
    void whatCouldNotBeSavedWaitsAsTyped() {
        Answer before = new Answer(Verdict.PASS, Zone.NORMAL, new BigDecimal("7"), "7", null);
        number.take(before);
        number.store(before);
        number.take(new Answer(Verdict.FAIL, Zone.HIGH_ALARM, new BigDecimal("99"), "99", "Hot"));
        number.lose();

        assertThat(number.answer()).isEqualTo(before);
        assertThat(number.typed()).isEqualTo("99");
        assertThat(number.note()).isEqualTo("Hot");
        assertThat(number.entry()).isEqualTo("99");
        assertThat(number.isUnsaved()).isTrue();
        assertThat(number.problem()).isNotNull();
    }

    @Test
    void aVerdictThatCouldNotBeSavedStaysChosen() {
        look.take(new Answer(Verdict.FAIL, null, null, "F", null));
        look.lose();

        assertThat(look.answer()).isNull();
        assertThat(look.chosen()).isEqualTo(Verdict.FAIL);
        assertThat(look.entry()).isEqualTo("F");
        assertThat(look.isUnsaved()).isTrue();
    }

    @Test
    void anAnswerThatCouldNotBeTakenBackIsThereAgain() {
        Answer before = new Answer(Verdict.FAIL, null, null, "F", "Bolt missing");
        look.store(before);
        look.take(null);
        look.lose();

        assertThat(look.answer()).isEqualTo(before);
        assertThat(look.isUnsaved()).isFalse();
    }

    @Test
    void aProblemWithTheNoteOpensIt() {
        look.complain(Violation.of("note", "inspection.refused.na-reason"));
        assertThat(look.isNoteOpen()).isTrue();
        look.write("x");
        assertThat(look.problem()).isNull();
    }

    static PointState state(CheckPointKind kind) {
        return new PointState(new SheetPoint(
                1,
                new Stop(2, "P-101", "Pump"),
                "Point",
                new Question(kind, null, Limits.NONE, Choices.NONE),
                null,
                null,
                List.of(),
                List.of(),
                List.of()));
    }
}
