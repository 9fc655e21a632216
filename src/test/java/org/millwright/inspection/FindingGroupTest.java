package org.millwright.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Message;

class FindingGroupTest {

    @Test
    void makesWorkAsSoonAsOneFindingIsToBeCreated() {
        assertThat(group(FindingAction.NOTE_ONLY, FindingAction.CREATE).makesWork())
                .isTrue();
    }

    @Test
    void notesAndFindingsThatAreOpenAlreadyMakeNoWork() {
        assertThat(group(FindingAction.NOTE_ONLY, FindingAction.ALREADY_OPEN).makesWork())
                .isFalse();
        assertThat(group().makesWork()).isFalse();
    }

    private static FindingGroup group(FindingAction... actions) {
        var finding = new Finding(1, "Belt", 7, "CV-07", Verdict.FAIL, "", null);
        return new FindingGroup(
                7,
                "CV-07",
                Arrays.stream(actions)
                        .map(action -> new FindingProposal(
                                finding, action, List.of(action), Message.of("inspection.finding.failed", "CV-07")))
                        .toList());
    }
}
