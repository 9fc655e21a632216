package org.millwright.ui.stock;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.millwright.cost.CostTarget;
import org.millwright.equipment.EquipmentFields;
import org.millwright.equipment.EquipmentKind;
import org.millwright.kernel.Message;
import org.millwright.kernel.Money;
import org.millwright.kernel.Quantity;
import org.millwright.kernel.Violation;
import org.millwright.plant.Plant;
import org.millwright.platform.db.TestStores;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.task.DirectTasks;
import org.millwright.platform.task.LongWork;
import org.millwright.platform.task.Progress;
import org.millwright.platform.task.Tasks;
import org.millwright.stock.IssuePart;
import org.millwright.stock.PartCriticality;
import org.millwright.stock.PartFields;
import org.millwright.stock.ReceivePart;
import org.millwright.stock.ReturnPart;
import org.millwright.stock.StockLevels;
import org.millwright.ui.files.TestFileDesk;
import org.millwright.ui.kit.Density;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.KitFixture;
import org.millwright.ui.kit.TestCards;
import org.millwright.ui.kit.TestFiles;
import org.millwright.ui.kit.ViewState;
import org.millwright.ui.nav.LeaveQuestion;
import org.millwright.ui.nav.LongJobs;
import org.millwright.ui.nav.Navigator;
import org.millwright.ui.nav.Notices;
import org.millwright.ui.nav.Route;
import org.millwright.ui.nav.Route.PartRoute;
import org.millwright.ui.nav.Route.PartsRoute;
import org.millwright.ui.nav.Route.ReorderRoute;
import org.millwright.ui.nav.Screen;
import org.millwright.ui.nav.ScreenFactory;
import org.millwright.ui.nav.Workbench;

/// Two storerooms with a few parts, some of them short, and the screens that show them, in a window that answers every
/// question about unsaved edits with Stay. It is 12 March 2026.
final class StockScreens implements AutoCloseable {

    private static final LocalDate TODAY = KitFixture.TODAY;

    final Plant plant = Plant.of(TestStores.inMemory(KitFixture.CLOCK));
    final TestCards cards = new TestCards();
    final List<String> told = new ArrayList<>();
    final List<Runnable> undos = new ArrayList<>();
    final Kit kit;
    final StockServices services;
    final Navigator navigator;
    final Workbench bench;
    final ViewState views = ViewState.inMemory();
    final long main;
    final long shop;
    final long seal;
    final long bearing;
    final long belt;
    LeaveQuestion.Answer answer = LeaveQuestion.Answer.STAY;

    StockScreens() {
        this(Locale.UK, null);
    }

    /// @param chosen the file that the user picks when asked for one
    StockScreens(Locale locale, @Nullable Path chosen) {
        var messages = new Messages(locale, ZoneOffset.UTC);
        Tasks tasks = new DirectTasks();
        kit = new Kit(
                messages,
                tasks,
                KitFixture.CLOCK,
                new SimpleObjectProperty<>(Density.COMPACT),
                cards,
                new TestFiles(chosen));
        services = StockServices.of(plant, locale, TestFileDesk.of(plant));
        var factory = new ScreenFactory();
        navigator = new Navigator(factory, answered -> answered.accept(answer));
        bench = new Workbench(messages, tasks, navigator, new Said(messages), new AtOnce(tasks));
        factory.add(PartsRoute.class, route -> parts(OptionalLong.empty()));
        factory.add(PartRoute.class, route -> parts(OptionalLong.of(route.id())));
        factory.add(ReorderRoute.class, route -> new ReorderScreen(kit, bench, services));
        main = plant.storerooms().add("MAIN", "Main store").orThrow();
        shop = plant.storerooms().add("SHOP", "Workshop store").orThrow();
        seal = part("20-0001", "Shaft seal 45x62x8", PartCriticality.VITAL, "Hallbrook", "Nordlager", 14, 4);
        bearing = part("10-0004", "Deep groove ball bearing 6205-2RS", PartCriticality.ESSENTIAL, "SKF", "Alder", 3, 1);
        belt = part("15-0002", "V-belt SPB 2240", PartCriticality.ESSENTIAL, "Optibelt", "Nordlager", 7, 1);
        part("30-0100", "Proximity switch M12 PNP", PartCriticality.DESIRABLE, "Ifm", null, 0, 1);
        history();
    }

    PartsScreen parts(OptionalLong part) {
        return new PartsScreen(kit, bench, services, views, part);
    }

    /// Opens a route, as the sidebar does, and gives its screen.
    Screen open(Route route) {
        navigator.open(route);
        return navigator.current().orElseThrow();
    }

    /// Does what a command of the screen does, by the key of its label.
    void run(Screen screen, String label) {
        screen.commands().stream()
                .filter(command -> command.label().key().equals(label))
                .findFirst()
                .orElseThrow()
                .action()
                .run();
    }

    @Override
    public void close() {
        plant.close();
    }

    private void history() {
        levels(seal, main, "A-03-2", 4, 12);
        levels(bearing, main, "B-11-1", 6, 20);
        levels(bearing, shop, "S-1", 2, 4);
        levels(belt, main, "C-02-4", 2, 6);
        long pump = plant.equipmentRegister()
                .add(EquipmentFields.of("P-101", "Feed pump", EquipmentKind.SITE, null))
                .orThrow();
        receive(seal, main, 10, "12.35", 40, "DN 88121");
        receive(bearing, main, 20, "8.10", 38, "DN 88340");
        receive(bearing, shop, 4, "8.10", 38, "DN 88340");
        receive(bearing, main, 10, "8.64", 12, "DN 89007");
        issue(bearing, main, 6, pump, 9);
        long mistaken = issue(bearing, main, 2, pump, 5);
        plant.stockLedger().reverse(mistaken, "Wrong machine").orThrow();
        long taken = issue(bearing, main, 4, pump, 3);
        plant.stockLedger().giveBack(ReturnPart.of(taken, Quantity.of(1))).orThrow();
        issue(seal, main, 7, pump, 1);
    }

    private long part(
            String number,
            String name,
            PartCriticality criticality,
            String maker,
            @Nullable String supplier,
            int leadDays,
            int pack) {
        return plant.partRegister()
                .add(new PartFields(
                        number,
                        name,
                        "pcs",
                        criticality,
                        maker,
                        "MK-" + number,
                        supplier,
                        leadDays,
                        Quantity.of(pack),
                        null))
                .orThrow();
    }

    private void levels(long part, long room, String bin, int minimum, int maximum) {
        plant.partRegister()
                .setLevels(part, room, 0, new StockLevels(bin, Quantity.of(minimum), Quantity.of(maximum)))
                .orThrow();
    }

    private void receive(long part, long room, int quantity, String price, int daysAgo, String note) {
        plant.stockLedger()
                .receive(new ReceivePart(
                        part, room, Quantity.of(quantity), Money.of(price), TODAY.minusDays(daysAgo), note, null))
                .orThrow();
    }

    private long issue(long part, long room, int quantity, long equipment, int daysAgo) {
        return plant.stockLedger()
                .issue(new IssuePart(
                        part,
                        room,
                        Quantity.of(quantity),
                        new CostTarget(null, equipment, null),
                        TODAY.minusDays(daysAgo),
                        null,
                        null))
                .orThrow()
                .movementId();
    }

    private final class Said implements Notices {

        private final Messages messages;

        Said(Messages messages) {
            this.messages = messages;
        }

        @Override
        public void done(Message what) {
            told.add(messages.text(what));
        }

        @Override
        public void done(Message what, Runnable undo) {
            done(what);
            undos.add(undo);
        }

        @Override
        public void error(Message what) {
            done(what);
        }

        @Override
        public void refused(List<Violation> reasons) {
            reasons.forEach(reason -> done(reason.message()));
        }
    }

    private record AtOnce(Tasks tasks) implements LongJobs {

        @Override
        public <T> void start(Message title, LongWork<T> work, Consumer<? super T> done) {
            tasks.run(() -> work.run(Progress.silent()), done);
        }
    }
}
