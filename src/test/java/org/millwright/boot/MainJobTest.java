package org.millwright.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.plant.Plant;
import org.millwright.plant.SamplePlants;
import org.millwright.platform.i18n.Messages;
import org.millwright.workorder.WorkOrderRef;

class MainJobTest {

    private static final Messages GERMAN = new Messages(Locale.GERMANY, ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void theMainJobIsDoneInAnyLanguageAndAnUnfinishedOrderIsNoticed() {
        try (Plant plant = SamplePlants.small(FaceFixture.CLOCK)) {
            var job = new MainJob(plant);

            WorkOrderRef order = job.walkARound();
            assertThatThrownBy(() -> job.lookAgain(order)).hasMessageContaining(order.number());
            job.takeAPart(order);
            job.complete(order);
            job.writeTheMonth(order, folder.resolve("month.xlsx"), GERMAN);

            job.lookAgain(order);
            assertThat(folder.resolve("month.xlsx")).isNotEmptyFile();
        }
    }
}
