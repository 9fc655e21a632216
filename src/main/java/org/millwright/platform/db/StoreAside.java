package org.millwright.platform.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// A store file that is made beside its place, and put there when it is whole: who is killed or gives up half-way
/// leaves no half plant behind.
final class StoreAside {

    private final StoreLocation.FileStore place;
    private final StoreLocation.FileStore beside;

    /// The place must be locked, so that nobody else makes the same plant.
    StoreAside(StoreLocation.FileStore place) {
        this.place = place;
        this.beside = new StoreLocation.FileStore(
                place.folder().resolve(place.name() + ".new" + StoreLocation.FileStore.SUFFIX));
    }

    /// Where it is made; what an earlier attempt has left there is gone.
    StoreLocation.FileStore begin() throws IOException {
        Files.deleteIfExists(beside.file());
        return beside;
    }

    /// The database must be closed.
    void end(boolean whole) {
        Path made = beside.file();
        try {
            if (whole) {
                Files.move(made, place.file(), StandardCopyOption.ATOMIC_MOVE);
            } else {
                Files.deleteIfExists(made);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("putting " + place.file() + " in its place", failed);
        }
    }
}
