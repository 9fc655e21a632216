package org.millwright.platform.db;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/// A disk that fills up under an open plant.
public final class FullDisk {

    static final String REASON = "No space left on device";

    private FullDisk() {}

    /// From now on the disk takes nothing more.
    public static void under(Store store) {
        ContentFile.replace(store, Full::new);
    }

    /// A file on a disk that is full.
    private static final class Full extends ContentFile {

        Full(FileChannel real) {
            super(real);
        }

        @Override
        public int write(ByteBuffer bytes) throws IOException {
            throw new IOException(REASON);
        }

        @Override
        public synchronized int write(ByteBuffer bytes, long position) throws IOException {
            throw new IOException(REASON);
        }
    }
}
