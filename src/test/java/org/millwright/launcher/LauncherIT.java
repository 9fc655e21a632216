package org.millwright.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.kernel.Labelled;
import org.millwright.launcher.Launcher.Said;
import org.millwright.plant.Plant;
import org.millwright.platform.db.TestStores;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.sheet.SheetRows;
import org.millwright.report.Kpi;
import org.millwright.sample.app.SampleInvariants;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A shell script with the finished program: a new store, the whole bottling plant, its plans, its shopping list, its
/// month. What the month's workbook says is what the exported lists come to.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a script of the Unix shell")
class LauncherIT {

    private static final String FIRST = "2026-02-01";
    private static final String LAST = "2026-02-28";
    private static final long MOST_BYTES = 40_000_000;
    private static final Messages ENGLISH = new Messages(Locale.UK, ZoneOffset.UTC);

    private static Launcher millwright;
    private static JsonNode sample;
    private static Said generated;
    private static Said shopping;
    private static JsonNode report;
    private static SheetRows orders;
    private static SheetRows costs;
    private static SheetRows movements;
    private static SheetRows parts;
    private static XSSFWorkbook book;

    @BeforeAll
    static void theScript(@TempDir Path home) throws Exception {
        millwright = Launcher.built(home);
        sample = JsonMapper.shared()
                .readTree(done("sample", "--size", "plant", "--json").out());
        generated = done("plan", "generate");
        shopping = done("reorder");
        String file = millwright.file("february.xlsx").toString();
        report = JsonMapper.shared()
                .readTree(done("report", "monthly", "--month", "2026-02", "--out", file, "--json")
                        .out());
        orders = exported("workorders");
        costs = exported("costs");
        movements = exported("movements");
        parts = exported("parts");
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            book = new XSSFWorkbook(in);
        }
    }

    @AfterAll
    static void closeTheBook() throws IOException {
        book.close();
    }

    @Test
    void thePlantIsThereAndItsLedgersHold() throws IOException {
        assertThat(sample.get("equipment").asInt()).isBetween(900, 1000);
        assertThat(sample.get("parts").asInt()).isEqualTo(1500);
        assertThat(sample.get("workOrders").asInt()).isBetween(5500, 6500);
        assertThat(sample.get("movements").asInt()).isGreaterThan(6000).isEqualTo(movements.count());
        assertThat(sample.get("answers").asInt()).isGreaterThan(20_000);
        assertThat(Files.size(millwright.store())).isLessThan(MOST_BYTES);
        try (Plant plant =
                Plant.of(TestStores.open(millwright.store().toString()).orThrow())) {
            SampleInvariants.assertHold(plant);
        }
    }

    @Test
    void plansMakeWorkAndTheReorderListNamesParts() {
        long jobs = lines(generated, "WO-\\d+ .*");
        long rounds = lines(generated, "RD-\\d+ .*");
        assertThat(jobs).isPositive();
        assertThat(rounds).isPositive();
        assertThat(generated.out()).contains(jobs + rounds + " made; nothing missed; nothing waits.");
        assertThat(orders.count()).isEqualTo(sample.get("workOrders").asInt() + (int) jobs);
        assertThat(shopping.out()).contains("Part no.", "Expected");
        assertThat(lines(shopping, "[A-Z]{3}-\\d{3} .*")).isPositive();
    }

    @Test
    void theCostsOfTheMonthAreThoseOfTheLedger() {
        SheetRows ledger = costs.where("Date", within(FIRST, LAST));
        SheetRows table = SheetRows.ofTable(book, "Data_Cost");

        assertThat(table.count()).isEqualTo(ledger.count());
        assertSame(table.sum("Amount"), ledger.sum("Amount"));
        assertThat(table.sums("Category", "Amount")).isEqualTo(ledger.sums("Category", "Amount"));
        assertThat(table.sums("Equipment", "Amount")).isEqualTo(ledger.sums("Equipment", "Amount"));
        assertSame(summary(Kpi.COST), ledger.sum("Amount"));
        assertSame(
                summary(Kpi.COST_LABOUR),
                ledger.where("Category", "Labour"::equals).sum("Amount"));
        assertSame(
                summary(Kpi.COST_MATERIAL),
                ledger.where("Category", "Material"::equals).sum("Amount"));
        assertSame(report.get("figures").get("COST").decimalValue(), ledger.sum("Amount"));
        assertThat(report.get("rows").get("Data_Cost").asInt()).isEqualTo(ledger.count());
    }

    @Test
    void everyWorkOrderCostWhatWasBookedToIt() {
        SheetRows table = SheetRows.ofTable(book, "Data_WO");
        SheetRows booked = costs.where("Work order", number -> !number.isEmpty());

        assertThat(table.sums("Number", "Cost in the month"))
                .isEqualTo(booked.where("Date", within(FIRST, LAST)).sums("Work order", "Amount"));
        assertThat(orders.sums("Number", "Total cost")).isEqualTo(booked.sums("Work order", "Amount"));
        assertSame(summary(Kpi.LABOUR_HOURS), table.sum("Hours in the month"));
    }

    @Test
    void theWorkOfTheMonthIsThatOfTheList() {
        SheetRows table = SheetRows.ofTable(book, "Data_WO");
        int opened = orders.where("Reported", within(FIRST, LAST)).count();
        int completed = orders.where("Completed", within(FIRST, LAST)).count();

        assertThat(opened).isPositive();
        assertSame(summary(Kpi.OPENED), BigDecimal.valueOf(opened));
        assertThat(table.where("Reported", within(FIRST, LAST)).count()).isEqualTo(opened);
        assertSame(summary(Kpi.COMPLETED), BigDecimal.valueOf(completed));
        assertThat(table.where("Completed", within(FIRST, LAST)).count()).isEqualTo(completed);
    }

    @Test
    void theStockAtTheMonthsEndIsWhatTheMovementsLeft() {
        SheetRows table = SheetRows.ofTable(book, "Data_Stock");
        SheetRows until = movements.where("Date", within("", LAST));

        assertThat(table.sums("Part", "On hand")).isEqualTo(until.sums("Part no.", "Quantity"));
        assertThat(table.sums("Part", "Value")).isEqualTo(until.sums("Part no.", "Amount"));
        assertSame(summary(Kpi.STOCK_VALUE), until.sum("Amount"));
        assertSame(summary(Kpi.LOW_STOCK), BigDecimal.valueOf(low(until)));
        assertThat(parts.sums("Part no.", "Value")).isEqualTo(movements.sums("Part no.", "Amount"));
    }

    @Test
    void theWorkbookSaysThatItsTotalsAgree() {
        assertThat(row("Totals").getCell(1).getStringCellValue()).isEqualTo("All totals agree");
        assertThat(book.getSheet("Summary").getDrawingPatriarch().getCharts()).hasSize(1);
    }

    @Test
    void aRefusalGivesItsReasonsOnStandardErrorAlone() throws Exception {
        Said again = millwright.run("sample", "--size", "small");

        assertThat(again.exit()).isEqualTo(1);
        assertThat(again.out()).isEmpty();
        assertThat(again.err()).isNotBlank().doesNotContain("Exception");
    }

    @Test
    void aPlantThatIsOpenElsewhereIsRefusedNamingWhoHoldsIt() throws Exception {
        try (Plant held =
                Plant.of(TestStores.open(millwright.store().toString()).orThrow())) {
            Said second = millwright.run("reorder");

            assertThat(second.exit()).isEqualTo(1);
            assertThat(second.out()).isEmpty();
            assertThat(second.err()).contains(held.store().actor().name());
        }
    }

    private static Said done(String... words) throws IOException, InterruptedException {
        Said said = millwright.run(words);
        assertThat(said.err())
                .as("what millwright %s says", String.join(" ", words))
                .isEmpty();
        assertThat(said.exit()).isZero();
        return said;
    }

    private static SheetRows exported(String list) throws IOException, InterruptedException {
        Path file = millwright.file(list + ".csv");
        done("export", list, file.toString());
        return SheetRows.ofCsv(file);
    }

    /// Parts in a storeroom at or below their minimum, where there is one.
    private static long low(SheetRows until) {
        Map<String, BigDecimal> onHand = new HashMap<>();
        until.rows()
                .forEach(moved -> onHand.merge(
                        SheetRows.in(moved, "Part no.") + SheetRows.in(moved, "Storeroom"),
                        SheetRows.number(moved, "Quantity"),
                        BigDecimal::add));
        return parts.rows().stream()
                .filter(part -> SheetRows.number(part, "Minimum").signum() > 0)
                .filter(part -> onHand.getOrDefault(
                                        SheetRows.in(part, "Part no.") + SheetRows.in(part, "Storeroom"),
                                        BigDecimal.ZERO)
                                .compareTo(SheetRows.number(part, "Minimum"))
                        <= 0)
                .count();
    }

    /// Of days, and of moments by their days.
    private static Predicate<String> within(String first, String last) {
        return moment -> !moment.isEmpty()
                && moment.substring(0, 10).compareTo(first) >= 0
                && moment.substring(0, 10).compareTo(last) <= 0;
    }

    private static long lines(Said said, String pattern) {
        var line = Pattern.compile(pattern).asMatchPredicate();
        return said.out().lines().filter(line).count();
    }

    /// The value that was written beside the formula.
    private static BigDecimal summary(Labelled figure) {
        return BigDecimal.valueOf(row(ENGLISH.text(figure)).getCell(2).getNumericCellValue());
    }

    private static Row row(String name) {
        XSSFSheet sheet = book.getSheet("Summary");
        for (Row row : sheet) {
            if (row.getCell(0) != null && row.getCell(0).getStringCellValue().equals(name)) {
                return row;
            }
        }
        throw new AssertionError("no row " + name);
    }

    private static void assertSame(BigDecimal one, BigDecimal other) {
        assertThat(one).isEqualByComparingTo(other);
    }
}
