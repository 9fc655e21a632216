package org.millwright.ui.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.ListRequest;
import org.millwright.kernel.Outcome;
import org.millwright.maintenance.Disposition;
import org.millwright.maintenance.PlanBasis;
import org.millwright.maintenance.PlanChoices;
import org.millwright.maintenance.PlanDetail;
import org.millwright.maintenance.PlanFields;
import org.millwright.maintenance.PlanProduct;
import org.millwright.maintenance.PlanRow;
import org.millwright.maintenance.ProposedWork;
import org.millwright.ui.kit.form.Picked;
import org.millwright.ui.kit.table.FilterBar;
import org.millwright.ui.kit.table.RowSource;

class PlansModelTest {

    private final PlansFixture plans = new PlansFixture();

    @AfterEach
    void close() {
        plans.close();
    }

    @Test
    void theListShowsActivePlansUntilAllAreAskedFor() {
        assertThat(codes(PlansModel.ACTIVE)).containsExactly("IR-1", "PM-1", "PM-2");
        assertThat(codes(PlansModel.ALL)).containsExactly("IR-1", "PM-1", "PM-2", "PM-9");
    }

    @Test
    void aNewPlanComesEveryMonthFromTodayAndMakesWork() {
        PlanFields fresh = plans.model.fresh(PlansFixture.day(3, 12));

        assertThat(fresh.timing().recurrence()).isEqualTo("FREQ=MONTHLY");
        assertThat(fresh.timing().anchorOn()).isEqualTo(PlansFixture.day(3, 12));
        assertThat(fresh.job().product()).isEqualTo(PlanProduct.WORK_ORDER);
        assertThat(fresh.active()).isTrue();
    }

    @Test
    void savingAddsOrChangesAndRefusesWhatSomebodyElseHasChanged() {
        PlanFields fields = PlansFixture.order(
                "PM-5", "Filters", "FREQ=WEEKLY", PlansFixture.day(4, 1), PlanBasis.SCHEDULED, 0, plans.pump);
        long added = plans.model.save(null, fields).orThrow();
        PlanDetail seen = plans.model.detail(added).orElseThrow();

        assertThat(plans.model.save(seen, fields).isDone()).isTrue();
        plans.model
                .save(plans.model.detail(added).orElseThrow(), withLead(fields, 3))
                .orThrow();
        Outcome<Long> stale = plans.model.save(seen, withLead(fields, 5));

        assertThat(stale.isDone()).isFalse();
        assertThat(plans.model.detail(added).orElseThrow().fields().timing().leadDays())
                .isEqualTo(3);
    }

    @Test
    void machinesAndRoundsAreFoundByTagAndName() {
        assertThat(plans.model.searchMachines("feed")).containsExactly(new Picked(plans.pump, "P-101", "Feed pump"));
        assertThat(plans.model.searchRounds("morning"))
                .containsExactly(new Picked(plans.round, "R-1", "Morning round"));
    }

    @Test
    void whatComesCanBeMadeEarlyAndThenStandsInTheHistory() {
        var until = PlansFixture.day(6, 1);
        List<ProposedWork> plain = plans.model.preview(until, false);
        List<ProposedWork> belt = plans.model.preview(until, true).stream()
                .filter(work -> work.proposal().plan().code().equals("PM-2"))
                .toList();

        assertThat(plain)
                .filteredOn(work -> work.proposal().plan().code().equals("PM-2"))
                .extracting(work -> work.proposal().disposition())
                .containsExactly(Disposition.NOT_YET);
        assertThat(plans.model.generate(until, false, only(belt)).orThrow().made())
                .isEmpty();
        assertThat(plans.model.generate(until, true, only(belt)).orThrow().made())
                .hasSize(1);
        assertThat(plans.model.occurrences(belt.getFirst().proposal().plan().planId()))
                .hasSize(1);
    }

    private static PlanFields withLead(PlanFields plan, int days) {
        return PlansFixture.order(
                plan.code(),
                plan.name(),
                Objects.requireNonNull(plan.timing().recurrence()),
                PlansFixture.day(4, 1),
                plan.timing().basis(),
                days,
                plan.equipmentIds().getFirst());
    }

    private List<String> codes(String quick) {
        RowSource<PlanRow> rows = plans.model.rows();
        long[] ids = rows.ids(ListRequest.ALL.withFilter(FilterBar.QUICK, quick));
        return rows.rows(Arrays.copyOf(ids, ids.length)).stream()
                .map(PlanRow::code)
                .toList();
    }

    private static PlanChoices only(List<ProposedWork> works) {
        return PlanChoices.only(
                works.stream().map(work -> work.proposal().date()).collect(Collectors.toSet()));
    }
}
