package org.millwright.platform.db.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings what was written out of the system's cache, so that a loss of power leaves it.
interface Disk {

    Disk SYSTEM = new Local();

    void keepFile(Path file) throws IOException;

    /// The names in it; some systems cannot, or do so by themselves.
    void keepFolder(Path folder);

    /// The one of this computer.
    final class Local implements Disk {

        private static final Logger LOG = LoggerFactory.getLogger(Disk.class);

        private Local() {}

        @Override
        public void keepFile(Path file) throws IOException {
            try (FileChannel content = FileChannel.open(file, StandardOpenOption.WRITE)) {
                content.force(true);
            }
        }

        @Override
        public void keepFolder(Path folder) {
            try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
                names.force(true);
            } catch (IOException unable) {
                LOG.debug("the names in {} are left to the system", folder, unable);
            }
        }
    }
}
