package org.millwright.ui.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ListMergeTest {

    private record Point(int id, String name) {}

    private static final Point A = new Point(1, "A");
    private static final Point B = new Point(2, "B");
    private static final Point C = new Point(3, "C");
    private static final Point NEW_1 = new Point(11, "new 1");
    private static final Point NEW_2 = new Point(12, "new 2");

    private static ListMerge<Point> merge(List<Point> theirs, List<Point> mine) {
        return new ListMerge<>(List.of(A, B, C), theirs, mine, Point::id, Point::name, Point::name, "-");
    }

    private static List<Point> byItself(ListMerge<Point> merge) {
        return merge.merged(merge.differences().stream()
                .map(difference -> difference.sure() == null ? Side.MINE : difference.sure())
                .toList());
    }

    @Test
    void whatBothHaveAddedBothStays() {
        var merge = merge(List.of(A, NEW_1, B, C), List.of(A, B, C, NEW_2));

        assertThat(merge.differences()).extracting(Difference::sure).containsExactly(Side.THEIRS, Side.MINE);
        assertThat(byItself(merge)).containsExactly(A, NEW_1, B, C, NEW_2);
    }

    @Test
    void whatOneHasTakenAwayIsGone() {
        assertThat(byItself(merge(List.of(A, C), List.of(A, B, C, NEW_2)))).containsExactly(A, C, NEW_2);
        assertThat(byItself(merge(List.of(A, B, C, NEW_1), List.of(B, C)))).containsExactly(B, C, NEW_1);
    }

    @Test
    void whatBothHaveChangedMustBeChosen() {
        var theirs = new Point(2, "theirs");
        var mine = new Point(2, "mine");
        var merge = merge(List.of(A, theirs, C), List.of(A, mine, C));

        assertThat(merge.differences()).containsExactly(new Difference("mine", "B", "theirs", "mine", null));
        assertThat(merge.merged(List.of(Side.THEIRS))).containsExactly(A, theirs, C);
        assertThat(merge.merged(List.of(Side.MINE))).containsExactly(A, mine, C);
    }

    @Test
    void whatOneHasChangedAndTheOtherTakenAwayMustBeChosen() {
        var mine = new Point(2, "mine");
        var merge = merge(List.of(A, C), List.of(A, mine, C));

        assertThat(merge.differences()).containsExactly(new Difference("mine", "B", "-", "mine", null));
        assertThat(merge.merged(List.of(Side.THEIRS))).containsExactly(A, C);
        assertThat(merge.merged(List.of(Side.MINE))).containsExactly(A, mine, C);
    }

    @Test
    void anOrderThatOneHasChangedIsKept() {
        assertThat(byItself(merge(List.of(C, B, A), List.of(A, B, C, NEW_2)))).containsExactly(C, NEW_2, B, A);
        assertThat(byItself(merge(List.of(A, B, C, NEW_1), List.of(C, B, A)))).containsExactly(C, NEW_1, B, A);
    }

    @Test
    void theSameOnBothSidesIsNoDifference() {
        var both = new Point(2, "both");

        assertThat(merge(List.of(A, both, C), List.of(A, both, C)).differences())
                .isEmpty();
    }
}
