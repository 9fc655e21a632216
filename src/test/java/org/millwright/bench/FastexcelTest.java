package org.millwright.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FastexcelTest {

    @Test
    void isNotThereWithoutALocalRepository(@TempDir Path empty) {
        assertThat(Fastexcel.found(empty)).isEmpty();
        assertThat(Fastexcel.found(empty.resolve("nowhere"))).isEmpty();
    }
}
