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
        "C:\\Programs\\setup.exe, OTHER, setup.exe",
        "Makefile, OTHER, Makefile",
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
        assertThat(AttachmentName.of("x".repeat(999) + ".docx", AttachmentKind.OTHER))
                .hasSize(AttachmentName.MOST)
                .endsWith("x.docx");
        assertThat(AttachmentName.of("a\nb\u0000c.png", AttachmentKind.PNG)).isEqualTo("abc.png");
    }

    @ParameterizedTest
    @CsvSource({"manual.pdf, manual.pdf", "what? a:b|c.txt, what_ a_b_c.txt", "end. ., end", "..., file"})
    void everySystemTakesTheNameToSave(String shown, String name) {
        assertThat(AttachmentName.forSaving(shown)).isEqualTo(name);
    }
}
