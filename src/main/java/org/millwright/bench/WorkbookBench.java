package org.millwright.bench;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.millwright.plant.Plant;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.sheet.SheetReader;
import org.millwright.platform.sheet.SheetRow;
import org.millwright.platform.sheet.SheetSource;
import org.millwright.platform.sheet.SheetWatch;
import org.millwright.platform.task.Progress;

/// The monthly workbook, from the questions to the file. Beside it a writer that only writes the same rows.
final class WorkbookBench {

    private final Plant plant;
    private final Stopwatch watch;
    private final Path folder;
    private final Messages messages;

    WorkbookBench(Plant plant, Stopwatch watch, Path folder, Messages messages) {
        this.plant = plant;
        this.watch = watch;
        this.folder = folder;
        this.messages = messages;
    }

    void run(Consumer<Figure> told) {
        Path file = folder.resolve("month.xlsx");
        YearMonth month = plant.monthlyReports().latestFull();
        double questions =
                watch.median(() -> plant.monthlyReports().report(month).orThrow());
        told.accept(Figure.alone("bench.workbook-questions", Figure.Unit.MILLISECONDS, questions, null));
        double written = watch.median(() -> plant.monthlyWorkbook()
                .write(month, file, messages, Progress.silent())
                .orThrow());
        var writer = Fastexcel.found(Path.of(System.getProperty("user.home", ""), ".m2", "repository"));
        if (writer.isPresent()) {
            try (Fastexcel fastest = writer.get()) {
                List<List<SheetRow>> sheets = sheets(file);
                double floor = watch.median(() -> fastest.write(folder.resolve("floor.xlsx"), sheets));
                told.accept(Figure.compared("bench.workbook", written, floor, 2));
            }
        } else {
            told.accept(Figure.alone("bench.workbook", Figure.Unit.MILLISECONDS, written, null));
        }
    }

    private static List<List<SheetRow>> sheets(Path file) {
        SheetSource book = SheetReader.open(file).orThrow();
        List<List<SheetRow>> all = new ArrayList<>();
        for (int i = 0; i < book.sheets().size(); i++) {
            List<SheetRow> rows = new ArrayList<>();
            book.sheet(i).rows(rows::add, SheetWatch.NONE).orThrow();
            all.add(rows);
        }
        return all;
    }
}
