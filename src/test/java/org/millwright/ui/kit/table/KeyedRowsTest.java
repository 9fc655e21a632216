package org.millwright.ui.kit.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.ListRequest;

class KeyedRowsTest {

    private record Stock(String part, int count) {}

    private final KeyedRows<Stock> rows = new KeyedRows<>(Stock::part);

    @Test
    void anIdStaysWithItsRecordWhenTheOrderChanges() {
        rows.show(List.of(new Stock("bolt", 1), new Stock("nut", 2)));
        long bolt = rows.ids(ListRequest.ALL)[0];

        rows.show(List.of(new Stock("nut", 2), new Stock("bolt", 9)));

        assertThat(rows.row(bolt)).isEqualTo(new Stock("bolt", 9));
        assertThat(rows.ids(ListRequest.ALL)[1]).isEqualTo(bolt);
    }

    @Test
    void whatIsGoneIsNobodyElse() {
        rows.show(List.of(new Stock("bolt", 1)));
        long bolt = rows.ids(ListRequest.ALL)[0];

        rows.show(List.of(new Stock("nut", 2)));

        assertThat(rows.row(bolt)).isNull();
        assertThat(rows.rows(new long[] {bolt})).isEmpty();
    }
}
