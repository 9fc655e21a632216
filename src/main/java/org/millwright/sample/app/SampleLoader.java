package org.millwright.sample.app;

import org.millwright.kernel.Message;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.platform.db.Store;
import org.millwright.platform.task.Progress;
import org.millwright.sample.SamplePlant;
import org.millwright.sample.SampleSize;
import org.millwright.sample.SampleSummary;
import org.millwright.site.PlantProfile;

/// Fills an empty plant with the sample, in one action, so that a cancel or a failure leaves the plant empty.
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

    /// The history ends today: the same seed gives the same sample on the same day. The large one is loaded in bulk: on
    /// the embedded database into a store that is new.
    public Outcome<SampleSummary> load(SampleSize size, long seed, Progress progress) {
        return load(size, seed, size == SampleSize.LARGE, progress);
    }

    /// @param inBulk another way to the same plant
    Outcome<SampleSummary> load(SampleSize size, long seed, boolean inBulk, Progress progress) {
        if (!useCases.plantIsEmpty()) {
            return Outcome.refused("sample.refused.not-empty", store.location().display());
        }
        progress.report(0, Message.of("sample.progress.plant"));
        var unsaved = new PlantProfile(
                SamplePlant.name(size), SamplePlant.CURRENCY, store.zone().getId(), PlantProfile.UNSAVED);
        PlantProfile profile = useCases.site().read(unsaved);
        return store.transact(LOAD, tx -> {
            if (profile.version() == PlantProfile.UNSAVED) {
                useCases.site()
                        .setIn(tx, profile.version(), profile.name(), profile.currency(), profile.zone())
                        .orThrow();
            }
            return Outcome.done(new SampleRun(useCases, tx, size, progress).load(seed, inBulk));
        });
    }
}
