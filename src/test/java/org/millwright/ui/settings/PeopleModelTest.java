package org.millwright.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.ListRequest;
import org.millwright.kernel.Money;
import org.millwright.people.LabourRate;
import org.millwright.people.PersonFields;
import org.millwright.people.PersonRow;
import org.millwright.platform.task.DirectTasks;
import org.millwright.ui.FxTest;
import org.millwright.ui.kit.table.FilterBar;
import org.millwright.ui.kit.table.RowSource;

@FxTest
class PeopleModelTest {

    private final SettingsFixture fixture = new SettingsFixture().atWork();
    private PeopleModel model;
    private long ada;

    @BeforeEach
    void open() {
        model = new PeopleModel(
                fixture.register,
                fixture.people,
                new DirectTasks(),
                fixture.shell.workbench().notices());
        ada = fixture.people.idOfCode("007").orElseThrow();
        model.edited().open(ada);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void theListIsOfThoseWhoWorkHereUnlessEverybodyIsAskedFor() {
        RowSource<PersonRow> rows = model.rows();

        assertThat(rows.ids(ListRequest.ALL.withFilter(FilterBar.QUICK, PeopleModel.WORKING)))
                .hasSize(3);
        assertThat(rows.ids(ListRequest.ALL.withFilter(FilterBar.QUICK, PeopleModel.EVERYBODY)))
                .hasSize(4);
    }

    @Test
    void savesTheOneInSightOrANewOne() {
        save(new PersonFields("007", "Ada Winter-Sommer", null));
        model.edited().startNew();
        long dora = save(new PersonFields("020", "Dora Frost", "Fitter"));

        assertThat(fixture.people.row(ada).orElseThrow().name()).isEqualTo("Ada Winter-Sommer");
        assertThat(dora).isNotEqualTo(ada);
    }

    private long save(PersonFields fields) {
        return model.save(new PeopleModel.Edit(model.edited().known(), fields)).orThrow();
    }

    @Test
    void aRateOfTheSameDayIsReplaced() {
        LocalDate january = LocalDate.of(2026, 1, 1);
        model.setRate(ada, new LabourRate(january, Money.of("70"))).orThrow();
        model.edited().again();

        assertThat(model.edited().known().orElseThrow().rates()).hasSize(3);
        assertThat(model.edited().known().orElseThrow().rateOn(january))
                .map(LabourRate::hourlyRate)
                .contains(Money.of("70"));
    }

    @Test
    void whoLeftCanComeBackTheNextMoment() {
        model.setActive(false, () -> {});
        assertThat(model.edited().known().orElseThrow().row().active()).isFalse();
        model.setActive(true, () -> {});
        assertThat(model.edited().known().orElseThrow().row().active()).isTrue();
    }
}
