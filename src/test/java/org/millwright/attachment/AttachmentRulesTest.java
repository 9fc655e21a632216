package org.millwright.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.millwright.kernel.Violation;

class AttachmentRulesTest {

    @Test
    void aFileThatIsTooLargeIsToldItsSizeAndTheLimit() {
        assertThat(AttachmentRules.size("film.jpg", 20L * 1024 * 1024).ok()).isTrue();
        assertThat(AttachmentRules.size("film.jpg", 20L * 1024 * 1024 + 1).violations())
                .containsExactly(Violation.of("", "attachment.refused.too-large", "film.jpg", 21L, 20));
        assertThat(AttachmentRules.size("none.jpg", 0).violations())
                .containsExactly(Violation.of("", "attachment.refused.empty", "none.jpg"));
    }

    /// A hundred bytes may claim to be a picture of four thousand million pixels.
    @Test
    void aPictureThatWouldFillTheMemoryIsRefused() {
        assertThat(AttachmentRules.pixels("p.png", 12_000, 10_000).ok()).isTrue();
        assertThat(AttachmentRules.pixels("p.png", 65_535, 65_535).violations())
                .containsExactly(
                        Violation.of("", "attachment.refused.too-many-pixels", "p.png", 65_535L, 65_535L, 120));
    }
}
