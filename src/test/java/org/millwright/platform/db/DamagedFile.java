package org.millwright.platform.db;

import static org.millwright.platform.db.schema.Tables.COST_CENTRE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;

/// A plant of which a disk has lost a part: it opens, and what stood there cannot be read.
public final class DamagedFile {

    private static final int ROWS = 400;
    private static final String LOST = "Filling line 0200";
    private static final int AROUND = 1_000;

    private DamagedFile() {}

    /// Makes one.
    public static StoreLocation.FileStore in(Path folder) throws IOException {
        var file = new StoreLocation.FileStore(folder.resolve("plant.mv.db"));
        try (Store store = TestStores.open(file.display()).orThrow()) {
            fill(store);
        }
        damage(file);
        return file;
    }

    /// Adds what is to be lost.
    public static void fill(Store store) {
        store.transact(new Op("test.add"), tx -> {
                    for (int i = 0; i < ROWS; i++) {
                        var centre = tx.create(COST_CENTRE)
                                .setCode(String.valueOf(10_000 + i))
                                .setName("Filling line %04d".formatted(i));
                        tx.insert(centre);
                    }
                    return Outcome.done(ROWS);
                })
                .orThrow();
    }

    /// Writes over a part of a closed file.
    public static void damage(StoreLocation.FileStore file) throws IOException {
        byte[] content = Files.readAllBytes(file.file());
        String text = new String(content, StandardCharsets.ISO_8859_1);
        int found = 0;
        for (int at = text.indexOf(LOST); at >= 0; at = text.indexOf(LOST, at + 1)) {
            Arrays.fill(content, at - AROUND, at + AROUND, (byte) 0xA5);
            found++;
        }
        if (found == 0) {
            throw new IllegalStateException("nothing to damage in " + file);
        }
        Files.write(file.file(), content);
    }
}
