package org.millwright.platform.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TaskSlotTest {

    @Test
    void onlyTheLatestRequestIsHeld() {
        var slot = new TaskSlot("list");
        var first = new Cancellation();
        var second = new Cancellation();

        assertThat(slot.replace(first)).isNull();
        assertThat(slot.replace(second)).isSameAs(first);
        assertThat(slot.holds(first)).isFalse();
        assertThat(slot.holds(second)).isTrue();
    }

    @Test
    void anEmptiedSlotHoldsNothing() {
        var slot = new TaskSlot("list");
        var request = new Cancellation();
        slot.replace(request);

        assertThat(slot.replace(null)).isSameAs(request);
        assertThat(slot.holds(request)).isFalse();
    }

    @Test
    void slotsOfTheSameNameAreTwo() {
        assertThat(new TaskSlot("list")).isNotEqualTo(new TaskSlot("list")).hasToString("list");
    }
}
