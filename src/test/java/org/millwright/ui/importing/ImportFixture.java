package org.millwright.ui.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import org.jspecify.annotations.Nullable;
import org.millwright.exchange.app.EquipmentTemplate;
import org.millwright.plant.Plant;
import org.millwright.platform.db.TestStores;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.task.DirectTasks;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.Density;
import org.millwright.ui.kit.FileChooserPort;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.KitFixture;
import org.millwright.ui.kit.TestCards;
import org.millwright.ui.kit.ViewState;
import org.millwright.ui.nav.FakeScreen;
import org.millwright.ui.nav.Route.EquipmentRoute;
import org.millwright.ui.nav.Route.ImportRoute;
import org.millwright.ui.nav.ScreenFactory;
import org.millwright.ui.shell.Places;
import org.millwright.ui.shell.Shell;
import org.millwright.ui.shell.ShellSetup;

/// The import screen in a window, over a plant of its own.
final class ImportFixture implements AutoCloseable {

    final Path folder;
    final Plant plant = Plant.of(TestStores.inMemory());
    final PickedPath files = new PickedPath();
    final Shell shell;
    final ImportScreen screen;

    /// A user who picks the path that the test has set.
    static final class PickedPath implements FileChooserPort {
        @Nullable
        Path path;

        @Override
        public Optional<Path> open(String title, List<FileKind> kinds) {
            return Optional.ofNullable(path);
        }

        @Override
        public Optional<Path> save(String title, String suggestedName, FileKind kind) {
            return Optional.ofNullable(path);
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.ofNullable(path);
        }
    }

    ImportFixture(Path folder) {
        this(folder, Scenes.ENGLISH);
    }

    ImportFixture(Path folder, Messages messages) {
        this(folder, messages, plant -> new ImportServices(plant.equipmentImport(), EquipmentTemplate.make()));
    }

    /// @param services of what is imported
    ImportFixture(Path folder, Messages messages, Function<Plant, ImportServices> services) {
        this.folder = folder;
        var tasks = new DirectTasks();
        var factory = new ScreenFactory();
        shell = new Shell(new ShellSetup(
                messages,
                tasks,
                fault -> {
                    throw new IllegalStateException(fault.cause());
                },
                factory,
                Places.standard(Map.of()),
                FXCollections.observableArrayList(),
                new SimpleStringProperty("Riverside plant"),
                "Maria Ebner",
                new SimpleStringProperty(""),
                List.of()));
        var kit = new Kit(
                messages, tasks, KitFixture.CLOCK, new SimpleObjectProperty<>(Density.COMPACT), new TestCards(), files);
        screen = new ImportScreen(kit, shell.workbench(), services.apply(plant), ViewState.inMemory());
        factory.add(ImportRoute.class, route -> screen);
        factory.add(EquipmentRoute.class, route -> new FakeScreen("shell.place.equipment"));
        shell.workbench().navigator().open(new ImportRoute("equipment"));
    }

    ImportModel model() {
        return screen.model();
    }

    Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// What an engineer brings along: good rows, known ones, and some with slips.
    Path mixed() {
        model().choose(file("known.csv", """
            Tag,Name,Kind,Parent,Criticality
            L2,Filling line 2,Line,,A
            L2-FIL-01,Filler,Machine,L2,A
            L2-CAP-01,Capper,Machine,L2,B
            """));
        model().check();
        model().importAll();
        model().back();
        return file(
                "Machines 2026.csv",
                "Tag no;Description;Level;Belongs to;Criticality;Manufacturer;Serial no;Commissioned;Purchase"
                        + " price;Remarks\n"
                        + "L2;Filling line 2;Line;;A;;;;;\n"
                        + "L2-FIL-01;Filler, 40 heads;Machine;L2;A;Hallbrook;0047110;12.03.2019;148.500,00;\n"
                        + "L2-CAP-01;Capper;Machine;L2;C;Hallbrook;0047111;12.03.2019;64.200,00;\n"
                        + "L2-LAB-01;Labeller;Machine;L2;B;Norden;LB-220;01.06.2021;71.900,50;=check the glue\n"
                        + "L2-CON-01;Conveyor, infeed;Machine;L2;B;;;;;\n"
                        + "L2-CON-02;Conveyor, outfeed;Machine;L2;B;;;;;\n"
                        + "L2-CON-01;Conveyor, infeed;Machine;L2;B;;;;;\n"
                        + "L2-PAL-01;Palletiser;Machin;L2;B;;;;;\n"
                        + "L3-FIL-01;Filler;Machine;L3;A;;;31.02.2020;;\n"
                        + "L2-DEP-01;;Machine;L2;D;;;;a lot;\n");
    }

    @Override
    public void close() {
        plant.close();
    }
}
