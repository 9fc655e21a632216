package org.millwright.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.millwright.maintenance.Compliance.FellDue;
import org.millwright.maintenance.Compliance.Kept;
import org.millwright.maintenance.ComplianceTable.By;
import org.millwright.maintenance.ComplianceTable.Group;

class ComplianceTableTest {

    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 31);
    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 1);

    private final List<ComplianceLine> lines = List.of(
            line(JANUARY, "PM-1", "BH Boiler house", JANUARY),
            line(JANUARY, "PM-2", "", JANUARY.plusDays(1)),
            line(FEBRUARY, "PM-1", "BH Boiler house", null));

    @Test
    void monthsCountTheDatesThatFellDueInThem() {
        var table = ComplianceTable.of(lines, By.MONTH);

        assertThat(table.groups()).extracting(Group::name).containsExactly("2026-01", "2026-02");
        assertThat(table.groups().getFirst().compliance()).isEqualTo(new Compliance(2, 1, 1, 0, 0, 0));
        assertThat(table.all()).isEqualTo(new Compliance(3, 1, 1, 0, 1, 0));
    }

    @Test
    void theDatesBehindAFigureAreThere() {
        var table = ComplianceTable.of(lines, By.PLAN);

        assertThat(table.groups()).extracting(Group::name).containsExactly("PM-1 Grease", "PM-2 Grease");
        assertThat(table.groups().getFirst().lines())
                .extracting(line -> line.date().kept())
                .containsExactly(Kept.ON_TIME, Kept.NOT_DONE);
        assertThat(ComplianceTable.of(lines, By.AREA).groups())
                .extracting(Group::name)
                .containsExactly("", "BH Boiler house");
    }

    private static ComplianceLine line(LocalDate due, String plan, String area, @Nullable LocalDate done) {
        return new ComplianceLine(
                new FellDue(due, 0, OccurrenceStatus.GENERATED, done),
                plan,
                "Grease",
                "P-101",
                "Feed pump",
                area,
                null,
                null);
    }
}
