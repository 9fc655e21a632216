package org.millwright.platform.db.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.BiFunction;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.millwright.kernel.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/// A backup as a file: a zip with the plant's file, which any program can take out, and the manifest.
public final class BackupFile {

    private static final Logger LOG = LoggerFactory.getLogger(BackupFile.class);

    private static final String MANIFEST = "manifest.json";
    private static final String PLANT = "plant.mv.db";
    private static final int LONGEST_MANIFEST = 1 << 20;
    private static final int BLOCK = 1 << 16;

    /// A plant's file packs to a fifth or so; what would unpack to a hundred times its size is something else.
    private static final long MOST_PACKED = 100;

    private BackupFile() {}

    /// @param manifest made from the size and the SHA-256 of the plant's file
    static BackupManifest write(Path plant, BiFunction<Long, String, BackupManifest> manifest, OutputStream out)
            throws IOException {
        MessageDigest digest = sha256();
        var zip = new ZipOutputStream(out);
        zip.setLevel(Deflater.BEST_SPEED);
        zip.putNextEntry(new ZipEntry(PLANT));
        long size;
        try (var content = new DigestInputStream(Files.newInputStream(plant), digest)) {
            size = content.transferTo(zip);
        }
        zip.closeEntry();
        BackupManifest written = manifest.apply(size, HexFormat.of().formatHex(digest.digest()));
        zip.putNextEntry(new ZipEntry(MANIFEST));
        zip.write(written.written().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
        return written;
    }

    /// What the backup says of itself; whether that is so is only known when it was unpacked and read.
    public static Outcome<BackupManifest> manifest(Path file) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            return Outcome.refused("backup.no-file", file.toString());
        }
        try (var zip = new ZipFile(file.toFile())) {
            return manifest(file, zip);
        } catch (ZipException notWhole) {
            LOG.warn("{} cannot be read as a backup", file, notWhole);
            return Outcome.refused(looksLikeZip(file) ? "backup.damaged" : "backup.not-a-backup", file.toString());
        } catch (IOException unreadable) {
            LOG.warn("{} cannot be read", file, unreadable);
            return Outcome.refused("backup.no-file", file.toString());
        }
    }

    private static Outcome<BackupManifest> manifest(Path file, ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(MANIFEST);
        ZipEntry plant = zip.getEntry(PLANT);
        if (entry == null || plant == null) {
            return Outcome.refused("backup.not-a-backup", file.toString());
        }
        try (InputStream content = zip.getInputStream(entry)) {
            BackupManifest manifest = BackupManifest.read(content.readNBytes(LONGEST_MANIFEST));
            if (manifest.format() > BackupManifest.FORMAT) {
                return Outcome.refused("backup.newer", file.toString(), manifest.program());
            }
            long packed = Math.max(1, plant.getCompressedSize());
            return manifest.size() / packed > MOST_PACKED
                    ? Outcome.refused("backup.not-a-backup", file.toString())
                    : Outcome.done(manifest);
        } catch (JacksonException | NullPointerException foreign) {
            LOG.warn("{} has a manifest that cannot be read", file, foreign);
            return Outcome.refused("backup.damaged", file.toString());
        }
    }

    /// Writes the plant's file; no more of it than the manifest says, however much comes out.
    static Outcome<Path> unpack(Path file, BackupManifest manifest, Path into) throws IOException {
        MessageDigest digest = sha256();
        try (var zip = new ZipFile(file.toFile());
                InputStream content = new BufferedInputStream(zip.getInputStream(zip.getEntry(PLANT)), BLOCK);
                OutputStream out = Files.newOutputStream(into)) {
            byte[] block = new byte[BLOCK];
            long left = manifest.size();
            for (int read = content.read(block); read >= 0 && left >= read; read = content.read(block)) {
                digest.update(block, 0, read);
                out.write(block, 0, read);
                left -= read;
            }
            String sha256 = HexFormat.of().formatHex(digest.digest());
            return left == 0 && sha256.equals(manifest.sha256())
                    ? Outcome.done(into)
                    : Outcome.refused("backup.damaged", file.toString());
        } catch (ZipException | java.io.EOFException damaged) {
            LOG.warn("{} cannot be unpacked", file, damaged);
            return Outcome.refused("backup.damaged", file.toString());
        }
    }

    private static boolean looksLikeZip(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return content.read() == 'P' && content.read() == 'K';
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java has it
        }
    }
}
