package org.millwright.platform.db;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import org.h2.mvstore.SingleFileStore;
import org.h2.store.fs.FileBase;

/// A disk that fills up under an open plant.
public final class FullDisk {

    static final String REASON = "No space left on device";

    private FullDisk() {}

    /// From now on the disk takes nothing more.
    public static void under(Store store) {
        store.<Boolean>read(dsl -> dsl.connectionResult(connection -> {
            var content = FileSync.content(connection).getFileStore();
            try {
                Field channel = SingleFileStore.class.getDeclaredField("fileChannel");
                channel.setAccessible(true);
                channel.set(content, new Full((FileChannel) channel.get(content)));
                return true;
            } catch (ReflectiveOperationException changed) {
                throw new IllegalStateException(changed);
            }
        }));
    }

    /// A file on a disk that is full.
    private static final class Full extends FileBase {

        private final FileChannel real;

        Full(FileChannel real) {
            this.real = real;
        }

        @Override
        public int read(ByteBuffer into) throws IOException {
            return real.read(into);
        }

        @Override
        public synchronized int read(ByteBuffer into, long position) throws IOException {
            return real.read(into, position);
        }

        @Override
        public int write(ByteBuffer bytes) throws IOException {
            throw new IOException(REASON);
        }

        @Override
        public synchronized int write(ByteBuffer bytes, long position) throws IOException {
            throw new IOException(REASON);
        }

        @Override
        public long position() throws IOException {
            return real.position();
        }

        @Override
        public FileChannel position(long position) throws IOException {
            real.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            return real.size();
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            real.truncate(size);
            return this;
        }

        @Override
        public void force(boolean metadata) throws IOException {
            real.force(metadata);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            real.close();
        }
    }
}
