package org.millwright.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.millwright.workorder.TaskFields;
import org.millwright.workorder.TaskKind;

class SampleTasksTest {

    @Test
    void aStepSaysWhatKindOfTaskItIs() {
        assertThat(SampleTasks.of(
                        List.of("Lock out the fans", "Check fan belts", "Grease mast", "Measure dew point [°C *..5]")))
                .containsExactly(
                        TaskFields.of("Lock out the fans", TaskKind.SAFETY),
                        TaskFields.of("Check fan belts", TaskKind.CHECK),
                        TaskFields.of("Grease mast", TaskKind.DO),
                        new TaskFields("Measure dew point", TaskKind.NUMBER, "°C", null, BigDecimal.valueOf(5)));
        assertThat(SampleTasks.text("Measure dew point [°C *..5]")).isEqualTo("Measure dew point");
    }

    @Test
    void everyTaskOfTheCatalogueIsOne() {
        assertThat(PlanCatalogue.all().stream().flatMap(plan -> SampleTasks.of(plan.steps()).stream()))
                .noneMatch(task -> task.text().contains("["))
                .allMatch(task -> task.kind() == TaskKind.NUMBER || task.unit() == null);
    }
}
