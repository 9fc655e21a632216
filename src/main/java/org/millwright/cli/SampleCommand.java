package org.millwright.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.plant.Plant;
import org.millwright.platform.db.StoreLocation;
import org.millwright.sample.SampleSize;
import org.millwright.sample.SampleSummary;
import org.millwright.sample.app.SampleLoader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `millwright sample`: fills an empty plant with the sample.
@Command(name = "sample")
final class SampleCommand extends PlantCommand {

    private static final long BYTES_IN_MEGABYTE = 1_000_000;

    @Option(
            names = "--size",
            paramLabel = "small|plant|large",
            required = true,
            descriptionKey = "millwright.sample.size")
    private @Nullable SampleSize size;

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "millwright.sample.seed")
    private long seed = SampleLoader.SEED;

    @Override
    Absent absent() {
        return size == SampleSize.LARGE ? Absent.NEW : Absent.BEGIN;
    }

    @Override
    Printout closed(Printout printout, StoreLocation location) {
        if (size != SampleSize.LARGE
                || !(location instanceof StoreLocation.FileStore file)
                || file.size().isEmpty()) {
            return printout;
        }
        List<Object> lines = new ArrayList<>(printout.lines());
        lines.add(Message.of("sample.file", file.file(), file.size().getAsLong() / BYTES_IN_MEGABYTE));
        return new Printout(printout.data(), lines);
    }

    @Override
    Outcome<Printout> run(Plant plant) {
        SampleSize wanted = size == null ? SampleSize.SMALL : size;
        return plant.samples().load(wanted, seed, progress()).map(SampleCommand::printout);
    }

    private static Printout printout(SampleSummary made) {
        List<Object> lines = new ArrayList<>();
        lines.add(Message.of(
                "sample.made", made.plantName(), made.from(), made.today().minusDays(1)));
        lines.add(Printout.Cells.of(Message.of("sample.row.equipment"), made.equipment()));
        lines.add(Printout.Cells.of(Message.of("sample.row.people"), made.people()));
        lines.add(Printout.Cells.of(Message.of("sample.row.parts"), made.parts()));
        lines.add(Printout.Cells.of(Message.of("sample.row.plans"), made.plans()));
        lines.add(Printout.Cells.of(Message.of("sample.row.rounds"), made.rounds()));
        lines.add(Printout.Cells.of(Message.of("sample.row.work-orders"), made.workOrders()));
        lines.add(Printout.Cells.of(Message.of("sample.row.open-work-orders"), made.openWorkOrders()));
        lines.add(Printout.Cells.of(Message.of("sample.row.hours"), made.hours()));
        lines.add(Printout.Cells.of(Message.of("sample.row.movements"), made.movements()));
        lines.add(Printout.Cells.of(Message.of("sample.row.round-runs"), made.roundRuns()));
        lines.add(Printout.Cells.of(Message.of("sample.row.answers"), made.answers()));
        return new Printout(made, lines);
    }
}
