package org.millwright.ui.nav;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.kernel.Changes;
import org.millwright.kernel.Op;
import org.millwright.ui.nav.LeaveQuestion.Answer;
import org.millwright.ui.nav.Route.PartRoute;
import org.millwright.ui.nav.Route.PartsRoute;
import org.millwright.ui.nav.Route.TodayRoute;

class NavigatorTest {

    private static final Route TODAY = new TodayRoute();
    private static final Route PARTS = new PartsRoute();

    private final Map<Route, FakeScreen> built = new HashMap<>();
    private Answer answer = Answer.STAY;
    private final Navigator navigator = new Navigator(
            new ScreenFactory()
                    .add(TodayRoute.class, this::build)
                    .add(PartsRoute.class, this::build)
                    .add(PartRoute.class, this::build),
            answered -> answered.accept(answer));

    private FakeScreen build(Route route) {
        var screen = new FakeScreen(route.toString());
        built.put(route, screen);
        return screen;
    }

    private FakeScreen screen(Route route) {
        FakeScreen screen = built.get(route);
        assertThat(screen).isNotNull();
        return screen;
    }

    @Test
    void screensThatAreLetGoAllGiveBackWhatTheyHold() {
        navigator.open(TODAY);
        navigator.open(PARTS);
        navigator.close();

        assertThat(screen(TODAY).events).endsWith("close");
        assertThat(screen(PARTS).events).endsWith("close");
    }

    @Test
    void backAndForwardWalkTheHistory() {
        navigator.open(TODAY);
        navigator.open(PARTS);
        navigator.open(new PartRoute(7));
        navigator.back();
        navigator.back();
        assertThat(navigator.routeProperty().get()).isEqualTo(TODAY);
        assertThat(navigator.canGoBackProperty().get()).isFalse();
        navigator.forward();
        assertThat(navigator.routeProperty().get()).isEqualTo(PARTS);
        assertThat(navigator.canGoForwardProperty().get()).isTrue();
        navigator.open(TODAY);
        assertThat(navigator.canGoForwardProperty().get()).isFalse();
    }

    @Test
    void nothingHappensAtTheEndsOfTheHistory() {
        navigator.back();
        navigator.open(TODAY);
        navigator.back();
        navigator.forward();
        assertThat(navigator.routeProperty().get()).isEqualTo(TODAY);
    }

    @Test
    void theScreenInSightShowsWhatOthersChangedWhenItConcernsIt() {
        var news = List.of(new Changes(new Op("test.change"), List.of("part"), List.of()));
        navigator.open(TODAY);
        navigator.open(PARTS);
        screen(PARTS).shows = false;
        navigator.heard(news);
        assertThat(screen(PARTS).events).doesNotContain("refresh");

        screen(PARTS).shows = true;
        navigator.heard(news);
        assertThat(screen(PARTS).events).endsWith("refresh");
        assertThat(screen(TODAY).events).doesNotContain("refresh");
    }

    @Test
    void anotherFrameGoesOnWhereTheFormerWas() {
        navigator.open(TODAY);
        navigator.open(PARTS);
        var made = new Navigator(
                new ScreenFactory().add(TodayRoute.class, this::build).add(PartsRoute.class, this::build),
                answered -> answered.accept(answer));

        made.resume(navigator);
        assertThat(made.routeProperty().get()).isEqualTo(PARTS);
        assertThat(made.canGoBackProperty().get()).isTrue();

        made.back();
        assertThat(made.routeProperty().get()).isEqualTo(TODAY);
    }

    @Test
    void goingBackFindsTheSameScreen() {
        navigator.open(TODAY);
        navigator.open(PARTS);
        navigator.back();
        assertThat(screen(TODAY).events).containsExactly("shown", "hidden", "shown");
    }

    @Test
    void openingTheScreenInSightRefreshesIt() {
        navigator.open(TODAY);
        navigator.open(new TodayRoute());
        assertThat(screen(TODAY).events).containsExactly("shown", "refresh");
        assertThat(navigator.canGoBackProperty().get()).isFalse();
    }

    @Test
    void screensNotSeenForLongAreClosedAndBuiltAgain() {
        navigator.open(TODAY);
        FakeScreen first = screen(TODAY);
        for (long id = 1; id <= Navigator.MOST_SCREENS; id++) {
            navigator.open(new PartRoute(id));
        }
        assertThat(first.events).endsWith("close");
        navigator.open(TODAY);
        assertThat(navigator.current())
                .hasValueSatisfying(now -> assertThat(now).isNotSameAs(first));
    }

    @ParameterizedTest
    @CsvSource({"SAVE,true,save,true", "SAVE,false,save,false", "DISCARD,true,revert,true", "STAY,true,shown,false"})
    void unsavedEditsAreAskedAbout(Answer chosen, boolean saves, String lastEvent, boolean leaves) {
        navigator.open(TODAY);
        screen(TODAY).dirty.set(true);
        screen(TODAY).saves = saves;
        answer = chosen;
        navigator.open(PARTS);
        assertThat(navigator.routeProperty().get()).isEqualTo(leaves ? PARTS : TODAY);
        assertThat(screen(TODAY).events).contains(lastEvent);
    }

    @Test
    void theHistoryHasAnEnd() {
        for (long id = 0; id <= History.LONGEST + 10; id++) {
            navigator.open(new PartRoute(id));
        }
        for (int i = 0; i <= History.LONGEST + 10; i++) {
            navigator.back();
        }
        assertThat(navigator.routeProperty().get()).isEqualTo(new PartRoute(10));
    }
}
