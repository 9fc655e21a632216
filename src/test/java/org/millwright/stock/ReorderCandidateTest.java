package org.millwright.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Quantity;

class ReorderCandidateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    @Test
    void aLineBringsWhatTheListShows() {
        ReorderRow row = candidate(2).propose(TODAY).orElseThrow();

        assertThat(row.partNo()).isEqualTo("20-0001");
        assertThat(row.onHand()).isEqualTo(Quantity.of(2));
        assertThat(row.line().quantity()).isEqualTo(Quantity.of(8));
        assertThat(row.line().expectedOn()).isEqualTo(LocalDate.of(2026, 3, 17));
    }

    @Test
    void aboveTheMinimumThereIsNothingToOrder() {
        assertThat(candidate(3).propose(TODAY)).isEmpty();
    }

    private static ReorderCandidate candidate(int onHand) {
        var fields = new PartFields(
                "20-0001", "Seal", "pcs", PartCriticality.VITAL, null, null, "Alder", 7, Quantity.of(1), null);
        return new ReorderCandidate(
                1,
                fields,
                new Storeroom(1, "MAIN", "Main store"),
                new StockLevels("A-01", Quantity.of(2), Quantity.of(10)),
                Position.of(Quantity.of(onHand)));
    }
}
