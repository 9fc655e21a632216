package org.millwright.ui.kit.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Money;
import org.millwright.kernel.Quantity;
import org.millwright.ui.FxTest;

@FxTest
class ColumnTest {

    @Test
    void figuresStandRightAndTextsLeft() {
        assertThat(List.of(
                        Column.<String>number("n", "h", String::length),
                        Column.<String>quantity("q", "h", text -> Quantity.ZERO),
                        Column.<String>money("m", "h", text -> Money.ZERO),
                        Column.<String>measured("u", "h", text -> null)))
                .allMatch(Column::figures);
        assertThat(List.of(
                        Column.<String>text("t", "h", text -> text),
                        Column.<String>date("d", "h", text -> null),
                        Column.<String>status("s", "h", text -> null)))
                .noneMatch(Column::figures);
    }

    @Test
    void whatIsSaidOfAColumnChangesNothingElse() {
        var column = Column.<String>number("n", "h", String::length)
                .width(44)
                .hidden()
                .unsortable();

        assertThat(column.width()).isEqualTo(44);
        assertThat(column.shown()).isFalse();
        assertThat(column.sortable()).isFalse();
        assertThat(column.figures()).isTrue();
        assertThat(column.key()).isEqualTo("n");
    }
}
