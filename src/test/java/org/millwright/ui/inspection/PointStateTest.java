package org.millwright.ui.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.millwright.inspection.Answer;
import org.millwright.inspection.CheckPointKind;
import org.millwright.inspection.Choices;
import org.millwright.inspection.Limits;
import org.millwright.inspection.PointAnswer;
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
        assertThat(entry(number)).isEmpty();
    }

    @Test
    void aNumberIsUnsavedUntilItIsOnRecord() {
        number.type("12,5");
        assertThat(number.isUnsaved()).isTrue();
        assertThat(entry(number)).isEqualTo("12,5");

        number.take(new Answer(Verdict.PASS, Zone.NORMAL, new BigDecimal("12.5"), "12,5", null));

        assertThat(number.isUnsaved()).isFalse();
    }

    @Test
    void aNewNoteKeepsTheVerdict() {
        look.take(new Answer(Verdict.FAIL, null, null, "F", null));
        look.write("Bolt missing");

        assertThat(look.isUnsaved()).isTrue();
        assertThat(entry(look)).isEqualTo("F");
    }

    @Test
    void aNumberThatCouldNotBeReadIsReadAfterAll() {
        number.take(new Answer(Verdict.NA, null, null, "N", "Gauge broken"));
        assertThat(number.typed()).isEmpty();
        number.write("Gauge broken, ordered");
        assertThat(entry(number)).isEqualTo("N");

        number.type("9");

        assertThat(entry(number)).isEqualTo("9");
    }

    @Test
    void notApplicableWaitsForItsReason() {
        number.askReason();
        assertThat(number.wantsReason()).isTrue();
        assertThat(number.isNoteOpen()).isTrue();
        assertThat(entry(number)).isEqualTo("N");

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
        assertThat(entry(number)).isEqualTo("99");
        assertThat(number.isUnsaved()).isTrue();
        assertThat(number.problem()).isNotNull();
    }

    @Test
    void aVerdictThatCouldNotBeSavedStaysChosen() {
        look.take(new Answer(Verdict.FAIL, null, null, "F", null));
        look.lose();

        assertThat(look.answer()).isNull();
        assertThat(look.chosen()).isEqualTo(Verdict.FAIL);
        assertThat(entry(look)).isEqualTo("F");
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
    void aNumberKeepsTheUnitItWasTypedIn() {
        var hot = new PointState(new SheetPoint(
                1,
                new Stop(2, "P-101", "Pump"),
                "Point",
                Question.number("°C", Limits.NONE),
                null,
                null,
                List.of(),
                List.of(),
                List.of()));
        hot.type("185");
        assertThat(entry(hot)).isEqualTo("185");
        hot.measureIn("°F");
        assertThat(entry(hot)).isEqualTo("185 °F");

        hot.take(new Answer(Verdict.PASS, Zone.NORMAL, new BigDecimal("85"), "185 °F", null));
        assertThat(hot.typed()).isEqualTo("185");
        assertThat(hot.unit()).isEqualTo("°F");
        assertThat(hot.isUnsaved()).isFalse();
        hot.measureIn("°C");
        assertThat(hot.isUnsaved()).isTrue();
        assertThat(entry(hot)).isEqualTo("185");
    }

    @Test
    void aTextIsOnRecordUntilItIsJudged() {
        PointState text = state(CheckPointKind.TEXT);
        text.type("Oil is dark");
        assertThat(Objects.requireNonNull(text.given()).judged()).isNull();
        text.choose(Verdict.FLAG);
        assertThat(Objects.requireNonNull(text.given()).judged()).isEqualTo(Verdict.FLAG);
        assertThat(entry(text)).isEqualTo("Oil is dark");
        text.take(new Answer(Verdict.FLAG, null, null, "Oil is dark", null));
        text.type("Oil is black");
        assertThat(Objects.requireNonNull(text.given()).judged()).isEqualTo(Verdict.FLAG);
    }

    @Test
    void aChoiceThatCouldNotBeSavedStaysMade() {
        PointState oil = state(CheckPointKind.CHOICE);
        oil.pick("Cloudy");
        assertThat(entry(oil)).isEqualTo("Cloudy");
        oil.take(new Answer(Verdict.FLAG, null, null, "Cloudy", null));
        oil.lose();
        assertThat(oil.answer()).isNull();
        assertThat(oil.picked()).isEqualTo("Cloudy");
        assertThat(oil.isUnsaved()).isTrue();
    }

    @Test
    void aProblemWithTheNoteOpensIt() {
        look.complain(Violation.of("note", "inspection.refused.na-reason"));
        assertThat(look.isNoteOpen()).isTrue();
        look.write("x");
        assertThat(look.problem()).isNull();
    }

    private static String entry(PointState state) {
        PointAnswer given = state.given();
        if (given == null) {
            return "";
        }
        return given.judged() == Verdict.NA ? "N" : given.typed();
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
