package org.millwright.inspection;

/// Says beside a signed answer, or beside a point that was not done, what is right.
///
/// @param reason why the record is wrong
public record CorrectAnswer(long runId, PointAnswer right, String reason) {}
