package org.millwright.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.kernel.Violation;

class CertificateFieldsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);

    @Test
    void aCertificateEndsAfterItWasIssuedAndWasIssuedUntilToday() {
        assertThat(of(TODAY, TODAY).check(TODAY).violations()).isEmpty();
        assertThat(of(TODAY.plusDays(1), TODAY.plusYears(1)).check(TODAY).violations())
                .extracting(Violation::field)
                .containsExactly("issuedOn");
        assertThat(of(TODAY, TODAY.minusDays(1)).check(TODAY).violations())
                .extracting(Violation::field)
                .containsExactly("validUntil");
        assertThat(of(null, null).check(TODAY).violations())
                .extracting(Violation::field)
                .containsExactly("issuedOn", "validUntil");
    }

    @Test
    void aCertificateNamesItsAuthorityAndItsNumber() {
        assertThat(new CertificateFields(1, 2, " ", "", TODAY, TODAY)
                        .check(TODAY)
                        .violations())
                .extracting(Violation::field)
                .containsExactly("authority", "number");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-11, OVERDUE",
        "2026-03-12, DUE_30",
        "2026-04-11, DUE_30",
        "2026-04-12, DUE_60",
        "2026-05-11, DUE_60",
        "2026-05-12, DUE_90",
        "2026-06-10, DUE_90",
        "2026-06-11, LATER"
    })
    void theDayAfterIsOverdue(LocalDate due, StatutoryState state) {
        assertThat(StatutoryState.of(due, TODAY)).isEqualTo(state);
    }

    @Test
    void whatComesFirstCounts() {
        var certificate = new Certificate(1, "TÜV", "A-1", TODAY, TODAY.plusDays(10), 0);

        assertThat(row(certificate, TODAY.plusDays(5)).dueOn()).isEqualTo(TODAY.plusDays(5));
        assertThat(row(certificate, TODAY.plusDays(50)).dueOn()).isEqualTo(TODAY.plusDays(10));
        assertThat(row(null, TODAY).dueOn()).isEqualTo(TODAY);
        assertThat(row(null, null).state(TODAY)).isEqualTo(StatutoryState.UNKNOWN);
    }

    private static StatutoryRow row(@Nullable Certificate certificate, @Nullable LocalDate planDue) {
        return new StatutoryRow(1, "P", "Boiler inspection", 2, "B-1", "Boiler", certificate, null, planDue);
    }

    private static CertificateFields of(@Nullable LocalDate issued, @Nullable LocalDate valid) {
        return new CertificateFields(1, 2, "TÜV", "A-1", issued, valid);
    }
}
