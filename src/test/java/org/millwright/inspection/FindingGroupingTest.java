package org.millwright.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Message;
import org.millwright.workorder.WorkOrderRef;

class FindingGroupingTest {

    private static final WorkOrderRef OPEN = new WorkOrderRef(790, "WO-000790");

    @Test
    void groupsFindingsByMachineInWalkingOrder() {
        var groups = FindingGrouping.group(List.of(
                finding(1, 20, Verdict.FAIL, null),
                finding(2, 10, Verdict.PASS, null),
                finding(3, 10, Verdict.FLAG, null),
                finding(4, 20, Verdict.FLAG, null),
                finding(5, 30, Verdict.NA, null)));

        assertThat(groups).extracting(FindingGroup::tag).containsExactly("M-20", "M-10");
        assertThat(groups.getFirst().proposals())
                .extracting(proposal -> proposal.finding().checkPointId(), FindingProposal::action)
                .containsExactly(tuple(1L, FindingAction.CREATE), tuple(4L, FindingAction.CREATE));
        assertThat(groups).allMatch(FindingGroup::makesWork);
    }

    @Test
    void makesNoSecondWorkOrderWhileOneIsOpen() {
        var group = FindingGrouping.group(List.of(finding(1, 20, Verdict.FAIL, OPEN)))
                .getFirst();
        var proposal = group.proposals().getFirst();

        assertThat(group.makesWork()).isFalse();
        assertThat(proposal.action()).isEqualTo(FindingAction.ALREADY_OPEN);
        assertThat(proposal.choices())
                .containsExactly(FindingAction.ALREADY_OPEN, FindingAction.ADD_TO, FindingAction.NOTE_ONLY);
        assertThat(proposal.reason()).isEqualTo(Message.of("inspection.finding.already-open", "WO-000790"));
    }

    @Test
    void aCleanRoundHasNoFindings() {
        assertThat(FindingGrouping.group(List.of(finding(1, 20, Verdict.PASS, OPEN))))
                .isEmpty();
    }

    private static Finding finding(long point, long machine, Verdict verdict, @Nullable WorkOrderRef open) {
        return new Finding(point, "Point " + point, machine, "M-" + machine, verdict, "", open);
    }
}
