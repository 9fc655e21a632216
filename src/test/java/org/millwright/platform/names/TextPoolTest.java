package org.millwright.platform.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextPoolTest {

    private final TextPool pool = new TextPool(true);

    @ParameterizedTest
    @CsvSource({"pump, 4", "pum, 3", "feed, 0", "ump, 1", "p, 3", "pumps, 0"})
    void tellsHowWellAWordFits(String word, byte fit) {
        int code = pool.add(Folded.of("Pump"));

        assertThat(fit(word, code)).isEqualTo(fit);
    }

    @Test
    void theBestPlaceInATextCounts() {
        int code = pool.add(Folded.of("heatpump (pump)"));

        assertThat(fit("pump", code)).isEqualTo(TextPool.WORD);
        assertThat(fit("(pump)", code)).isEqualTo(TextPool.WORD);
    }

    @Test
    void aWordDoesNotReachIntoTheNextText() {
        int first = pool.add(Folded.of("ab"));
        int second = pool.add(Folded.of("cd"));

        assertThat(fit("bc", first)).isZero();
        assertThat(fit("bc", second)).isZero();
        assertThat(pool.match(Folded.of("x"), new byte[pool.size()])).isFalse();
    }

    @Test
    void equalTextsAreKeptOnceWhereTheyAreShared() {
        for (int i = 0; i < 10_000; i++) {
            assertThat(pool.add(Folded.of("Text " + i % 500))).isEqualTo(i % 500 + 1);
        }
        var apart = new TextPool(false);

        assertThat(pool.size()).isEqualTo(501);
        assertThat(pool.add(new byte[0])).isZero();
        assertThat(apart.add(Folded.of("a"))).isNotEqualTo(apart.add(Folded.of("a")));
    }

    private byte fit(String word, int code) {
        byte[] fits = new byte[pool.size()];
        pool.match(Folded.of(word), fits);
        return fits[code];
    }
}
