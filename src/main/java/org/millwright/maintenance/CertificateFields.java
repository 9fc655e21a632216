package org.millwright.maintenance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Checks;

/// What people enter about a certificate.
///
/// @param authority who issued it
/// @param number as the authority wrote it
/// @param validUntil the last day on which it is in force
public record CertificateFields(
        long planId,
        long equipmentId,
        String authority,
        String number,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate validUntil) {

    public static final int MOST_AUTHORITY = 120;
    public static final int MOST_NUMBER = 80;

    /// A certificate is not issued in the future, and is in force for a day at least.
    public Checks check(LocalDate today) {
        return new Checks()
                .text("authority", authority, MOST_AUTHORITY)
                .text("number", number, MOST_NUMBER)
                .require(issuedOn != null, "issuedOn", "check.required")
                .require(validUntil != null, "validUntil", "check.required")
                .date("issuedOn", issuedOn)
                .date("validUntil", validUntil)
                .require(
                        issuedOn == null || !issuedOn.isAfter(today),
                        "issuedOn",
                        "maintenance.refused.certificate-future")
                .require(
                        issuedOn == null || validUntil == null || !validUntil.isBefore(issuedOn),
                        "validUntil",
                        "maintenance.refused.certificate-order");
    }
}
