package org.millwright.inspection;

/// How a run of a round is signed.
///
/// @param partial points were left undone, knowingly
public record Signature(String signedBy, SignatureMeaning meaning, boolean partial) {}
