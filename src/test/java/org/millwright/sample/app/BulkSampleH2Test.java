package org.millwright.sample.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.StoreLocation;
import org.millwright.platform.db.StoreOpening;
import org.millwright.platform.db.TestStores;

class BulkSampleH2Test extends BulkSampleContract {

    @TempDir
    static Path folder;

    @Override
    Store begin(String name) {
        return opening().openNew(location(name)).orThrow();
    }

    @Override
    Store openAgain(String name) {
        return opening().open(location(name)).orThrow();
    }

    @Override
    void assertNothing(String name) {
        assertThat(Files.exists(folder.resolve(name + ".mv.db"))).isFalse();
        assertThat(Files.exists(folder.resolve(name + ".new.mv.db"))).isFalse();
    }

    private static StoreOpening opening() {
        return new StoreOpening(TestStores.MAX, Clock.fixed(TestStores.NOW, ZoneOffset.UTC));
    }

    private static StoreLocation location(String name) {
        return StoreLocation.parse(folder.resolve(name + ".mv.db").toString()).orThrow();
    }
}
