package org.millwright.ui.stock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.kernel.Money;
import org.millwright.kernel.Quantity;
import org.millwright.stock.PartCriticality;
import org.millwright.stock.PartRow;
import org.millwright.ui.kit.Status;

class StockStatusTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "true,false,5,-",
                "true,false,0,-",
                "true,true,2,parts.status.low WARNING",
                "true,true,0,parts.status.out DANGER",
                "false,true,0,parts.status.unused MUTED"
            })
    void onlyWhatMattersIsSaid(boolean active, boolean low, int onHand, String said) {
        var row = new PartRow(
                1,
                "10-0004",
                "Bearing",
                "pcs",
                PartCriticality.VITAL,
                null,
                null,
                null,
                Quantity.of(onHand),
                Money.ZERO,
                low,
                active);

        Status status = StockStatus.of(row);

        assertThat(status == null ? null : status.word().key() + " " + status.meaning())
                .isEqualTo(said);
    }
}
