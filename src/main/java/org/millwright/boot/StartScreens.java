package org.millwright.boot;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Violation;
import org.millwright.plant.Plant;
import org.millwright.platform.db.StoreLocation;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.task.Progress;
import org.millwright.sample.SampleSize;
import org.millwright.ui.kit.FileChooserPort;
import org.millwright.ui.shell.OpenPlantScreen;
import org.millwright.ui.shell.WelcomeActions;
import org.millwright.ui.shell.WelcomeScreen;
import org.millwright.ui.theme.ThemeChoice;

/// What the window shows before it has a plant, or between two: the first start, and the choice of another plant.
final class StartScreens {

    /// What is done with a plant between opening and showing it.
    @FunctionalInterface
    interface Filling {

        /// A plant that is there is opened as it is; where none is yet, nothing is made.
        Filling NONE = new Filling() {
            @Override
            public Outcome<Plant> fill(Plant opened, Progress progress) {
                return Outcome.done(opened);
            }

            @Override
            public boolean begins() {
                return false;
            }
        };

        /// A new plant begins empty.
        Filling EMPTY = (opened, progress) -> Outcome.done(opened);

        Outcome<Plant> fill(Plant opened, Progress progress);

        /// Whether a plant is made where none is yet.
        default boolean begins() {
            return true;
        }
    }

    /// The window as these screens see it.
    interface Door {

        void show(Parent screen);

        /// @param refused hears why not; none leaves it to the window
        void open(StoreLocation location, Filling filling, @Nullable Consumer<List<Violation>> refused);

        /// Shows the plant again that is open.
        ///
        /// @return false when there is none
        boolean back();
    }

    private final Look look;
    private final Supplier<Messages> messages;
    private final RecentPlants recent;
    private final PlantPlaces places;
    private final Function<Messages, FileChooserPort> files;
    private final Door door;

    StartScreens(
            Look look,
            Supplier<Messages> messages,
            RecentPlants recent,
            PlantPlaces places,
            Function<Messages, FileChooserPort> files,
            Door door) {
        this.look = look;
        this.messages = messages;
        this.recent = recent;
        this.places = places;
        this.files = files;
        this.door = door;
    }

    /// @param location where a new plant goes; also the empty database of a server
    void begin(StoreLocation location) {
        door.show(welcome(location).node());
    }

    private WelcomeScreen welcome(StoreLocation location) {
        boolean own = location.equals(places.fresh());
        return new WelcomeScreen(
                messages.get(),
                question(location),
                look.theme().choiceProperty().get(),
                new WelcomeActions() {
                    @Override
                    public void newPlant() {
                        door.open(location, Filling.EMPTY, null);
                    }

                    @Override
                    public void openSample(Sample sample) {
                        SampleSize size = switch (sample) {
                            case SMALL -> SampleSize.SMALL;
                            case PLANT -> SampleSize.PLANT;
                        };
                        door.open(
                                own ? places.sample() : location,
                                (opened, progress) ->
                                        opened.samples().load(size, progress).map(loaded -> opened),
                                null);
                    }

                    @Override
                    public void openExisting() {
                        openAnother();
                    }

                    @Override
                    public void speak(Locale language) {
                        look.speak(language);
                        WelcomeScreen other = welcome(location);
                        door.show(other.node());
                        other.focusLanguage();
                    }

                    @Override
                    public void look(ThemeChoice choice) {
                        look.theme().choiceProperty().set(choice);
                    }
                });
    }

    private static Message question(StoreLocation location) {
        return location instanceof StoreLocation.UrlStore server
                ? Message.of("welcome.text-server", server.display())
                : Message.of("welcome.text");
    }

    OpenPlantScreen openAnother() {
        var choices = new Choices();
        var screen = new OpenPlantScreen(messages.get(), recent.all(), files.apply(messages.get()), choices);
        choices.screen = screen;
        door.show(screen.node());
        return screen;
    }

    private final class Choices implements OpenPlantScreen.Actions {

        private @Nullable OpenPlantScreen screen;

        @Override
        public void open(String store) {
            PlantPlaces.existing(store).handle(this::open, this::refuse);
        }

        @Override
        public void connect(String address, String password) {
            PlantPlaces.server(address, password).handle(this::open, this::refuse);
        }

        @Override
        public void begin() {
            StartScreens.this.begin(places.fresh());
        }

        @Override
        public void back() {
            if (!door.back()) {
                begin();
            }
        }

        private void open(StoreLocation location) {
            door.open(location, Filling.NONE, reasons -> {
                door.show(Objects.requireNonNull(screen).node());
                refuse(reasons);
            });
        }

        private void refuse(List<Violation> reasons) {
            Objects.requireNonNull(screen).refuse(reasons);
        }
    }
}
