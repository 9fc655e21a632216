package org.millwright.platform.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A store file that is made beside its place, and put there when it is whole: who is killed or gives up
/// half-way leaves no half plant behind.
final class StoreAside {

    private static final Logger LOG = LoggerFactory.getLogger(StoreAside.class);

    /// What is written in one go fills the pages of the database by half; compacting less is not worth the time.
    private static final long IN_BULK = 16L << 20;

    private final StoreLocation.FileStore place;
    private final StoreLocation.FileStore beside;

    /// The place must be locked, so that nobody else makes the same plant.
    StoreAside(StoreLocation.FileStore place) {
        this.place = place;
        this.beside = new StoreLocation.FileStore(
                place.folder().resolve(place.name() + ".new" + StoreLocation.FileStore.SUFFIX));
    }

    /// Takes away what a program has left beside the place when it was killed, and finishes what can be
    /// finished.
    static void clear(StoreLocation.FileStore place) throws IOException {
        new StoreAside(place).begin();
        FileRoom.discardHalf(place);
        // what a restore has replaced: it is a backup by then
        Files.deleteIfExists(place.replaced());
        // the database puts a compacted file in its place in two steps where a system cannot do it in one
        Path compacted = place.file().resolveSibling(place.file().getFileName() + ".newFile");
        if (Files.exists(compacted) && !Files.exists(place.file())) {
            Files.move(compacted, place.file(), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /// Where it is made; what an earlier attempt has left there is gone.
    StoreLocation.FileStore begin() throws IOException {
        Files.deleteIfExists(beside.file());
        FileRoom.discardHalf(beside);
        return beside;
    }

    /// Puts the whole file in its place, or lets go of a half one. The database must be closed.
    void end(boolean whole) {
        if (!whole) {
            discard();
            return;
        }
        try {
            if (Files.size(beside.file()) > IN_BULK) {
                compact();
            }
            put();
        } catch (IOException failed) {
            throw new UncheckedIOException("putting " + place.file() + " in its place", failed);
        }
    }

    /// Without it the plant is just as whole.
    private void compact() {
        try {
            ClosedFile.compact(beside);
        } catch (SQLException failed) {
            LOG.warn("{} stays as large as it is", beside.file(), failed);
            FileRoom.discardHalf(beside);
        }
    }

    /// In one step, and in the place of a file that is there.
    void put() throws IOException {
        Files.move(beside.file(), place.file(), StandardCopyOption.ATOMIC_MOVE);
    }

    /// What cannot be taken away now is taken away at the next opening.
    void discard() {
        try {
            Files.deleteIfExists(beside.file());
        } catch (IOException failed) {
            LOG.warn("{} stays behind", beside.file(), failed);
        }
    }
}
