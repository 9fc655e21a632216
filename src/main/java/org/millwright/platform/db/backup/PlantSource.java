package org.millwright.platform.db.backup;

import static org.jooq.impl.DSL.inline;
import static org.millwright.platform.db.schema.Tables.OP_LOG;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.millwright.platform.db.ClosedFile;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.StoreLocation;
import org.millwright.platform.db.StoreLocation.FileStore;
import org.millwright.platform.db.copy.Fingerprint;
import org.millwright.platform.db.copy.TableCopy;
import org.millwright.platform.task.Progress;

/// What a backup is made of: each kind puts a copy into a fresh file of the embedded database.
public interface PlantSource {

    /// `file` or `server`, for the manifest.
    String kind();

    /// Where the plant is.
    StoreLocation location();

    /// @param still whether actions may be made to wait, because one came between the first time
    /// @return counts and sums of the source at the moment of the copy; empty when an action came between
    Optional<Fingerprint> copyInto(FileStore copy, boolean still, Progress progress) throws IOException, SQLException;

    static PlantSource open(Store store) {
        return store.location() instanceof FileStore ? new OpenFile(store) : new OpenServer(store);
    }

    static PlantSource closed(FileStore file) {
        return new ClosedPlant(file);
    }

    /// A file that is worked on: H2 copies its own file while others go on.
    record OpenFile(Store store) implements PlantSource {

        @Override
        public StoreLocation location() {
            return store.location();
        }

        @Override
        public String kind() {
            return "file";
        }

        @Override
        public Optional<Fingerprint> copyInto(FileStore copy, boolean still, Progress progress)
                throws IOException, SQLException {
            Path packed = copy.folder().resolve("online.zip");
            Optional<Fingerprint> taken = store.snapshot(
                    dsl -> dsl.connectionResult(snapshot -> copy(snapshot, packed, still, progress.part(0, 0.5))));
            if (taken.isPresent()) {
                unpack(packed, copy.file());
            }
            // before the moment that takes the most room
            Files.deleteIfExists(packed);
            if (taken.isPresent()) {
                ClosedFile.recover(copy);
                ClosedFile.compact(copy);
            }
            return taken;
        }

        private Optional<Fingerprint> copy(Connection snapshot, Path packed, boolean still, Progress progress)
                throws SQLException {
            if (still) {
                store.whileStill(() -> {
                    actions(snapshot); // the first look, which fixes the moment
                    write(packed);
                });
            } else {
                long before = actions(snapshot);
                write(packed);
                if (store.read(dsl -> dsl.fetchCount(OP_LOG)) != before) {
                    return Optional.empty();
                }
            }
            return Optional.of(Fingerprint.of(snapshot, progress));
        }

        private void write(Path packed) {
            store.read(dsl -> dsl.execute("backup to {0}", inline(packed.toString())));
        }

        private static long actions(Connection connection) {
            try (Statement statement = connection.createStatement();
                    ResultSet count = statement.executeQuery("select count(*) from op_log")) {
                count.next();
                return count.getLong(1);
            } catch (SQLException broken) {
                throw new org.jooq.exception.DataAccessException("counting actions", broken);
            }
        }

        private static void unpack(Path packed, Path into) throws IOException {
            try (var zip = new ZipInputStream(Files.newInputStream(packed))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    if (entry.getName().endsWith(".mv.db")) {
                        Files.copy((InputStream) zip, into);
                        return;
                    }
                }
            }
            throw new IOException("the database wrote no copy of itself into " + packed);
        }
    }

    /// A server, or a database in memory: its rows are copied, all as of one moment.
    record OpenServer(Store store) implements PlantSource {

        @Override
        public StoreLocation location() {
            return store.location();
        }

        @Override
        public String kind() {
            return "server";
        }

        @Override
        public Optional<Fingerprint> copyInto(FileStore copy, boolean still, Progress progress)
                throws IOException, SQLException {
            Fingerprint taken;
            try (Connection into = ClosedFile.make(copy)) {
                taken = store.snapshot(dsl ->
                        dsl.connectionResult(snapshot -> TableCopy.inPortions(snapshot, into, progress.part(0, 0.5))));
            }
            ClosedFile.compact(copy);
            return Optional.of(taken);
        }
    }

    /// A file that nobody has open.
    record ClosedPlant(FileStore plant) implements PlantSource {

        @Override
        public StoreLocation location() {
            return plant;
        }

        @Override
        public String kind() {
            return "file";
        }

        @Override
        public Optional<Fingerprint> copyInto(FileStore copy, boolean still, Progress progress)
                throws IOException, SQLException {
            Files.copy(plant.file(), copy.file());
            ClosedFile.recover(copy);
            try (Connection look = ClosedFile.look(copy)) {
                return Optional.of(Fingerprint.of(look, progress.part(0, 0.5)));
            }
        }
    }
}
