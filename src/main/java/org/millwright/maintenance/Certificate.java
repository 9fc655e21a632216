package org.millwright.maintenance;

import java.time.LocalDate;

/// What an authority has attested of a machine.
///
/// @param files how many are on it
public record Certificate(
        long id, String authority, String number, LocalDate issuedOn, LocalDate validUntil, int files) {}
