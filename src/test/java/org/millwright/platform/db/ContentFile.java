package org.millwright.platform.db;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.function.UnaryOperator;
import org.h2.mvstore.SingleFileStore;
import org.h2.store.fs.FileBase;

/// The file under an open plant, for tests that stand between the database and its disk.
class ContentFile extends FileBase {

    private final FileChannel real;

    ContentFile(FileChannel real) {
        this.real = real;
    }

    /// From now on the database reads and writes through another.
    static void replace(Store store, UnaryOperator<FileChannel> other) {
        store.<Boolean>read(dsl -> dsl.connectionResult(connection -> {
            var content = FileSync.content(connection).getFileStore();
            try {
                Field channel = SingleFileStore.class.getDeclaredField("fileChannel");
                channel.setAccessible(true);
                channel.set(content, other.apply((FileChannel) channel.get(content)));
                return true;
            } catch (ReflectiveOperationException changed) {
                throw new IllegalStateException(changed);
            }
        }));
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
        return real.write(bytes);
    }

    @Override
    public synchronized int write(ByteBuffer bytes, long position) throws IOException {
        return real.write(bytes, position);
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
