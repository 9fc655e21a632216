package org.millwright.ui.kit.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.Test;
import org.millwright.ui.FxTest;
import org.millwright.ui.kit.KitFixture;
import org.millwright.ui.kit.table.CountingSource.Job;

@FxTest
class CopyRowsTest {

    private final CountingSource source = new CountingSource(100_000);
    private final List<Column<Job>> columns = List.of(
            Column.<Job>text("title", "kit.form.save", Job::title),
            Column.<Job>text("note", "kit.form.revert", job -> "two\nlines\tand a tab"));
    private final CopyRows<Job> copy = new CopyRows<>(KitFixture.kit(), source, () -> columns);

    @Test
    void aCellStaysOneCell() {
        copy.copy(new long[] {7});

        assertThat(clipboard()).isEqualTo("Save\tRevert\nJob 7\ttwo lines and a tab");
    }

    @Test
    void rowsKeepTheirOrderAndThoseDeletedMeanwhileAreLeftOut() {
        source.gone.add(8L);

        copy.copy(new long[] {9, 8, 7});

        assertThat(clipboard().lines().skip(1).map(line -> line.split("\t")[0])).containsExactly("Job 9", "Job 7");
    }

    @Test
    void readsInPiecesAndNoMoreThanAPersonReads() {
        copy.copy(LongStream.rangeClosed(1, CopyRows.MOST + 5).toArray());

        assertThat(clipboard().lines()).hasSize(CopyRows.MOST + 1);
        assertThat(source.asked).allMatch(ids -> ids.length <= 1_000);
    }

    @Test
    void nothingSelectedLeavesTheClipboardAlone() {
        copy.copy(new long[] {7});
        copy.copy(new long[0]);

        assertThat(clipboard()).contains("Job 7");
    }

    private static String clipboard() {
        return Clipboard.getSystemClipboard().getString();
    }
}
