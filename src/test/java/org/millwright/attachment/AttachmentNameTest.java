package org.millwright.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttachmentNameTest {

    @ParameterizedTest
    @CsvSource({
        "gauge.jpg, JPEG, gauge.jpg",
        "Gauge.JPEG, JPEG, Gauge.JPEG",
        "gauge.jpg, PNG, gauge.jpg.png",
        "/etc/passwd, PDF, passwd.pdf",
        "..\\..\\evil.pdf, PDF, evil.pdf",
        "'  ', PNG, file.png",
        ".hidden, PNG, file.hidden.png",
        "Prüfung äöü 点検.pdf, PDF, Prüfung äöü 点検.pdf",
        "gnp\u202Eexe.png, PNG, gnpexe.png",
    })
    void aNameIsOneLineThatEndsAsItsContentSays(String given, AttachmentKind kind, String shown) {
        assertThat(AttachmentName.of(given, kind)).isEqualTo(shown);
    }

    @Test
    void aLongNameIsCutAndKeepsItsEnding() {
        assertThat(AttachmentName.of("x".repeat(999), AttachmentKind.PNG))
                .hasSizeLessThanOrEqualTo(AttachmentName.MOST)
                .endsWith("x.png");
        assertThat(AttachmentName.of("a\nb\u0000c.png", AttachmentKind.PNG)).isEqualTo("abc.png");
    }
}
