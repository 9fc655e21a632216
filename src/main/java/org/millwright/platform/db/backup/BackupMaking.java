package org.millwright.platform.db.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jooq.exception.DataAccessException;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Unreachable;
import org.millwright.kernel.Violation;
import org.millwright.platform.db.ClosedFile;
import org.millwright.platform.db.FileDamage;
import org.millwright.platform.db.StoreLocation.FileStore;
import org.millwright.platform.db.copy.Fingerprint;
import org.millwright.platform.task.Progress;

/// Makes a backup while others work, proves it, and only then gives it its name. One that fails leaves nothing behind.
public final class BackupMaking {

    /// Where the bytes go; a test lets them fail.
    @FunctionalInterface
    interface Sink {
        OutputStream onto(FileChannel file) throws IOException;
    }

    /// What the backup is to say of itself, beside what it holds.
    ///
    /// @param occasion why it is made
    /// @param program the version that makes it
    public record Label(String occasion, String program, Instant madeAt) {}

    private static final int BLOCK = 1 << 16;

    private final Sink sink;

    public BackupMaking() {
        this(Channels::newOutputStream);
    }

    BackupMaking(Sink sink) {
        this.sink = sink;
    }

    /// @param target a file in a folder that exists; refused when the file exists too
    public Outcome<BackupManifest> make(PlantSource source, Path target, Label label, Progress progress) {
        Path folder = Objects.requireNonNull(target.toAbsolutePath().getParent());
        if (Files.exists(target)) {
            return Outcome.refused("backup.exists", target.toString());
        }
        return Workspace.within(folder, work -> {
            Outcome<BackupManifest> made =
                    attempt(source, false, target, label, work, progress).orElse(Outcome.refused("backup.changing"));
            return made.isDone()
                    ? made
                    : attempt(source, true, target, label, work, progress).orElse(made);
        });
    }

    private Optional<Outcome<BackupManifest>> attempt(
            PlantSource source, boolean still, Path target, Label label, Workspace work, Progress progress)
            throws IOException, SQLException {
        progress.report(Progress.UNKNOWN, Message.of("backup.progress.copying"));
        work.clear();
        var copy = new FileStore(work.file("copy.mv.db"));
        Optional<Fingerprint> taken;
        try {
            taken = source.copyInto(copy, still, progress);
        } catch (SQLException | DataAccessException | Unreachable failed) {
            Optional<Violation> told = told(source, failed);
            if (told.isEmpty()) {
                throw failed;
            }
            return Optional.of(Outcome.refused(told.get()));
        }
        if (taken.isEmpty()) {
            return Optional.empty();
        }
        progress.report(0.5, Message.of("backup.progress.packing"));
        Path packed = work.file("packed.zip");
        BackupManifest manifest = pack(copy, packed, source.kind(), taken.get(), label);
        Files.delete(copy.file());
        Outcome<BackupProof.Proved> proved = BackupProof.of(packed, work, progress.part(0.6, 1));
        if (proved instanceof Outcome.Refused<BackupProof.Proved>(var reasons)) {
            return Optional.of(Outcome.refused(reasons));
        }
        name(packed, target);
        return Optional.of(Outcome.done(manifest));
    }

    /// What keeps the plant from being copied has nothing to do with where the backup goes. A copy that cannot be
    /// read is one of a plant that cannot.
    private static Optional<Violation> told(PlantSource source, Exception failed) {
        return Unreachable.reason(failed).or(() -> FileDamage.told(source.location(), failed));
    }

    private BackupManifest pack(FileStore copy, Path into, String kind, Fingerprint taken, Label label)
            throws IOException, SQLException {
        String plant = plantName(copy);
        int schema = ClosedFile.schemaVersion(copy).orThrow();
        try (FileChannel file = FileChannel.open(into, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(sink.onto(file), BLOCK)) {
            BackupManifest manifest = BackupFile.write(
                    copy.file(),
                    (size, sha256) -> new BackupManifest(
                            BackupManifest.FORMAT,
                            plant,
                            label.madeAt(),
                            label.occasion(),
                            label.program(),
                            schema,
                            kind,
                            size,
                            sha256,
                            taken),
                    out);
            out.flush();
            file.force(true);
            return manifest;
        }
    }

    /// Empty when the plant has none yet.
    private static String plantName(FileStore copy) throws SQLException {
        try (Connection look = ClosedFile.look(copy);
                Statement statement = look.createStatement();
                ResultSet name = statement.executeQuery("select name from plant")) {
            return name.next() ? name.getString(1) : "";
        }
    }

    private static void name(Path packed, Path target) throws IOException {
        try {
            Files.move(packed, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException plain) {
            Files.move(packed, target);
        }
    }
}
