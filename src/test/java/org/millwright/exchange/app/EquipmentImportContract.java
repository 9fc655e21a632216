package org.millwright.exchange.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.millwright.equipment.Criticality;
import org.millwright.equipment.EquipmentKind;
import org.millwright.equipment.EquipmentRow;
import org.millwright.equipment.EquipmentStatus;
import org.millwright.exchange.EquipmentColumn;
import org.millwright.exchange.RowFate;
import org.millwright.exchange.ValueSource;
import org.millwright.kernel.ListRequest;
import org.millwright.kernel.Outcome;
import org.millwright.platform.task.Progress;

abstract class EquipmentImportContract extends ImportFixture {

    private static final String HEADINGS = "Tag;Name;Kind;Parent;Criticality\n";

    @Test
    void everyFieldArrives() {
        costCentres.add("4711", "Filling").orThrow();
        load("Tag;Name;Kind;Class;Parent;Criticality;Status;Maker;Model;Serial number;Installed on;Warranty until;"
                + "Purchase cost;Replacement cost;Cost centre;Note\n"
                + "007;Pumpe Ø 50 🛠;Machine;Centrifugal pump;L2;A;Standby;Hallbrook;CP 50;00123;2019-02-28;"
                + "28.02.2021;12.500,00;18000,50;4711;=1+1 stays text\n"
                + "L2;Line 2;Line;;;;;;;;;;;;;\n");

        var detail = detail("007");

        assertThat(detail.costCentre()).isEqualTo("4711 Filling");
        assertThat(detail.path()).extracting(EquipmentRow::tag).containsExactly("L2");
        var fields = detail.fields();
        assertThat(fields.name()).isEqualTo("Pumpe Ø 50 🛠");
        assertThat(fields.kind()).isEqualTo(EquipmentKind.MACHINE);
        assertThat(fields.className()).isEqualTo("Centrifugal pump");
        assertThat(fields.criticality()).isEqualTo(Criticality.A);
        assertThat(fields.status()).isEqualTo(EquipmentStatus.STANDBY);
        assertThat(fields.maker()).isEqualTo("Hallbrook");
        assertThat(fields.model()).isEqualTo("CP 50");
        assertThat(fields.serialNo()).isEqualTo("00123");
        assertThat(fields.installedOn()).isEqualTo(LocalDate.of(2019, 2, 28));
        assertThat(fields.warrantyUntil()).isEqualTo(LocalDate.of(2021, 2, 28));
        assertThat(fields.purchaseCost()).isEqualTo(new BigDecimal("12500.00"));
        assertThat(fields.replacementCost()).isEqualTo(new BigDecimal("18000.50"));
        assertThat(fields.note()).isEqualTo("=1+1 stays text");
    }

    @Test
    void theDryRunChangesNothing() {
        DryRun run = dryRun(write("a.csv", HEADINGS + "P-1;Pump;Machine;;B\n"));

        assertThat(run.counts().of(RowFate.NEW)).isEqualTo(1);
        assertThat(equipment.count(ListRequest.ALL)).isZero();
    }

    @Test
    void theSecondTimeNothingChanges() {
        String text = HEADINGS + "L-1;Line;Line;;\nP-1;Pump;Machine;L-1;B\n";
        load(text);

        assertThat(fates(dryRun(write("again.csv", text)))).containsExactly("2 UNCHANGED L-1", "3 UNCHANGED P-1");
    }

    @Test
    void aKnownTagIsUpdatedAndItsHistoryKept() {
        load(HEADINGS + "L-1;Line;Line;;\nL-2;Line;Line;;\nP-1;Pump;Machine;L-1;B\n");
        long id = equipment.idOfTag("P-1").orElseThrow();
        int version = detail("P-1").version();

        ImportResult result = load("Tag;Parent;Criticality;Maker\nP-1;L-2;(clear);Hallbrook\n");

        assertThat(result.counts().of(RowFate.CHANGED)).isEqualTo(1);
        assertThat(equipment.idOfTag("P-1")).contains(id);
        assertThat(detail("P-1").version()).isEqualTo(version + 1);
        assertThat(detail("P-1").path()).extracting(EquipmentRow::tag).containsExactly("L-2");
        assertThat(detail("P-1").fields().criticality()).isNull();
        assertThat(detail("P-1").fields().maker()).isEqualTo("Hallbrook");
        assertThat(detail("P-1").fields().name()).isEqualTo("Pump");
    }

    @Test
    void everyProblemIsNamedByLineColumnAndValue() {
        DryRun run = dryRun(write("bad.csv", """
            Tag;Name;Kind;Parent;Installed on;Purchase cost;Criticality
            P-1;Pump;Engine;;31.02.2019;-5;D
            P-2;;Machine;X-9;2999-01-01;a lot;
            P-3;Pump;Machine;;1.5.19;12500,505;(clear)
            """));

        assertThat(problems(run))
                .containsExactlyInAnyOrder(
                        "2 Kind [Engine] exchange.choice",
                        "2 Installed on [31.02.2019] sheet.value.date",
                        "2 Criticality [D] exchange.choice",
                        "2 Purchase cost [-5.00] check.negative",
                        "3 Name [] check.required",
                        "3 Parent [X-9] exchange.parent-unknown",
                        "3 Installed on [2999-01-01] sheet.value.date-range",
                        "3 Purchase cost [a lot] sheet.value.decimal",
                        "4 Purchase cost [12500.505] check.not-cents",
                        "4 Installed on [1.5.19] sheet.value.date");
    }

    @Test
    void withOneBadRowNothingIsImportedUnlessTheGoodOnesAreWanted() {
        DryRun run = dryRun(write("mixed.csv", HEADINGS + "P-1;Pump;Machine;;\nP-2;;Machine;;\nP-3;;Machine;;\n"));

        Outcome<ImportResult> all = imports.apply(run, false, Progress.silent());
        assertThat(all.violations().getFirst().message().key()).isEqualTo("exchange.bad-rows");
        assertThat(all.violations().getFirst().message().args()).containsExactly(2);
        assertThat(equipment.count(ListRequest.ALL)).isZero();

        ImportResult good = imports.apply(run, true, Progress.silent()).orThrow();
        assertThat(good.bad()).extracting("line").containsExactly(3L, 4L);
        assertThat(equipment.idOfTag("P-1")).isPresent();
        assertThat(equipment.count(ListRequest.ALL)).isEqualTo(1);
    }

    @Test
    void whatChangedSinceTheDryRunIsSeen() {
        DryRun run = dryRun(write("a.csv", HEADINGS + "P-1;Pump;Machine;;\n"));
        load(HEADINGS + "P-1;Pump of another;Machine;;\n");

        ImportResult result = imports.apply(run, false, Progress.silent()).orThrow();

        assertThat(result.counts().of(RowFate.CHANGED)).isEqualTo(1);
        assertThat(detail("P-1").fields().name()).isEqualTo("Pump");
    }

    @Test
    void cancelledMeansNothingHappened() {
        var text = new StringBuilder(HEADINGS);
        for (int i = 0; i < 2500; i++) {
            text.append("P-").append(i).append(";Pump;Machine;;\n");
        }
        DryRun run = dryRun(write("long.csv", text.toString()));
        List<Double> told = new ArrayList<>();
        Progress cancels = (fraction, doing) -> {
            told.add(fraction);
            if (fraction > 0.5) {
                throw new CancellationException();
            }
        };

        assertThatThrownBy(() -> imports.apply(run, false, cancels)).isInstanceOf(CancellationException.class);

        assertThat(told).containsExactly(Progress.UNKNOWN, 0.4, 0.8);
        assertThat(equipment.count(ListRequest.ALL)).isZero();
    }

    @Test
    void machinesAndTheirPartsComeOutOfRepeatedRows() {
        ImportFile file = open(write("orders.csv", """
            ,Asset,Text,FuncLocation
            0,A,does not open,BUCKET
            1,A,leaks,CYLINDER BOOM
            2,A,swap,BUCKET
            3,B,tooth,Bucket
            4,B,gap,
            """));

        DryRun run = dryRun(
                file,
                map(
                        "tag={Asset}/{FuncLocation}",
                        "name={FuncLocation}",
                        "parent={Asset}",
                        "kind=component",
                        "parent-kind=machine",
                        "parent-name=Shovel {Asset}"));

        assertThat(fates(run))
                .containsExactly(
                        "2 NEW A",
                        "2 NEW A/BUCKET",
                        "3 NEW A/CYLINDER BOOM",
                        "4 REPEATED A/BUCKET",
                        "5 NEW B",
                        "5 NEW B/Bucket",
                        "6 BAD ");
        assertThat(problems(run))
                .containsExactly("6 {Asset}/{FuncLocation} [] check.required", "6 FuncLocation [] check.required");
        assertThat(run.counts().made()).isEqualTo(2);
        assertThat(run.counts().rows()).isEqualTo(5);
        imports.apply(run, true, Progress.silent()).orThrow();
        assertThat(detail("A").fields().name()).isEqualTo("Shovel A");
        assertThat(detail("A/BUCKET").path()).extracting(EquipmentRow::tag).containsExactly("A");
    }

    @Test
    void aMappingIsRememberedForFilesWithTheSameColumns() {
        String text = "Label;What;Extra\nP-1;Pump;x\n";
        ImportFile file = open(write("first.csv", text));
        assertThat(imports.suggest(file).sources()).isEmpty();
        var mapping = map("tag={Label}", "name={What}", "kind=machine").withCostCentresAdded(true);
        imports.apply(dryRun(file, mapping), false, Progress.silent()).orThrow();

        assertThat(imports.suggest(open(write("again.csv", "Extra;Label;What\nx;P-1;Pump\n"))))
                .isEqualTo(mapping);
        assertThat(imports.suggest(open(write("other.csv", "Label;Maker\nP-1;Hallbrook\n"))))
                .isEqualTo(map("tag={Label}", "maker={Maker}"));
    }

    @Test
    void missingCostCentresAreAddedOnlyOnDemand() {
        ImportFile file = open(write("cc.csv", "Tag;Name;Kind;Cost centre\nP-1;Pump;Machine;4712\n"));
        assertThat(problems(dryRun(file, imports.suggest(file))))
                .containsExactly("2 Cost centre [4712] exchange.centre-unknown");

        DryRun adding = dryRun(file, imports.suggest(file).withCostCentresAdded(true));
        imports.apply(adding, false, Progress.silent()).orThrow();

        assertThat(detail("P-1").costCentre()).isEqualTo("4712 4712");
    }

    @Test
    void aMappingThatNamesAnUnknownColumnIsRefused() {
        ImportFile file = open(write("a.csv", "Tag;Name\nP-1;Pump\n"));
        var mapping = map("tag={Tag}").with(EquipmentColumn.NAME, ValueSource.column("Nmae"));

        Outcome<DryRun> refused = imports.dryRun(file, mapping, Locale.UK, Progress.silent());

        assertThat(refused.violations()).extracting("field").containsExactly("name");
        assertThat(refused.violations().getFirst().message().args()).containsExactly("Nmae", "Tag, Name");
    }
}
