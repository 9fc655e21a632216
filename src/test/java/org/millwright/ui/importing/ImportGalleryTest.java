package org.millwright.ui.importing;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.equipment.EquipmentFields;
import org.millwright.equipment.EquipmentKind;
import org.millwright.exchange.app.PlanTemplate;
import org.millwright.platform.i18n.Messages;
import org.millwright.ui.FxTest;
import org.millwright.ui.Gallery;
import org.millwright.ui.Scenes;

/// Draws each step of an import.
@FxTest
class ImportGalleryTest {

    @TempDir
    Path folder;

    private void draw(String name, Messages messages, Consumer<ImportFixture> stage) {
        Gallery.draw(name, () -> {
            var fixture = new ImportFixture(folder, messages);
            stage.accept(fixture);
            return fixture.shell.node();
        });
    }

    /// A programme that was prepared in a workbook, with slips on its sheets.
    @Test
    void plansWithTheirJobs() {
        Gallery.draw("import-plans-3-check", () -> {
            var fixture = new ImportFixture(
                    folder, Scenes.ENGLISH, plant -> new ImportServices(plant.planImport(), PlanTemplate.make()));
            fixture.plant
                    .equipmentRegister()
                    .add(EquipmentFields.of("L2-P01", "Feed pump", EquipmentKind.MACHINE, null))
                    .orThrow();
            Path file = folder.resolve("Plans 2026.xlsx");
            PlanTemplate.make().write(file, Scenes.ENGLISH).orThrow();
            fixture.model().choose(file);
            fixture.model().check();
            return fixture.shell.node();
        });
    }

    /// Below the columns of the plans those of the sheets that belong to them.
    @Test
    void columnsOfEachSheet() {
        Gallery.draw("import-plans-2-columns", Scenes.WIDTH, 2300, () -> {
            var fixture = new ImportFixture(
                    folder, Scenes.ENGLISH, plant -> new ImportServices(plant.planImport(), PlanTemplate.make()));
            Path file = folder.resolve("Plans 2026.xlsx");
            PlanTemplate.make().write(file, Scenes.ENGLISH).orThrow();
            fixture.model().choose(file);
            return fixture.shell.node();
        });
    }

    @Test
    void everyStep() {
        draw("import-1-file", Scenes.ENGLISH, fixture -> {});
        draw("import-2-columns", Scenes.ENGLISH, fixture -> fixture.model().choose(fixture.mixed()));
        draw("import-3-check", Scenes.ENGLISH, fixture -> {
            fixture.model().choose(fixture.mixed());
            fixture.model().check();
        });
        draw("import-4-result", Scenes.ENGLISH, fixture -> {
            fixture.model().choose(fixture.mixed());
            fixture.model().check();
            fixture.model().importGood(Path.of("target", "Bad rows.xlsx"));
        });
        draw("import-4-result-german", Scenes.GERMAN, fixture -> {
            fixture.model().choose(fixture.mixed());
            fixture.model().check();
            fixture.model().importGood(Path.of("nowhere", "Fehlerhafte Zeilen.xlsx"));
        });
        draw(
                "import-2-columns-german",
                Scenes.GERMAN,
                fixture -> fixture.model().choose(fixture.mixed()));
    }
}
