package org.millwright.ui.kit.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.stream.LongStream;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.ListRequest;
import org.millwright.ui.kit.HeldTasks;
import org.millwright.ui.kit.table.CountingSource.Job;

class LazyRowsTest {

    private final CountingSource source = new CountingSource(1_000_000);
    private final HeldTasks tasks = new HeldTasks();
    private final LazyRows<Job> rows = new LazyRows<>(source, tasks);

    @Test
    void onlyThePageLookedAtIsRead() {
        rows.show(source.ids(ListRequest.ALL), List.of());
        RowSlot<Job> slot = rows.get(500_050);
        assertThat(slot.row()).isNull();
        assertThat(source.rowsRead()).isZero();
        tasks.release();
        assertThat(slot.row()).isEqualTo(new Job(500_051, "Job 500051", 0));
        assertThat(source.asked).hasSize(1);
        assertThat(source.rowsRead()).isEqualTo(LazyRows.PAGE);
    }

    @Test
    void whoScrollsFastDoesNotWaitForPagesPassed() {
        rows.show(source.ids(ListRequest.ALL), List.of());
        for (int page = 0; page < 50; page++) {
            rows.get(page * LazyRows.PAGE);
        }
        while (tasks.waiting() > 0) {
            tasks.release();
        }
        assertThat(source.asked).extracting(ids -> ids[0]).containsExactly(1L, 4901L, 4801L, 4701L);
    }

    @Test
    void afterAPageThatFailedTheNextIsRead() {
        rows.show(source.ids(ListRequest.ALL), List.of());
        rows.get(0);
        assertThatIllegalStateException().as("a fault is told").isThrownBy(tasks::fail);

        rows.get(500);
        tasks.release();
        assertThat(rows.get(500).row()).isEqualTo(new Job(501, "Job 501", 0));
        rows.get(0);
        tasks.release();
        assertThat(rows.get(0).row()).isEqualTo(new Job(1, "Job 1", 0));
    }

    @Test
    void aPageOfAnOlderListMayFailMeanwhile() {
        rows.show(source.ids(ListRequest.ALL), List.of());
        rows.get(0);
        rows.show(new long[] {7, 8}, List.of());
        assertThatIllegalStateException().isThrownBy(tasks::fail);

        rows.get(0);
        tasks.release();

        assertThat(rows.get(0).row()).isEqualTo(new Job(7, "Job 7", 0));
    }

    @Test
    void rowsReadWithTheIdsAppearAtOnce() {
        rows.show(new long[] {7, 8}, List.of(new Job(7, "seven", 0), new Job(8, "eight", 0)));
        assertThat(rows.get(1).row()).isEqualTo(new Job(8, "eight", 0));
        assertThat(tasks.waiting()).isZero();
    }

    @Test
    void anOlderRowStaysUntilTheNewerHasCome() {
        rows.show(new long[] {7}, List.of(new Job(7, "old", 0)));
        rows.show(new long[] {7, 8}, List.of());
        RowSlot<Job> slot = rows.get(0);
        assertThat(slot.row()).isEqualTo(new Job(7, "old", 0));
        tasks.release();
        assertThat(slot.row()).isEqualTo(new Job(7, "Job 7", 0));
    }

    @Test
    void aRecordDeletedMeanwhileIsNotAskedForAgain() {
        rows.show(new long[] {7, 8}, List.of());
        source.gone.add(7L);
        rows.get(0);
        tasks.release();
        assertThat(rows.get(0).row()).isNull();
        assertThat(tasks.waiting()).isZero();
    }

    @Test
    void changedRecordsAreReadAgainWhenTheyAreInMemory() {
        rows.show(source.ids(ListRequest.ALL), List.of(new Job(7, "old", 0), new Job(8, "old", 0)));
        source.version = 1;
        rows.refresh(List.of(7L, 900_000L));
        rows.refresh(List.of(8L));
        tasks.release();
        assertThat(source.asked).containsExactly(new long[] {7, 8});
        assertThat(rows.rowIfKnown(8)).isEqualTo(new Job(8, "Job 8", 1));
    }

    @Test
    void memoryHoldsAFewPagesOnly() {
        rows.show(source.ids(ListRequest.ALL), List.of());
        for (int page = 0; page < 30; page++) {
            rows.get(page * LazyRows.PAGE);
            tasks.release();
        }
        long known = LongStream.rangeClosed(1, 3_000)
                .filter(id -> rows.rowIfKnown(id) != null)
                .count();
        assertThat(known).isBetween((long) LazyRows.KEPT - LazyRows.PAGE, (long) LazyRows.KEPT);
        assertThat(rows.rowIfKnown(1)).isNull();
    }

    @Test
    void findsByIdWithoutReading() {
        rows.show(source.ids(ListRequest.ALL), List.of());
        assertThat(rows.indexOf(new RowSlot<Job>(1_000_000))).isEqualTo(999_999);
        assertThat(rows.contains(new RowSlot<Job>(1_000_001))).isFalse();
        assertThat(source.rowsRead() + tasks.waiting()).isZero();
    }

    @Test
    void listenersHearOfNewIdsOnlyAndAllAtOnce() {
        List<String> heard = new java.util.ArrayList<>();
        rows.addListener((ListChangeListener<RowSlot<Job>>) change -> {
            while (change.next()) {
                heard.add(change.getRemovedSize() + " to " + change.getAddedSize());
            }
        });
        rows.show(new long[] {1, 2, 3}, List.of());
        rows.show(new long[] {1, 2, 3}, List.of());
        rows.show(new long[] {1}, List.of());
        assertThat(heard).containsExactly("0 to 3", "3 to 1");
    }
}
