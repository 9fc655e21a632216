package org.millwright.workorder.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.kernel.ListRequest;
import org.millwright.platform.db.TestStores;
import org.millwright.workorder.HoldReason;
import org.millwright.workorder.MoveWorkOrder;
import org.millwright.workorder.NewWorkOrder;
import org.millwright.workorder.WorkOrderAction;
import org.millwright.workorder.WorkOrderFields;
import org.millwright.workorder.WorkOrderRow;
import org.millwright.workorder.WorkOrderType;
import org.millwright.workorder.WorkOrderView;

abstract class WorkOrderListContract extends WorkOrderFixture {

    private static final LocalDate LATE = TestStores.TODAY.minusDays(3);

    @BeforeEach
    void fiveOrders() {
        create("Seal leaking", pump, 2, TestStores.TODAY, max);
        long noise = create("Bearing noisy", motor, 1, LATE, ada);
        long roller = create("Replace roller", line, 3, LATE, max);
        long done = create("Grease the motor", motor, 1, LATE, max);
        create("Paint the frame", line, 4, null, null);
        orders.move(MoveWorkOrder.hold(noise, HoldReason.PARTS, null)).orThrow();
        orders.move(MoveWorkOrder.of(roller, WorkOrderAction.START)).orThrow();
        orders.move(MoveWorkOrder.of(done, WorkOrderAction.COMPLETE)).orThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        open    | Bearing noisy, Seal leaking, Replace roller, Paint the frame
        overdue | Bearing noisy, Replace roller
        mine    | Seal leaking, Replace roller
        on-hold | Bearing noisy
        all     | Bearing noisy, Seal leaking, Replace roller, Paint the frame, Grease the motor
        """)
    void theQuickFiltersShowTheMostUrgentFirst(String view, String expected) {
        assertThat(String.join(", ", titles(ListRequest.ALL.withFilter("view", view))))
                .isEqualTo(expected);
    }

    @Test
    void theCountsAreThoseOfTheQuickFilters() {
        var counts = queries.counts();

        for (WorkOrderView view : WorkOrderView.values()) {
            assertThat(counts.of(view))
                    .as(view.key())
                    .isEqualTo(queries.ids(ListRequest.ALL.withFilter("view", view.key())).length)
                    .isEqualTo(queries.count(ListRequest.ALL.withFilter("view", view.key())));
        }
        assertThat(counts.of(WorkOrderView.OPEN)).isEqualTo(4);
    }

    @Test
    void onlyOpenWorkIsLate() {
        assertThat(queries.rows(queries.ids(ListRequest.ALL)))
                .extracting(row -> row.daysLate(TestStores.TODAY))
                .containsExactly(3L, 0L, 3L, 0L, 0L);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        status    | COMPLETED  | Grease the motor
        type      | BREAKDOWN  | ''
        type      | CORRECTIVE | Bearing noisy, Seal leaking, Replace roller, Paint the frame, Grease the motor
        """)
    void filtersByName(String filter, String value, String expected) {
        assertThat(String.join(", ", titles(ListRequest.ALL.withFilter(filter, value))))
                .isEqualTo(expected);
    }

    @Test
    void theFilterOnAMachineTakesAllBelowAlong() {
        assertThat(titles(ListRequest.ALL.withFilter("equipment", String.valueOf(pump))))
                .containsExactly("Bearing noisy", "Seal leaking", "Grease the motor");
        assertThat(titles(ListRequest.ALL.withFilter("equipment", String.valueOf(line))))
                .hasSize(5);
        assertThat(titles(ListRequest.ALL.withFilter("assignee", String.valueOf(ada))))
                .containsExactly("Bearing noisy");
    }

    @Test
    void wordsAreSoughtInNumberTitleTagAndMachine() {
        assertThat(titles(ListRequest.ALL.withText("000002"))).containsExactly("Bearing noisy");
        assertThat(titles(ListRequest.ALL.withText("p-101-m grease"))).containsExactly("Grease the motor");
        assertThat(titles(ListRequest.ALL.withText("FEED seal"))).containsExactly("Seal leaking");
        assertThat(titles(ListRequest.ALL.withText("100%"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "000002, ''",
        "p-101-m grease, due",
        "FEED seal, ''",
        "100%, ''",
        "e, equipment",
        "e, assignee",
        "r o, title"
    })
    void withTheNamesInMemoryTheListIsTheSame(String text, String sort) {
        var all = new ListRequest(text, Map.of(), sort, true);
        var open = all.withFilter("view", WorkOrderView.OPEN.key());
        long[] allIds = queries.ids(all);
        long[] openIds = queries.ids(open);

        queries.names().load();

        assertThat(queries.ids(all)).containsExactly(allIds);
        assertThat(queries.ids(open)).containsExactly(openIds);
        assertThat(queries.head(all, 2)).containsExactly(Arrays.copyOf(allIds, Math.min(2, allIds.length)));
    }

    @Test
    void theNamesInMemoryAreFoundWithoutAccents() {
        create("Prüfung", line, 4, null, null);
        queries.names().load();

        assertThat(titles(ListRequest.ALL.withText("PRUF"))).containsExactly("Prüfung");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        number    | false | Seal leaking
        number    | true  | Paint the frame
        due       | false | Bearing noisy
        priority  | false | Bearing noisy
        title     | false | Bearing noisy
        title     | true  | Seal leaking
        equipment | true  | Bearing noisy
        status    | true  | Grease the motor
        assignee  | false | Bearing noisy
        type      | false | Bearing noisy
        completed | false | Grease the motor
        """)
    void sortsInSql(String sort, boolean down, String first) {
        assertThat(titles(new ListRequest("", Map.of(), sort, down)).getFirst()).isEqualTo(first);
    }

    @Test
    void thePaletteFindsTheTypedNumberFirst() {
        create("Ask for 3 rollers", line, 4, null, null);

        assertThat(queries.search("3", 5))
                .extracting(WorkOrderRow::title)
                .containsExactly("Replace roller", "Ask for 3 rollers");
        assertThat(queries.search("roller", 1)).extracting(WorkOrderRow::title).containsExactly("Ask for 3 rollers");
    }

    @Test
    void thePaletteShowsOpenWorkBeforeDoneAndTheNewestFirst() {
        create("Grease the roller", line, 4, null, null);

        assertThat(queries.search("grease", 5))
                .extracting(WorkOrderRow::title)
                .containsExactly("Grease the roller", "Grease the motor");
    }

    private long create(String title, long machine, int priority, @Nullable LocalDate due, @Nullable Long assignee) {
        return orders.create(NewWorkOrder.approved(new WorkOrderFields(
                        title,
                        null,
                        machine,
                        WorkOrderType.CORRECTIVE,
                        priority,
                        due,
                        assignee,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null)))
                .orThrow()
                .id();
    }
}
