package org.millwright.ui.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Message;
import org.millwright.platform.task.Progress;
import org.millwright.sample.SampleSize;
import org.millwright.ui.nav.Route.InspectionsRoute;
import org.millwright.ui.nav.Route.LogRoundRoute;
import org.millwright.ui.nav.Route.PartRoute;
import org.millwright.ui.nav.Route.ReorderRoute;
import org.millwright.ui.nav.Route.WorkOrderRoute;
import org.millwright.ui.nav.Route.WorkOrdersRoute;
import org.millwright.ui.today.TodayLine.Heading;
import org.millwright.ui.today.TodayLine.Item;

class TodayModelTest {

    @Test
    void whatNeedsSomeoneIsListedByGroups() {
        try (var fixture = TodayFixture.empty().atWork()) {
            TodayView view = read(fixture);

            assertThat(headings(view))
                    .extracting(heading -> heading.label().key(), Heading::count, Heading::all)
                    .containsExactly(
                            tuple("today.rounds", 1, new InspectionsRoute()),
                            tuple("today.overdue", 1, new WorkOrdersRoute()),
                            tuple("today.due", 1, new WorkOrdersRoute()),
                            tuple("today.stock", 1, new ReorderRoute()));
            assertThat(items(view))
                    .extracting(Item::title)
                    .containsExactly("Morning round", "Seal leaking", "Guard loose", "Shaft seal");
            assertThat(items(view))
                    .extracting(Item::route)
                    .startsWith(new LogRoundRoute(fixture.run), new WorkOrderRoute(fixture.late))
                    .endsWith(new PartRoute(fixture.seal));
            assertThat(items(view).getFirst().action()).isEqualTo(Message.of("today.log"));
        }
    }

    @Test
    void theTilesCountAllThatWaits() {
        try (var fixture = TodayFixture.empty().atWork()) {
            TodayView view = read(fixture);

            assertThat(view.overdueOrders()).isEqualTo(1);
            assertThat(view.dueThisWeek()).isEqualTo(2);
            assertThat(view.openRounds()).isEqualTo(1);
            assertThat(view.atMinimum()).isEqualTo(1);
            assertThat(view.toGenerate()).isEqualTo(1);
            assertThat(view.bare()).isFalse();
        }
    }

    @Test
    void aLongGroupIsCutAndItsHeadingCountsAll() {
        try (var fixture = TodayFixture.empty().withAPump()) {
            for (int i = 0; i < 15; i++) {
                fixture.order("Late " + i, TodayFixture.TODAY.minusDays(i + 1));
            }
            TodayView view = read(fixture);

            assertThat(headings(view)).extracting(Heading::count).containsExactly(15);
            assertThat(items(view)).hasSize(TodayModel.MOST_OF_A_GROUP);
            assertThat(items(view).getFirst().title()).as("the latest first").isEqualTo("Late 14");
        }
    }

    @Test
    void theDuePlansAreCarriedOut() {
        try (var fixture = TodayFixture.empty().atWork()) {
            var model = new TodayModel(fixture.plant);

            assertThat(model.generate(TodayFixture.TODAY).orThrow().made()).hasSize(1);
            assertThat(model.read(TodayFixture.TODAY).toGenerate()).isZero();
        }
    }

    @Test
    void aPlantIsBareUntilItHasAMachineAndTakesASampleWhileItHasNothing() {
        try (var fixture = TodayFixture.empty()) {
            assertThat(read(fixture).bare()).isTrue();
            assertThat(read(fixture).samples()).isTrue();

            fixture.plant.storerooms().add("MAIN", "Main store").orThrow();
            assertThat(read(fixture).bare()).isTrue();
            assertThat(read(fixture).samples()).isFalse();

            fixture.withAPump();
            assertThat(read(fixture).bare()).isFalse();
            assertThat(new TodayModel(fixture.plant)
                            .fill(SampleSize.SMALL, Progress.silent())
                            .isDone())
                    .isFalse();
        }
    }

    private static TodayView read(TodayFixture fixture) {
        return new TodayModel(fixture.plant).read(TodayFixture.TODAY);
    }

    private static List<Heading> headings(TodayView view) {
        return view.lines().stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .toList();
    }

    private static List<Item> items(TodayView view) {
        return view.lines().stream()
                .filter(Item.class::isInstance)
                .map(Item.class::cast)
                .toList();
    }
}
