package org.millwright.maintenance.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.attachment.FileBytes;
import org.millwright.inspection.PointAnswer;
import org.millwright.inspection.RoundFields;
import org.millwright.inspection.SignRound;
import org.millwright.inspection.SignatureMeaning;
import org.millwright.kernel.Outcome;
import org.millwright.maintenance.Certificate;
import org.millwright.maintenance.CertificateFields;
import org.millwright.maintenance.Combination;
import org.millwright.maintenance.PlanBasis;
import org.millwright.maintenance.PlanFields;
import org.millwright.maintenance.PlanJob;
import org.millwright.maintenance.PlanProduct;
import org.millwright.maintenance.StatutoryRow;
import org.millwright.maintenance.StatutoryState;
import org.millwright.maintenance.TimingFields;
import org.millwright.maintenance.WorkingDayShift;
import org.millwright.plant.PlantFixture;
import org.millwright.platform.db.TestStores;
import org.millwright.platform.i18n.Messages;

abstract class StatutoryRegisterContract extends PlantFixture {

    private static final LocalDate TODAY = TestStores.TODAY;

    @TempDir
    Path folder;

    private long plan;
    private long round;

    @BeforeEach
    void aPlanThatTheLawDemandsAndOneThatItDoesNot() {
        round = plant.roundRegister()
                .add(new RoundFields("R-1", "Boiler inspection", house, true, List.of(look("Shell", pump))))
                .orThrow();
        plan = plan("LAW", true, TODAY.plusDays(20), pump, conveyor);
        plan("OTHER", false, TODAY, house);
    }

    @Test
    void everyMachineUnderAPlanThatTheLawDemandsStandsThereWithItsDate() {
        assertThat(plant.statutory().rows())
                .extracting(StatutoryRow::tag, StatutoryRow::planCode, StatutoryRow::dueOn, row -> row.state(TODAY))
                .containsExactly(
                        tuple("CV-07", "LAW", TODAY.plusDays(20), StatutoryState.DUE_30),
                        tuple("P-101", "LAW", TODAY.plusDays(20), StatutoryState.DUE_30));
    }

    @Test
    void theCertificateThatIsValidLongestIsInForceAndWhatEndedComesFirst() {
        certify(pump, "A-2", TODAY.minusDays(10), TODAY.minusDays(1)).orThrow();
        certify(pump, "A-1", TODAY.minusYears(1), TODAY.minusDays(11)).orThrow();

        StatutoryRow first = plant.statutory().rows().getFirst();

        assertThat(first.tag()).isEqualTo("P-101");
        assertThat(first.certificate())
                .isNotNull()
                .extracting(Certificate::number, Certificate::authority)
                .containsExactly("A-2", "TÜV");
        assertThat(first.state(TODAY)).isEqualTo(StatutoryState.OVERDUE);
        assertThat(plant.check().broken()).isEmpty();
    }

    @Test
    void aScrappedMachineIsOfNoConcernAnyMore() {
        certify(pump, "A-1", TODAY.minusDays(10), TODAY.minusDays(1)).orThrow();
        plant.equipmentRegister().retire(pump, 1).orThrow();

        assertThat(plant.statutory().rows()).extracting(StatutoryRow::tag).containsExactly("CV-07");
    }

    @Test
    void aCertificateBelongsToAPlanThatTheLawDemands() {
        assertThat(keys(certify(house, "A-1", TODAY, TODAY))).containsExactly("maintenance.refused.not-statutory");
        assertThat(keys(certify(pump, "A-1", TODAY.plusDays(1), TODAY.plusDays(2))))
                .containsExactly("maintenance.refused.certificate-future");
    }

    @Test
    void thePaperStandsOnTheCertificate() {
        long certificate = certify(pump, "A-1", TODAY, TODAY.plusYears(1)).orThrow();

        plant.statutory()
                .attach(certificate, "report.pdf", FileBytes.of("%PDF-1.7 x".getBytes(StandardCharsets.US_ASCII)))
                .orThrow();

        assertThat(plant.statutory().files(certificate)).hasSize(1);
        assertThat(plant.statutory().rows())
                .filteredOn(row -> row.certificate() != null)
                .singleElement()
                .satisfies(row -> assertThat(
                                Objects.requireNonNull(row.certificate()).files())
                        .isOne());
        assertThat(keys(plant.statutory().attach(-1, "x.pdf", FileBytes.of(new byte[] {1}))))
                .containsExactly("maintenance.refused.no-certificate");
    }

    @Test
    void aSignedRoundOfThePlanIsWhatWasDoneLast() {
        plan("NOW", true, TODAY, house);
        plant.planGeneration().generate(TODAY, false).orThrow();
        long run = plant.inspections().openRuns().getFirst().id();
        long point = idOf(
                plant.inspections().round(round).orElseThrow().fields().points().getFirst());
        plant.roundRuns().answer(run, new PointAnswer(point, "P", null)).orThrow();
        plant.roundSigning()
                .sign(new SignRound(run, "Ada", SignatureMeaning.INSPECTED, false, Map.of()))
                .orThrow();

        assertThat(plant.statutory().rows())
                .filteredOn(row -> row.planCode().equals("NOW"))
                .singleElement()
                .satisfies(row -> assertThat(row.lastDone()).isEqualTo(TODAY))
                .satisfies(row -> assertThat(row.dueOn()).isEqualTo(TODAY.plusYears(1)));
    }

    @Test
    void theRegisterIsWrittenAsAList() throws Exception {
        certify(pump, "=1+1", TODAY, TODAY.plusDays(40)).orThrow();
        Path file = folder.resolve("register.csv");

        assertThat(plant.statutory().export(file, new Messages(Locale.UK, store::zone), () -> false))
                .isEqualTo(Outcome.done(2L));
        assertThat(Files.readAllLines(file))
                .hasSize(3)
                .anySatisfy(line -> assertThat(line).contains("P-101", "'=1+1", "TÜV"));
    }

    private Outcome<Long> certify(long machine, String number, LocalDate issued, LocalDate valid) {
        return plant.statutory().certify(new CertificateFields(plan, machine, "TÜV", number, issued, valid));
    }

    private long plan(String code, boolean statutory, LocalDate from, Long... machines) {
        var timing = new TimingFields(
                "FREQ=YEARLY",
                from,
                null,
                null,
                Combination.ANY,
                PlanBasis.SCHEDULED,
                null,
                WorkingDayShift.NONE,
                null,
                0,
                false,
                statutory);
        return plant.planRegister()
                .add(new PlanFields(
                        code,
                        "Boiler inspection",
                        timing,
                        new PlanJob(PlanProduct.ROUND, round, null, null, 3, null, null),
                        null,
                        true,
                        List.of(machines)))
                .orThrow();
    }
}
