package org.millwright.sample.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.millwright.kernel.Message;
import org.millwright.platform.db.Tx;
import org.millwright.platform.task.Progress;
import org.millwright.sample.SampleContent;
import org.millwright.sample.SamplePlant;
import org.millwright.sample.SampleSize;
import org.millwright.sample.SampleSummary;

/// One load of the sample: first what its sites are made of, then what happened there.
final class SampleRun {

    /// What comes after the last event of a history in bulk: its indexes.
    private static final double REST = 0.25;

    private final SampleUseCases useCases;
    private final Tx tx;
    private final SampleSize size;
    private final Progress progress;

    SampleRun(SampleUseCases useCases, Tx tx, SampleSize size, Progress progress) {
        this.useCases = useCases;
        this.tx = tx;
        this.size = size;
        this.progress = progress;
    }

    SampleSummary load(long seed, boolean inBulk) {
        LocalDate today = tx.today();
        LocalDate from = today.minusMonths(size.months());
        SampleSummary summary = SampleSummary.empty(SamplePlant.name(size), from, today);
        List<Function<Books, SiteReplay>> begun = new ArrayList<>();
        for (int site = 0; site < size.sites(); site++) {
            progress.report(0, Message.of("sample.progress.plant"));
            SampleContent content = SamplePlant.generate(size, seed, today, site);
            LoadedPlant plant = new PlantSetup(useCases, tx, size.sites() == 1 ? 0 : site + 1).make(content);
            summary = summary.plus(content);
            var history = new SiteReplay.History(content.history().iterator(), content.parts(), from);
            begun.add(books -> new SiteReplay(books, plant, history));
        }
        Books books = inBulk ? new BulkBooks(useCases, tx.history()) : new UseCaseBooks(useCases, tx);
        List<SiteReplay> sites = begun.stream().map(site -> site.apply(books)).toList();
        new HistoryReplay(books, sites, from, today).run(progress, inBulk ? 1 - REST : 1);
        if (inBulk) {
            progress.report(1 - REST, Message.of("sample.progress.indexes"));
        }
        books.finish();
        for (SiteReplay site : sites) {
            summary = site.addTo(summary);
        }
        return summary;
    }
}
