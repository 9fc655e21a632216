package org.millwright.ui.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MergeTest {

    private static Merge<String> merge(@Nullable String was, @Nullable String theirs, @Nullable String mine) {
        return new Merge.OfValue<>(
                "Name", was, theirs, mine, Objects::equals, value -> value == null ? "-" : value.strip());
    }

    @Test
    void whatOneHasChangedIsSure() {
        assertThat(merge("a", "b", "a").differences())
                .containsExactly(new Difference("Name", "a", "b", "a", Side.THEIRS));
        assertThat(merge("a", "a", null).differences())
                .containsExactly(new Difference("Name", "a", "a", "-", Side.MINE));
    }

    @Test
    void whatBothHaveChangedMustBeChosen() {
        var merge = merge(null, "b", "c");

        assertThat(merge.differences()).containsExactly(new Difference("Name", "-", "b", "c", null));
        assertThat(merge.merged(List.of(Side.THEIRS))).isEqualTo("b");
        assertThat(merge.merged(List.of(Side.MINE))).isEqualTo("c");
    }

    @Test
    void whatLooksTheSameIsNoDifferenceAndTheNewerStands() {
        var merge = merge("a", "b ", "b");

        assertThat(merge.differences()).isEmpty();
        assertThat(merge.merged(List.of())).isEqualTo("b ");
    }
}
