package org.millwright.ui.equipment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.millwright.ui.FxTest;
import org.millwright.ui.files.TestFileDesk;
import org.millwright.ui.kit.HeldTasks;

@FxTest
class EquipmentModelTest {

    private final EquipmentFixture fixture = new EquipmentFixture().withPlant();
    private final HeldTasks tasks = new HeldTasks();
    private final EquipmentModel model =
            new EquipmentModel(EquipmentServices.of(fixture.plant, Locale.UK, TestFileDesk.of(fixture.plant)), tasks);

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void aNewRecordGoesBelowTheOneThatIsStillBeingRead() {
        model.show(fixture.site);
        tasks.release();
        model.show(fixture.line);

        model.add(model.asked(), parent -> {});
        tasks.release();

        assertThat(model.shownProperty().get())
                .isInstanceOfSatisfying(
                        EquipmentModel.Adding.class,
                        adding -> assertThat(adding.parent().orElseThrow().id()).isEqualTo(fixture.line));
    }

    @Test
    void nothingIsAskedForOnceNothingIsShown() {
        model.show(fixture.site);
        tasks.release();

        model.showNothing();

        assertThat(model.asked()).isEqualTo(Optional.empty());
        assertThat(model.known()).isEmpty();
    }
}
