package org.millwright.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.exchange.EquipmentColumn;
import org.millwright.exchange.RowFate;
import org.millwright.exchange.ValueSource;
import org.millwright.exchange.app.ReadAs;
import org.millwright.kernel.ListRequest;
import org.millwright.platform.sheet.NumberStyle;
import org.millwright.ui.FxTest;

@FxTest
class ImportModelTest {

    @TempDir
    Path folder;

    private ImportFixture fixture;
    private ImportModel model;

    @BeforeEach
    void open() {
        fixture = new ImportFixture(folder);
        model = fixture.model();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private ImportStep step() {
        return model.stepProperty().get();
    }

    @Test
    void aFileIsOpenedAndItsColumnsGuessed() {
        model.choose(fixture.mixed());

        assertThat(step()).isEqualTo(ImportStep.MAPPING);
        assertThat(model.mappingProperty().get().source(EquipmentColumn.MAKER))
                .contains(ValueSource.column("Manufacturer"));
    }

    @Test
    void aFileThatCannotBeReadSaysWhy() {
        model.choose(folder.resolve("none.csv"));

        assertThat(step()).isEqualTo(ImportStep.FILE);
        assertThat(model.reasonsProperty().get())
                .extracting(reason -> reason.message().key())
                .containsExactly("sheet.file.missing");
    }

    @Test
    void theDryRunCountsEachFate() {
        model.choose(fixture.mixed());
        model.check();

        assertThat(step()).isEqualTo(ImportStep.CHECK);
        var counts = Objects.requireNonNull(model.checkedProperty().get()).run().counts();
        assertThat(counts.of(RowFate.NEW)).isEqualTo(3);
        assertThat(counts.of(RowFate.CHANGED)).isEqualTo(2);
        assertThat(counts.of(RowFate.UNCHANGED)).isEqualTo(1);
        assertThat(counts.of(RowFate.REPEATED)).isEqualTo(1);
        assertThat(counts.of(RowFate.BAD)).isEqualTo(3);
    }

    @Test
    void aMappingWithoutATagIsRefusedInPlace() {
        model.choose(fixture.file("a.csv", "What,Where\nPump,Hall\n"));
        model.check();

        assertThat(step()).isEqualTo(ImportStep.MAPPING);
        assertThat(model.reasonsProperty().get()).extracting("field").containsExactly("tag");
        model.map(model.mappingProperty().get().with(EquipmentColumn.TAG, ValueSource.column("What")));
        assertThat(model.reasonsProperty().get()).isEmpty();
    }

    @Test
    void theGoodRowsGoInAndTheBadOnesIntoAFile() {
        model.choose(fixture.mixed());
        model.check();
        Path bad = folder.resolve("bad.csv");

        model.importGood(bad);

        assertThat(step()).isEqualTo(ImportStep.RESULT);
        assertThat(Objects.requireNonNull(model.finishedProperty().get()).badRows())
                .contains(bad);
        assertThat(bad).content().contains("L2-PAL-01").contains("L3-FIL-01").contains("L2-DEP-01");
        assertThat(fixture.plant.equipment().count(ListRequest.ALL)).isEqualTo(6);
    }

    @Test
    void whatWasImportedIsDoneThoughTheBadRowsCannotBeWritten() {
        model.choose(fixture.mixed());
        model.check();

        model.importGood(folder.resolve("nowhere").resolve("bad.csv"));

        assertThat(step()).isEqualTo(ImportStep.RESULT);
        assertThat(fixture.plant.equipment().count(ListRequest.ALL)).isEqualTo(6);
        var finished = Objects.requireNonNull(model.finishedProperty().get());
        assertThat(finished.badRows()).isEmpty();
        assertThat(finished.unwritten())
                .extracting(reason -> reason.message().key())
                .containsExactly("sheet.write.no-folder");

        Path elsewhere = folder.resolve("bad.csv");
        model.keepBadRows(elsewhere);

        assertThat(elsewhere).content().contains("L2-PAL-01");
        finished = Objects.requireNonNull(model.finishedProperty().get());
        assertThat(finished.badRows()).contains(elsewhere);
        assertThat(finished.unwritten()).isEmpty();
    }

    @Test
    void readingInAnotherWayKeepsWhatTheUserMapped() {
        model.choose(fixture.file("a.csv", "Tag,Name,X\nP-1,Pump,\"1,234\"\n"));
        model.map(model.mappingProperty().get().with(EquipmentColumn.PURCHASE_COST, ValueSource.column("X")));

        model.readAs(new ReadAs(null, null, NumberStyle.DECIMAL_COMMA, null, null));
        assertThat(model.mappingProperty().get().source(EquipmentColumn.PURCHASE_COST))
                .isPresent();

        model.readAs(new ReadAs(null, ';', NumberStyle.DECIMAL_COMMA, null, null));
        assertThat(model.mappingProperty().get().sources()).isEmpty();
    }

    @Test
    void eachStepGoesBack() {
        model.choose(fixture.mixed());
        model.check();

        model.back();
        assertThat(step()).isEqualTo(ImportStep.MAPPING);
        model.back();
        assertThat(step()).isEqualTo(ImportStep.FILE);
        assertThat(model.fileProperty().get()).isNull();
    }
}
