package org.millwright.inspection;

import java.time.Instant;

/// What stands beside an answer of a signed run: the answer itself stays as it was signed.
public record Correction(Answer answer, String reason, Instant at, String by) {}
