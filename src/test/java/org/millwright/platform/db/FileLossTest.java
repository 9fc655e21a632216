package org.millwright.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.millwright.platform.db.schema.Tables.COST_CENTRE;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.h2.mvstore.SingleFileStore;
import org.h2.store.fs.FileBase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.kernel.Message;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;

class FileLossTest {

    private static final String REASON = "No space left on device";

    @TempDir
    Path folder;

    private StoreLocation.FileStore file;

    @BeforeEach
    void name() {
        file = new StoreLocation.FileStore(folder.resolve("plant.mv.db"));
    }

    @Test
    void aFileThatCannotBeWrittenIsToldUntilItIsOpenedAgain() {
        try (Store store = open()) {
            add(store, "100").orThrow();
            fill(store);

            assertThat(add(store, "200")).isEqualTo(Outcome.refused("store.write-failed", file.display(), REASON));
            assertThat(add(store, "300")).isEqualTo(Outcome.refused("store.write-failed", file.display(), REASON));
            assertThatThrownBy(() -> codes(store)).isInstanceOf(RuntimeException.class);
        }
        try (Store store = open()) {
            assertThat(codes(store)).contains("100").doesNotContain("300");
            add(store, "400").orThrow();
        }
    }

    @Test
    void aDiskWithoutSpaceIsFull() {
        assertThat(FileLoss.told(file, new IOException(REASON), 4096).message())
                .isEqualTo(Message.of("store.disk-full", file.display()));
    }

    @Test
    void anyOtherFailureIsAFault() {
        assertThat(FileLoss.is(new SQLException("a value is too long", "22001", 22001)))
                .isFalse();
    }

    private Store open() {
        return TestStores.open(file.display()).orThrow();
    }

    private static Outcome<Long> add(Store store, String code) {
        return store.transact(new Op("test.add"), tx -> {
            var centre = tx.create(COST_CENTRE).setCode(code).setName("Filling");
            tx.insert(centre);
            return Outcome.done(centre.getId());
        });
    }

    private static List<String> codes(Store store) {
        return store.read(dsl -> dsl.fetchValues(COST_CENTRE.CODE));
    }

    /// From now on the disk takes nothing more.
    private static void fill(Store store) {
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
