package org.millwright.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttachmentKindTest {

    @ParameterizedTest
    @CsvSource({
        "FFD8FFE000104A46, JPEG",
        "89504E470D0A1A0A00, PNG",
        "474946383961, GIF",
        "424D36, BMP",
        "255044462D312E37, PDF",
    })
    void theFirstBytesSayWhatAFileIs(String head, AttachmentKind kind) {
        assertThat(AttachmentKind.of(HexFormat.of().parseHex(head))).contains(kind);
    }

    @ParameterizedTest
    @CsvSource({"MZ\u0090", "PK\u0003\u0004", "<svg>", "#!/bin/sh", "''"})
    void nothingElseIsAPictureOrPdf(String head) {
        assertThat(AttachmentKind.of(head.getBytes(StandardCharsets.ISO_8859_1)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PDF, manual.exe, pdf",
        "OTHER, Parts list.XLSX, xlsx",
        "OTHER, notes.txt, txt",
        "OTHER, setup.exe,",
        "OTHER, start.bat,",
        "OTHER, tool.desktop,",
        "OTHER, readings.csv,",
        "OTHER, macro.docm,",
        "OTHER, photo.png,",
        "OTHER, txt.,",
        "OTHER, README,",
    })
    void onlyWhatRunsNothingIsOpened(AttachmentKind kind, String name, @Nullable String ending) {
        assertThat(kind.opensAs(name)).isEqualTo(Optional.ofNullable(ending));
    }

    @Test
    void aChooserKnowsTheEndings() {
        assertThat(AttachmentKind.endings(true)).containsExactly("jpg", "jpeg", "png", "gif", "bmp");
        assertThat(AttachmentKind.endings(false)).contains("pdf").doesNotContain("");
    }
}
