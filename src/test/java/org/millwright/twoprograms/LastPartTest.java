package org.millwright.twoprograms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.millwright.equipment.EquipmentFields;
import org.millwright.equipment.EquipmentKind;
import org.millwright.kernel.ListRequest;
import org.millwright.kernel.Money;
import org.millwright.kernel.Quantity;
import org.millwright.plant.Plant;
import org.millwright.plant.PlantCheck;
import org.millwright.platform.db.TestStores;
import org.millwright.stock.PartCriticality;
import org.millwright.stock.PartFields;
import org.millwright.stock.ReceivePart;
import org.millwright.workorder.WorkOrderRow;

/// Two processes take the last piece of the same part at the same moment, again and again.
class LastPartTest {

    private static final int ROUNDS = 60;

    @Test
    void oneGetsItAndTheOtherIsToldWhy() throws Exception {
        String url = TestStores.serverUrl();
        try (Plant here = Plant.of(TestStores.open(url).orThrow());
                OtherProgram there = OtherProgram.start(url, "store-desk")) {
            long room = here.storerooms().add("MAIN", "Main store").orThrow();
            long machine = here.equipmentRegister()
                    .add(EquipmentFields.of("P-101", "Feed pump", EquipmentKind.MACHINE, null))
                    .orThrow();
            List<Long> parts = new ArrayList<>();
            for (int i = 0; i < ROUNDS; i++) {
                parts.add(onePieceOf("10-%04d".formatted(i), room, here));
            }
            var race = new Race(room, machine, System.currentTimeMillis() + 1000, parts);

            there.tell(race.order());
            List<String> mine = race.run(here);
            List<String> theirs = List.of(there.answer().split(" "));

            int wonHere = 0;
            Set<String> reasons = new HashSet<>();
            for (int i = 0; i < ROUNDS; i++) {
                boolean here1 = mine.get(i).equals(Race.TAKEN);
                boolean there1 = theirs.get(i).equals(Race.TAKEN);
                assertThat(here1 ^ there1)
                        .as("part %d: %s, %s", i, mine.get(i), theirs.get(i))
                        .isTrue();
                reasons.add(here1 ? theirs.get(i) : mine.get(i));
                wonHere += here1 ? 1 : 0;
            }
            System.out.printf("the last piece: %d of %d taken here%n", wonHere, ROUNDS);
            assertThat(reasons).containsExactly("stock.refused.short-everywhere");
            assertThat(new PlantCheck(here.store()).run().broken()).isEmpty();
            long[] orders = here.workOrderQueries().ids(ListRequest.ALL);
            assertThat(here.workOrderQueries().rows(orders))
                    .extracting(WorkOrderRow::number)
                    .hasSize(2 * ROUNDS)
                    .doesNotHaveDuplicates();
        }
    }

    private static long onePieceOf(String partNo, long room, Plant plant) {
        var fields =
                new PartFields(partNo, "Seal", "pcs", PartCriticality.VITAL, null, null, null, 0, Quantity.of(1), null);
        long part = plant.partRegister().add(fields).orThrow();
        plant.stockLedger()
                .receive(ReceivePart.of(part, room, Quantity.of(1), Money.of("10")))
                .orThrow();
        return part;
    }
}
