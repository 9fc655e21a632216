package org.millwright.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Packages take the same pictures, by the same names.
class WindowIconTest {

    static IntStream sizes() {
        return IntStream.of(WindowIcon.SIZES);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void eachPictureHasTheSizeOfItsName(int size) throws IOException {
        var picture = ImageIO.read(URI.create(WindowIcon.address(size)).toURL());

        assertThat(picture.getWidth()).isEqualTo(size);
        assertThat(picture.getHeight()).isEqualTo(size);
        assertThat(picture.getColorModel().hasAlpha()).isTrue();
        try (Stream<Path> all = Files.list(Path.of("src/main/resources/org/millwright/ui/theme/icon"))) {
            assertThat(all).hasSize(WindowIcon.SIZES.length);
        }
    }
}
