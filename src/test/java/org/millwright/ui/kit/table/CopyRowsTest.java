package org.millwright.ui.kit.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.kernel.ListRequest;
import org.millwright.kernel.Money;
import org.millwright.kernel.Quantity;
import org.millwright.ui.FxTest;
import org.millwright.ui.kit.HeldTasks;
import org.millwright.ui.kit.KitFixture;
import org.millwright.ui.kit.table.Column.IconText;
import org.millwright.ui.kit.table.Column.Measured;
import org.millwright.ui.kit.table.CountingSource.Job;

@FxTest
class CopyRowsTest {

    private final CountingSource source = new CountingSource(100_000);
    private final List<Column<Job>> columns = List.of(
            Column.<Job>text("title", "kit.form.save", Job::title),
            Column.<Job>text("note", "kit.form.revert", job -> "two\nlines\tand a tab"));
    private final List<String> refused = new ArrayList<>();
    private boolean whole = true;
    private final CopyRows<Job> copy = new CopyRows<>(KitFixture.kit(), source, () -> columns, () -> whole);

    @Test
    void aCellStaysOneCell() {
        copy.copy(new Selection.Picked(new long[] {7}), refused::add);

        assertThat(clipboard()).isEqualTo("Save\tRevert\nJob 7\ttwo lines and a tab");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49 89 123", "-A1", "@SUM(A1)", "'=1"})
    void aTextThatBeginsLikeAFormulaStaysAText(String text) {
        assertThat(copied(Column.text("title", "kit.form.save", job -> text))).isEqualTo("'" + text);
    }

    @Test
    void aTabOrALineBreakInFrontHidesNoFormula() {
        assertThat(copied(Column.text("title", "kit.form.save", job -> "\t=1+1")))
                .isEqualTo("' =1+1");
    }

    @Test
    void anIconOrAUnitMakesATextOfIt() {
        assertThat(copied(Column.icon("title", "kit.form.save", job -> new IconText(Feather.BOX, "=1"))))
                .isEqualTo("'=1");
        assertThat(copied(Column.measured("title", "kit.form.save", job -> new Measured(new BigDecimal("-5"), "+cmd"))))
                .isEqualTo("'-5 +cmd");
    }

    @Test
    void aNegativeNumberStaysANumber() {
        assertThat(copied(Column.number("n", "kit.form.save", job -> -5))).isEqualTo("-5");
        assertThat(copied(Column.number("n", "kit.form.save", job -> new BigDecimal("-0.25"))))
                .isEqualTo("-0.25");
        assertThat(copied(Column.money("n", "kit.form.save", job -> Money.of("-5"))))
                .isEqualTo("-5.00");
        assertThat(copied(Column.quantity("n", "kit.form.save", job -> Quantity.of("-5"))))
                .isEqualTo("-5");
    }

    @Test
    void rowsKeepTheirOrderAndThoseDeletedMeanwhileAreLeftOut() {
        source.gone.add(8L);

        copy.copy(new Selection.Picked(new long[] {9, 8, 7}), refused::add);

        assertThat(clipboard().lines().skip(1).map(line -> line.split("\t")[0])).containsExactly("Job 9", "Job 7");
    }

    @Test
    void readsInPieces() {
        copy.copy(new Selection.Picked(LongStream.rangeClosed(1, CopyRows.MOST).toArray()), refused::add);

        assertThat(clipboard().lines()).hasSize(CopyRows.MOST + 1);
        assertThat(source.asked).allMatch(ids -> ids.length <= 1_000);
        assertThat(refused).isEmpty();
    }

    @Test
    void moreThanAPersonReadsIsRefusedAndNotCutOff() {
        copy.copy(new Selection.Picked(new long[] {7}), refused::add);
        copy.copy(new Selection.Picked(new long[CopyRows.MOST + 5]), refused::add);

        assertThat(refused)
                .containsExactly(
                        "50,005 rows are too many for the clipboard; it takes up to 50,000." + " Export them instead.");
        assertThat(clipboard()).contains("Job 7");
    }

    @Test
    void everythingIsNotCopiedBeforeAllOfItIsKnown() {
        whole = false;
        var rows = new LazyRows<>(source, new HeldTasks());
        rows.show(new long[] {7, 8}, List.of());

        copy.copy(new Selection.Matching(ListRequest.ALL, Set.of(), rows), refused::add);
        copy.copy(new Selection.Picked(new long[] {9}), refused::add);

        assertThat(refused).containsExactly("Not all of these rows are read yet. Wait a moment, or export them.");
        assertThat(clipboard()).contains("Job 9");
    }

    @Test
    void nothingSelectedLeavesTheClipboardAlone() {
        copy.copy(new Selection.Picked(new long[] {7}), refused::add);
        copy.copy(Selection.none(), refused::add);

        assertThat(clipboard()).contains("Job 7");
    }

    private String copied(Column<Job> column) {
        new CopyRows<>(KitFixture.kit(), source, () -> List.of(column), () -> true)
                .copy(new Selection.Picked(new long[] {7}), refused::add);
        return clipboard().lines().skip(1).findFirst().orElse("");
    }

    private static String clipboard() {
        return Clipboard.getSystemClipboard().getString();
    }
}
