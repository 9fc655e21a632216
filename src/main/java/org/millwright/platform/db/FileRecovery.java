package org.millwright.platform.db;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.h2.mvstore.DataUtils;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Leads the embedded database to the newest data of a file that its program did not close.
///
/// H2 2.5.252 writes the head of the file before it takes note of the chunk that it has just written, so
/// that the head names the chunk before it. Where the newest does not stand where that one expects it,
/// the database opens the state of before: actions that were acknowledged, and are in the file, are
/// gone.
final class FileRecovery {

    private static final Logger LOG = LoggerFactory.getLogger(FileRecovery.class);
    private static final int FOOTER = 128;

    /// A chunk that is there from its head to its foot.
    private record Chunk(long block, String id, long version, long time) {

        /// A clock that is set back leaves the time of the chunks as it was; a chunk of a state that was
        /// given up can have a higher version, and never a later time.
        boolean isAfter(Chunk other) {
            return time != other.time ? time > other.time : version > other.version;
        }
    }

    private FileRecovery() {}

    /// Must be called while nobody has the file open.
    static void repair(Path file) throws IOException {
        try (var content = new RandomAccessFile(file.toFile(), "rw")) {
            Map<String, String> head = head(content);
            if (head.isEmpty() || FileHead.isClean(head)) {
                return;
            }
            Chunk newest = newest(content);
            if (newest != null && newest.version() != FileHead.number(head, "version")) {
                LOG.info("{} was not closed: its newest data is version {}, not {}", file, newest, head);
                write(content, head, newest);
            }
        }
    }

    /// The file has its head twice.
    private static Map<String, String> head(RandomAccessFile content) throws IOException {
        if (content.length() < 2 * FileHead.BLOCK) {
            return Map.of();
        }
        Map<String, String> first = FileHead.fields(content, 0);
        return first.containsKey("version") ? first : Map.of();
    }

    private static @Nullable Chunk newest(RandomAccessFile content) throws IOException {
        Chunk newest = null;
        for (long block = 2; (block + 1) * FileHead.BLOCK <= content.length(); block++) {
            Chunk chunk = chunkAt(content, block);
            if (chunk != null && (newest == null || chunk.isAfter(newest))) {
                newest = chunk;
            }
        }
        return newest;
    }

    private static @Nullable Chunk chunkAt(RandomAccessFile content, long block) throws IOException {
        content.seek(block * FileHead.BLOCK);
        if (content.read() != 'c') {
            return null;
        }
        Map<String, String> head = FileHead.fields(content, block * FileHead.BLOCK);
        if (!head.containsKey("chunk") || !head.containsKey("version") || !head.containsKey("len")) {
            return null;
        }
        try {
            long end = (block + FileHead.number(head, "len")) * FileHead.BLOCK;
            if (end > content.length()) {
                return null;
            }
            Map<String, String> foot = FileHead.fields(content, end - FOOTER, FOOTER);
            boolean whole = head.get("chunk").equals(foot.get("chunk"))
                    && head.get("version").equals(foot.get("version"));
            return whole
                    ? new Chunk(
                            block, head.get("chunk"), FileHead.number(head, "version"), FileHead.number(head, "time"))
                    : null;
        } catch (NumberFormatException otherContent) {
            return null;
        }
    }

    private static void write(RandomAccessFile content, Map<String, String> head, Chunk newest) throws IOException {
        head.put("block", Long.toHexString(newest.block()));
        head.put("chunk", newest.id());
        head.put("version", Long.toHexString(newest.version()));
        head.remove("fletcher");
        String text = head.entrySet().stream()
                .map(field -> field.getKey() + ":" + field.getValue())
                .collect(Collectors.joining(","));
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        String checked = text + ",fletcher:" + Integer.toHexString(DataUtils.getFletcher32(bytes, 0, bytes.length));
        byte[] block = new byte[FileHead.BLOCK];
        byte[] line = (checked + "\n").getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(line, 0, block, 0, line.length);
        for (int copy = 0; copy < 2; copy++) {
            content.seek((long) copy * FileHead.BLOCK);
            content.write(block);
            content.getFD().sync();
        }
    }
}
