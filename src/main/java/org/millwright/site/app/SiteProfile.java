package org.millwright.site.app;

import java.util.Locale;
import java.util.Objects;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.Tx;
import org.millwright.site.PlantProfile;
import org.millwright.site.store.PlantStore;

/// The plant's own name, currency and time zone.
public final class SiteProfile {

    private static final Op SET = new Op("site.set-profile");

    private final Store store;
    private final PlantStore plant = new PlantStore();

    public SiteProfile(Store store) {
        this.store = store;
    }

    /// The plant's profile, or the one that stands in until there is one.
    ///
    /// @param otherwise see {@link PlantProfile#unsaved}
    public PlantProfile read(PlantProfile otherwise) {
        return store.read(dsl -> Objects.requireNonNullElse(plant.read(dsl), otherwise));
    }

    /// @param seenVersion the version that the user has changed
    /// @return the profile as it is now
    public Outcome<PlantProfile> set(int seenVersion, String name, String currency, String zone) {
        return store.transact(SET, tx -> setIn(tx, seenVersion, name, currency, zone));
    }

    public Outcome<PlantProfile> setIn(Tx tx, int seenVersion, String name, String currency, String zone) {
        String code = currency.strip().toUpperCase(Locale.ROOT);
        return PlantProfile.check(name, code, zone).then(() -> {
            plant.write(tx, seenVersion, name.strip(), code, zone.strip());
            return Outcome.done(Objects.requireNonNull(plant.read(tx.dsl())));
        });
    }
}
