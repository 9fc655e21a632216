package org.millwright.platform.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LogFolderTest {

    private static final String PROPERTY = "millwright-logs";

    private final String before = System.getProperty(PROPERTY, "");

    @AfterEach
    void putBack() {
        if (before.isEmpty()) {
            System.clearProperty(PROPERTY);
        } else {
            System.setProperty(PROPERTY, before);
        }
    }

    @Test
    void theLoggingReadsWhatIsSetHere() throws IOException {
        LogFolder.use(Path.of("somewhere", "logs"));

        assertThat(System.getProperty(PROPERTY))
                .isEqualTo(Path.of("somewhere", "logs").toString());
        try (InputStream settings = LogFolder.class.getResourceAsStream("/logback.xml")) {
            assertThat(settings).isNotNull();
            assertThat(new String(settings.readAllBytes(), StandardCharsets.UTF_8))
                    .contains(PROPERTY);
        }
    }
}
