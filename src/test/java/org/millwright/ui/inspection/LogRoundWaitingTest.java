package org.millwright.ui.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.millwright.inspection.Answer;
import org.millwright.inspection.GivenAnswer;
import org.millwright.inspection.Verdict;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.HeldTasks;

/// A round is walked while the store takes its time, or is gone.
@FxTest
class LogRoundWaitingTest {

    private final HeldTasks tasks = new HeldTasks("what is typed");
    private final RoundsFixture fixture = new RoundsFixture(Locale.UK, tasks);
    private final LogRoundModel model =
            new LogRoundModel(fixture.kit, fixture.services(), fixture.notices, fixture.due, OptionalLong.empty());
    private final List<Boolean> saved = new ArrayList<>();

    @BeforeEach
    void load() {
        model.load();
        tasks.release();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void theSignatureWaitsForTheLastAnswer() {
        LogRoundScreen screen = fixture.log();
        tasks.release();
        Scene scene = Scenes.show(fixture.withCards(screen.node()));
        screen.focusTarget().orElseThrow().requestFocus();
        ((TextField) scene.getFocusOwner()).setText("85");

        screen.toSign();
        assertThat(tasks.waiting()).as("only the answer is on its way").isEqualTo(1);
        tasks.release();
        tasks.release();
        Scenes.layOut(scene);

        assertThat(Scenes.find(scene.getRoot(), "#sign", Button.class).getText())
                .isEqualTo("Sign and make 1 work order");
    }

    @Test
    void theLastOfTwoAnswersIsTheOneThatStays() {
        model.go(2);
        model.verdict(Verdict.PASS);
        model.verdict(Verdict.FAIL);
        assertThat(tasks.waiting()).isEqualTo(1);
        tasks.release();
        tasks.release();

        assertThat(stored(2)).extracting(Answer::verdict).isEqualTo(Verdict.FAIL);
        assertThat(tasks.waiting()).isZero();
    }

    @Test
    void anAnswerThatIsNotSavedStaysAsTypedAndIsSavedLater() {
        model.type("85");
        model.next();
        assertThat(model.answeredProperty().get()).isEqualTo(1);
        assertThatThrownBy(tasks::fail).hasRootCauseMessage("connection dropped");

        assertThat(model.answeredProperty().get()).isZero();
        assertThat(model.unsavedProperty().get()).isTrue();
        assertThat(model.points().getFirst().typed()).isEqualTo("85");
        assertThat(model.focusProperty().get()).as("back where it was typed").isZero();

        model.save(saved::add);
        assertThat(saved).isEmpty();
        tasks.release();

        assertThat(saved).containsExactly(true);
        assertThat(model.unsavedProperty().get()).isFalse();
        assertThat(stored(0)).extracting(Answer::typed).isEqualTo("85");
    }

    @Test
    void whoLeavesHearsThatAnAnswerIsNotSaved() {
        model.type("85");
        model.save(saved::add);
        assertThat(saved).as("still on its way").isEmpty();
        assertThatThrownBy(tasks::fail).hasRootCauseMessage("connection dropped");

        assertThat(saved).containsExactly(false);
        model.revert();
        assertThat(model.unsavedProperty().get()).isFalse();
    }

    @Test
    void aFailureLeavesALaterAnswerOfTheSamePointAlone() {
        model.go(2);
        model.verdict(Verdict.PASS);
        model.verdict(Verdict.FAIL);
        assertThatThrownBy(tasks::fail).hasRootCauseMessage("connection dropped");
        assertThat(model.points().get(2).answer()).extracting(Answer::verdict).isEqualTo(Verdict.FAIL);
        tasks.release();

        assertThat(stored(2)).extracting(Answer::verdict).isEqualTo(Verdict.FAIL);
        assertThat(model.unsavedProperty().get()).isFalse();
    }

    @Test
    void aSheetReadMeanwhileDoesNotHideAnAnswer() {
        model.load();
        model.go(2);
        model.verdict(Verdict.PASS);
        tasks.release();
        tasks.release();

        assertThat(model.points().get(2).answer()).extracting(Answer::verdict).isEqualTo(Verdict.PASS);
    }

    private @Nullable Answer stored(int place) {
        GivenAnswer given = fixture.plant
                .inspections()
                .sheet(fixture.due)
                .orElseThrow()
                .points()
                .get(place)
                .answer();
        return given == null ? null : given.answer();
    }
}
