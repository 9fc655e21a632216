package org.millwright.sample.app;

import org.millwright.kernel.Message;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.Tx;
import org.millwright.platform.task.Progress;
import org.millwright.sample.SampleContent;
import org.millwright.sample.SamplePlant;
import org.millwright.sample.SampleSize;
import org.millwright.sample.SampleSummary;
import org.millwright.site.PlantProfile;

/// Fills an empty plant with the sample: everything goes through the use cases, in one action, so that a cancel or a
/// failure leaves the plant empty.
public final class SampleLoader {

    /// The same sample for everybody who does not ask for another.
    public static final long SEED = 1;

    private static final Op LOAD = new Op("sample.load");

    private final Store store;
    private final SampleUseCases useCases;

    public SampleLoader(Store store, SampleUseCases useCases) {
        this.store = store;
        this.useCases = useCases;
    }

    /// Whether the plant is empty, as the sample needs it.
    public boolean canLoad() {
        return useCases.plantIsEmpty();
    }

    public Outcome<SampleSummary> load(SampleSize size, Progress progress) {
        return load(size, SEED, progress);
    }

    /// The history ends today: the same seed gives the same sample on the same day.
    public Outcome<SampleSummary> load(SampleSize size, long seed, Progress progress) {
        if (!useCases.plantIsEmpty()) {
            return Outcome.refused("sample.refused.not-empty", store.location().display());
        }
        progress.report(0, Message.of("sample.progress.plant"));
        SampleContent content = SamplePlant.generate(size, seed, store.today());
        var unsaved = new PlantProfile(content.plantName(), content.currency(), PlantProfile.UNSAVED);
        PlantProfile profile = useCases.site().read(unsaved);
        return store.transact(LOAD, tx -> Outcome.done(load(tx, profile, content, progress)));
    }

    private SampleSummary load(Tx tx, PlantProfile profile, SampleContent content, Progress progress) {
        if (profile.version() == PlantProfile.UNSAVED) {
            useCases.site()
                    .setIn(tx, profile.version(), profile.name(), profile.currency())
                    .orThrow();
        }
        LoadedPlant plant = new PlantSetup(useCases, tx).make(content);
        return new HistoryReplay(useCases, tx, plant, content).run(progress);
    }
}
