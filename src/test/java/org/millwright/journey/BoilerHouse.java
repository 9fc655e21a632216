package org.millwright.journey;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.millwright.inspection.CheckPointFields;
import org.millwright.inspection.CheckPointKind;
import org.millwright.inspection.Limits;
import org.millwright.inspection.RoundFields;
import org.millwright.kernel.Money;
import org.millwright.kernel.Quantity;
import org.millwright.maintenance.PlanBasis;
import org.millwright.maintenance.PlanFields;
import org.millwright.maintenance.PlanProduct;
import org.millwright.plant.Plant;
import org.millwright.platform.db.TestStores;
import org.millwright.stock.PartCriticality;
import org.millwright.stock.PartFields;
import org.millwright.stock.ReceivePart;
import org.millwright.stock.StockLevels;

/// A boiler house as its engineer has it: a spreadsheet of machines, and what the storeroom and the planner know.
final class BoilerHouse {

    /// With the headings of somebody who has never heard of our fields.
    private static final List<List<String>> MACHINES = List.of(
            List.of("Asset no.", "Description", "Level", "Belongs to", "Manufacturer", "Cost center"),
            List.of("BH", "Boiler house", "Area", "", "", "4711"),
            List.of("BH-P101", "Feed pump 1", "Machine", "BH", "Kolben", "4711"),
            List.of("BH-P102", "Feed pump 2", "Machine", "BH", "Kolben", "4711"),
            List.of("BH-CV07", "Ash conveyor", "Machine", "BH", "Bandwerk", "4711"),
            List.of("BH-P101-M", "Motor of feed pump 1", "Component", "BH-P101", "Elmo", "4711"));

    private BoilerHouse() {}

    static int machines() {
        return MACHINES.size() - 1;
    }

    static void writeMachines(Path file) throws IOException {
        try (var book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = book.createSheet("Machines");
            for (int at = 0; at < MACHINES.size(); at++) {
                XSSFRow row = sheet.createRow(at);
                for (int column = 0; column < MACHINES.get(at).size(); column++) {
                    row.createCell(column).setCellValue(MACHINES.get(at).get(column));
                }
            }
            book.write(out);
        }
    }

    /// Three seals at 84.50, of which two must always be there.
    static void stockSeals(Plant plant) {
        long room = plant.storerooms().add("MAIN", "Main store").orThrow();
        long seal = plant.partRegister()
                .add(new PartFields(
                        "SEAL-40",
                        "Shaft seal 40 mm",
                        "pcs",
                        PartCriticality.VITAL,
                        null,
                        null,
                        "Nordlager",
                        7,
                        Quantity.of(1),
                        null))
                .orThrow();
        plant.partRegister()
                .setLevels(seal, room, 0, new StockLevels("A-03", Quantity.of(2), Quantity.of(6)))
                .orThrow();
        plant.stockLedger()
                .receive(ReceivePart.of(seal, room, Quantity.of(3), Money.of("84.50")))
                .orThrow();
    }

    /// A round through the boiler house, every week from today.
    static void planTheRound(Plant plant) {
        long house = machine(plant, "BH");
        long pump = machine(plant, "BH-P101");
        long conveyor = machine(plant, "BH-CV07");
        long round = plant.roundRegister()
                .add(new RoundFields(
                        "R-BH",
                        "Boiler house round",
                        house,
                        true,
                        List.of(
                                look("Coupling guard", pump),
                                look("Shaft seal", pump),
                                temperature("Bearing temperature", pump),
                                look("Belt", conveyor))))
                .orThrow();
        plant.planRegister()
                .add(new PlanFields(
                        "PM-BH",
                        "Walk the boiler house",
                        PlanProduct.ROUND,
                        "FREQ=WEEKLY",
                        TestStores.TODAY,
                        PlanBasis.SCHEDULED,
                        0,
                        round,
                        null,
                        null,
                        3,
                        null,
                        null,
                        true,
                        List.of(house)))
                .orThrow();
    }

    static long machine(Plant plant, String tag) {
        return plant.equipment().search(tag, 9).stream()
                .filter(row -> row.tag().equals(tag))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static CheckPointFields look(String name, long machine) {
        return new CheckPointFields(name, machine, CheckPointKind.PASS_FAIL, null, Limits.NONE, null, true);
    }

    private static CheckPointFields temperature(String name, long machine) {
        var limits = new Limits(null, null, new BigDecimal("70"), new BigDecimal("80"));
        return new CheckPointFields(name, machine, CheckPointKind.NUMBER, "°C", limits, null, true);
    }
}
