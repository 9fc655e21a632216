package org.millwright.bench;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
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

    List<Figure> run() {
        Path file = folder.resolve("month.xlsx");
        YearMonth month = plant.monthlyReports().latestFull();
        double questions =
                watch.median(() -> plant.monthlyReports().report(month).orThrow());
        double written = watch.median(() -> plant.monthlyWorkbook()
                .write(month, file, messages, Progress.silent())
                .orThrow());
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.alone("bench.workbook-questions", Figure.Unit.MILLISECONDS, questions, null));
        var writer = Fastexcel.found(Path.of(System.getProperty("user.home", ""), ".m2", "repository"));
        if (writer.isPresent()) {
            try (Fastexcel fastest = writer.get()) {
                List<List<SheetRow>> sheets = sheets(file);
                double floor = watch.median(() -> fastest.write(folder.resolve("floor.xlsx"), sheets));
                figures.add(Figure.compared("bench.workbook", written, floor, 2));
            }
        } else {
            figures.add(Figure.alone("bench.workbook", Figure.Unit.MILLISECONDS, written, null));
        }
        return figures;
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
