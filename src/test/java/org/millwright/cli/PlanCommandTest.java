package org.millwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.equipment.EquipmentFields;
import org.millwright.equipment.EquipmentKind;
import org.millwright.kernel.ListRequest;
import org.millwright.maintenance.PlanBasis;
import org.millwright.maintenance.PlanFields;
import org.millwright.maintenance.PlanProduct;
import org.millwright.maintenance.TimingFields;
import org.millwright.plant.Plant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PlanCommandTest {

    @TempDir
    Path folder;

    private CliRun cli;

    @BeforeEach
    void aPlant() {
        cli = new CliRun(folder);
    }

    @Test
    void anEmptyPlantHasNoPlans() {
        assertThat(cli.run("plan", "list").out()).startsWith("There are no plans.");
        assertThat(cli.run("plan", "preview").out()).startsWith("Nothing is due up to 10 Mar 2026.");
        assertThat(cli.run("plan", "generate").out())
                .startsWith("Nothing had to be made; nothing missed; nothing waits.");
        assertThat(cli.run("plan").exit()).isEqualTo(2);
    }

    @Test
    void previewTellsEachDateAndWhy() {
        addAMonthlyPlan();

        assertThat(cli.run("plan", "preview", "--until", "2026-04-30").out().lines())
                .containsExactly(
                        "Due          Plan  Machine  Work    Now      Why",
                        "28 Feb 2026  PM-1  P-101    Grease  Make     Work is made now: it was due on 28 Feb 2026.",
                        "31 Mar 2026  PM-1  P-101    Grease  Not yet  Not yet: work appears on 24 Mar 2026.",
                        "30 Apr 2026  PM-1  P-101    Grease  Not yet  Not yet: work appears on 23 Apr 2026.",
                        "2 dates up to 30 Apr 2026 are not made yet, because the lead time has not begun.");
        assertThat(cli.run("plan", "preview", "--why").out())
                .contains("- Every month, counted from 31 Jan 2026.", "- Work appears 7 days ahead: on 21 Feb 2026.");
    }

    @Test
    void aDateIsLeftOutWithItsReasonUnlessTheLawDemandsIt() {
        addAMonthlyPlan();
        addAPlanDemandedByLaw();

        assertThat(cli.run("plan", "generate", "--leave-out", "PM-1 P-101 2026-03-31")
                        .err())
                .contains("--leave-out", "nothing to make now for \"PM-1 P-101 2026-03-31\"");
        assertThat(cli.run("plan", "generate", "--leave-out", "PM-1 P-101 2026-02-28")
                        .err())
                .contains("--because");
        var law = cli.run("plan", "generate", "--leave-out", "PM-9 P-101 2026-02-28", "--because", "No time");
        assertThat(law.exit()).isEqualTo(1);
        assertThat(law.err()).contains("PM-9 on P-101 is demanded by law by 28 Feb 2026: it is not left out.");

        assertThat(cli.run("plan", "generate", "--leave-out", "PM-1 P-101 2026-02-28", "--because", "Overhauled")
                        .out()
                        .lines())
                .contains("WO-000001  28 Feb 2026  PM-9  P-101    Test by law")
                .noneMatch(line -> line.contains("PM-1"));
        assertThat(cli.run("plan", "preview").out()).startsWith("Nothing is due");
    }

    @Test
    void anUnplannedJobThatDidTheSameSatisfiesTheNextDate() {
        addAMonthlyPlan();
        cli.run("plan", "generate");
        cli.run("workorder", "create", "P-101", "Greased on the way");

        assertThat(cli.run("plan", "satisfy", "--plan", "PM-1", "--order", "WO-000002")
                        .out())
                .startsWith("The date of 31 Mar 2026 of PM-1 is satisfied by WO-000002.");
        assertThat(cli.run("plan", "preview", "--until", "2026-04-15").out()).startsWith("Nothing is due");
        assertThat(cli.run("plan", "satisfy", "--plan", "PM-1", "--order", "WO-000002")
                        .err())
                .as("once is enough")
                .contains("WO-000002 is this plan's own work already, or did its work before.");
        assertThat(cli.run("plan", "satisfy", "--plan", "PM-1", "--order", "WO-000001")
                        .exit())
                .as("its own work")
                .isEqualTo(1);
        assertThat(cli.run("plan", "satisfy", "--plan", "PM-9", "--order", "WO-000002")
                        .err())
                .contains("--plan", "There is no plan PM-9.");
        assertThat(cli.run("plan", "satisfy", "--plan", "PM-1", "--order", "WO-000009")
                        .err())
                .contains("--order");
    }

    /// Needs no plant: RFC 7529's month end, and a rule that never falls due.
    @Test
    void datesOfARuleStandOneALine() {
        assertThat(cli.run("plan", "dates", "--rrule", "FREQ=MONTHLY", "--from", "2025-01-31", "--count", "4")
                        .out()
                        .lines())
                .containsExactly("2025-01-31", "2025-02-28", "2025-03-31", "2025-04-30");

        var never = cli.run("plan", "dates", "--rrule", "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30", "--from", "2023-01-01");
        assertThat(never.exit()).isEqualTo(1);
        assertThat(never.err()).contains("--rrule", "would never fall due");
        assertThat(cli.run("plan", "dates", "--rrule", "FREQ=DAILY", "--from", "2023-01-01", "--count", "0")
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void theDatesToComeGoIntoOtherCalendars() throws IOException {
        addAMonthlyPlan();
        Path file = folder.resolve("plans.ics");

        assertThat(cli.run("plan", "calendar", file.toString()).out()).startsWith("13 dates written to ");
        assertThat(Files.readString(file))
                .contains("DTSTART;VALUE=DATE:20260331", "SUMMARY:PM-1 Grease\\, P-101")
                .contains("DESCRIPTION:Every month\\, counted from 31 Jan 2026.");
        assertThat(cli.run("plan", "calendar", folder.resolve("no/plans.ics").toString())
                        .exit())
                .isEqualTo(1);
    }

    @Test
    void threeMonthsOffGiveOneOrderAndTwoMissedDates() {
        addAMonthlyPlan();

        var result = cli.run("plan", "generate", "--today", "2026-05-01");

        assertThat(result.exit()).isZero();
        assertThat(result.out().lines())
                .containsExactly(
                        "No.        Due          Plan  Machine  Work",
                        "WO-000001  30 Apr 2026  PM-1  P-101    Grease",
                        "One made; 2 dates recorded as missed; nothing waits.");
        assertThat(cli.run("plan", "generate", "--today", "2026-05-01").out())
                .startsWith("Nothing had to be made; nothing missed; nothing waits.");
        assertThat(cli.run("plan", "list", "--today", "2026-05-01").out().lines())
                .containsExactly(
                        "Plan  Name    Makes       When         Counted                Machines  Next due     Open",
                        "PM-1  Grease  Work order  Every month  From the plan (fixed)  1         31 May 2026  1");
    }

    @Test
    void earlyMakesTheNextDateBeforeItsLeadTime() {
        addAMonthlyPlan();
        String[] april = {"plan", "generate", "--until", "2026-04-30"};

        assertThat(cli.run(april).out())
                .contains("2 dates up to 30 Apr 2026 are not made yet, because the lead time has not begun.");
        complete("WO-000001");
        assertThat(cli.run(april).out())
                .contains(
                        "Nothing had to be made; nothing missed; 2 dates wait.",
                        "because the lead time has not begun; --early makes one of them now.");
        JsonNode notYet = JsonMapper.shared()
                .readTree(cli.run(with(april, "--json")).out())
                .get("notYet");
        assertThat(notYet.get("dates").asInt()).isEqualTo(2);
        assertThat(notYet.get("early").asInt()).isEqualTo(1);
        assertThat(cli.run("plan", "preview", "--until", "2026-04-30", "--early")
                        .out()
                        .lines())
                .containsExactly(
                        "Due          Plan  Machine  Work    Now           Why",
                        "31 Mar 2026  PM-1  P-101    Grease  Make          "
                                + "Work is made early, before its lead time begins on 24 Mar 2026: due on 31 Mar 2026.",
                        "30 Apr 2026  PM-1  P-101    Grease  Already open  "
                                + "Not made: the work of 31 Mar 2026 is still open.");
        assertThat(cli.run(with(april, "--early")).out().lines())
                .containsExactly(
                        "No.        Due          Plan  Machine  Work",
                        "WO-000002  31 Mar 2026  PM-1  P-101    Grease",
                        "One made; nothing missed; one date waits.");
    }

    private void complete(String order) {
        for (String action : List.of("start", "complete")) {
            assertThat(cli.run("workorder", "move", order, action).exit()).isZero();
        }
    }

    private static String[] with(String[] words, String more) {
        return Stream.concat(Stream.of(words), Stream.of(more)).toArray(String[]::new);
    }

    @Test
    void jsonBringsTheReasonsAlong() {
        addAMonthlyPlan();

        JsonNode date = JsonMapper.shared()
                .readTree(cli.run("plan", "preview", "--json").out())
                .get(0);

        assertThat(date.get("scheduledOn").asString()).isEqualTo("2026-02-28");
        assertThat(date.get("disposition").asString()).isEqualTo("MAKE");
        assertThat(date.get("why").get(1).get("text").asString())
                .isEqualTo("February has no day 31: its last day is taken.");
        JsonNode made = JsonMapper.shared()
                .readTree(cli.run("plan", "generate", "--json").out());
        assertThat(made.get("made").get(0).get("made").asString()).isEqualTo("WO-000001");
    }

    private void addAPlanDemandedByLaw() {
        try (Plant plant = cli.plant()) {
            var detail = plant.plans()
                    .detail(plant.plans().ids(ListRequest.ALL)[0])
                    .orElseThrow()
                    .fields();
            TimingFields timing = detail.timing();
            plant.planRegister()
                    .add(new PlanFields(
                            "PM-9",
                            "Test by law",
                            new TimingFields(
                                    timing.recurrence(),
                                    timing.anchorOn(),
                                    null,
                                    null,
                                    timing.combination(),
                                    timing.basis(),
                                    null,
                                    timing.shift(),
                                    null,
                                    timing.leadDays(),
                                    false,
                                    true),
                            detail.job(),
                            null,
                            true,
                            detail.equipmentIds()))
                    .orThrow();
        }
    }

    private void addAMonthlyPlan() {
        try (Plant plant = cli.plant()) {
            long pump = plant.equipmentRegister()
                    .add(EquipmentFields.of("P-101", "Feed pump", EquipmentKind.MACHINE, null))
                    .orThrow();
            var fields = new PlanFields(
                    "PM-1",
                    "Grease",
                    PlanProduct.WORK_ORDER,
                    "FREQ=MONTHLY",
                    LocalDate.of(2026, 1, 31),
                    PlanBasis.SCHEDULED,
                    7,
                    null,
                    "Grease bearings",
                    null,
                    3,
                    null,
                    null,
                    true,
                    List.of(pump));
            plant.planRegister().add(fields).orThrow();
        }
    }
}
