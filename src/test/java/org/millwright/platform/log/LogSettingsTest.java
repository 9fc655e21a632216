package org.millwright.platform.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.core.joran.spi.JoranException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The settings that the program is shipped with.
class LogSettingsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "org.millwright.boot.Desktop, INFO",
        "org.apache.poi.util.XMLHelper, ERROR",
        "org.flywaydb.core.Flyway, WARN",
        "org.jooq.Constants, WARN",
    })
    void librariesDoNotChatter(String logger, String level) throws JoranException {
        LoggerContext context = shipped();
        assertThat(context.getLogger(logger).getEffectiveLevel()).isEqualTo(Level.valueOf(level));
        context.stop();
    }

    @Test
    void theLogLiesWhereTheProgramSays() throws JoranException {
        LoggerContext context = shipped();
        context.getLogger("test").info("a line");
        context.stop();

        assertThat(folder.resolve("millwright.log")).exists();
    }

    private LoggerContext shipped() throws JoranException {
        var context = new LoggerContext();
        context.putProperty("millwright-logs", folder.toString());
        var configurator = new JoranConfigurator();
        configurator.setContext(context);
        configurator.doConfigure(Path.of("src/main/resources/logback.xml").toFile());
        return context;
    }
}
