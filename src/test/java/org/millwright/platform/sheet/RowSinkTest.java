package org.millwright.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RowSinkTest {

    private static final List<SheetCell> ROW = List.of();

    @Test
    void countsTheRows() throws IOException {
        assertThat(RowSink.drain(Stream.of(ROW, ROW, ROW)::forEach, row -> {}, () -> false))
                .isEqualTo(3);
    }

    @Test
    void failureOfTheTargetComesOutAsItself() {
        assertThatThrownBy(() -> RowSink.drain(
                        sink -> sink.accept(ROW),
                        row -> {
                            throw new IOException("disk");
                        },
                        () -> false))
                .isInstanceOf(IOException.class)
                .hasMessage("disk");
    }

    @Test
    void failureOfTheFeedPasses() {
        assertThatThrownBy(() -> RowSink.drain(
                        sink -> {
                            throw new UncheckedIOException(new IOException("feed"));
                        },
                        row -> {},
                        () -> false))
                .isInstanceOf(UncheckedIOException.class);
    }
}
