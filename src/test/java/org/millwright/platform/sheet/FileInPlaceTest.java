package org.millwright.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileInPlaceTest {

    @TempDir
    Path folder;

    @Test
    void existingFileStaysUntilTheNewOneIsWhole() throws IOException {
        Path file = Files.writeString(folder.resolve("file.txt"), "old");

        String seen = FileInPlace.write(file, () -> false, out -> {
                    out.write("new".getBytes(StandardCharsets.UTF_8));
                    out.close();
                    return Files.readString(file);
                })
                .orThrow();

        assertThat(seen).isEqualTo("old");
        assertThat(file).hasContent("new");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void failureIsNamedAndLeavesTheOldFile() throws IOException {
        Path file = Files.writeString(folder.resolve("file.txt"), "old");

        var outcome = FileInPlace.write(file, () -> false, out -> {
            out.write(1);
            throw new IOException("cable pulled");
        });

        assertThat(SheetTexts.key(outcome)).isEqualTo("sheet.write.failed");
        assertThat(outcome.violations().getFirst().message().args()).containsExactly("file.txt", "cable pulled");
        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void linkStaysALink() throws IOException {
        Path file = Files.writeString(folder.resolve("file.txt"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);

        FileInPlace.write(link, () -> false, out -> {
                    out.write('n');
                    return 0;
                })
                .orThrow();

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("n");
    }
}
