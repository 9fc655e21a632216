package org.millwright.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CharsetGuessTest {

    @TempDir
    Path folder;

    @Test
    void looksAtTheWholeFileForTheFirstForeignLetter() throws IOException {
        String plain = "A;B\n".repeat(100_000);

        assertThat(CharsetGuess.of(file((plain + "\u00E4").getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(StandardCharsets.UTF_8);
        assertThat(CharsetGuess.of(file((plain + "\u00E4").getBytes(CharsetGuess.WINDOWS))))
                .isEqualTo(CharsetGuess.WINDOWS);
    }

    @Test
    void bytesThatWindowsDoesNotDefineMeanLatin1() throws IOException {
        assertThat(CharsetGuess.of(file(new byte[] {'a', (byte) 0xE4, (byte) 0x81})))
                .isEqualTo(StandardCharsets.ISO_8859_1);
    }

    @Test
    void oneByteIsText() throws IOException {
        assertThat(CharsetGuess.of(file(new byte[] {'a'}))).isEqualTo(StandardCharsets.UTF_8);
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("text"), bytes);
    }
}
