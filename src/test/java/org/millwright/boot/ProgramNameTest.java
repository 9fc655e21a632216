package org.millwright.boot;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.glass.ui.Application;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.millwright.ui.FxThread;
import org.millwright.ui.WindowTest;

@WindowTest
class ProgramNameTest {

    @Test
    void windowsAreMadeUnderTheProgramsName() throws Exception {
        String name = FxThread.call(() -> {
            ProgramName.tellSystem();
            return Application.GetApplication().getName();
        });

        assertThat(name).isEqualTo("millwright");
    }

    @Test
    void theMenuEntryKnowsThemByIt() throws Exception {
        assertThat(Files.readAllLines(Path.of("installer/linux/millwright.desktop")))
                .contains("StartupWMClass=" + ProgramName.NAME);
    }
}
