package org.millwright.inspection;

import org.jspecify.annotations.Nullable;

/// What people enter about a check point.
///
/// @param id its record, none for a new point
/// @param equipmentId the machine the point belongs to
/// @param question what it asks for
public record CheckPointFields(
        @Nullable Long id,
        String name,
        @Nullable Long equipmentId,
        Question question,
        @Nullable String instruction,
        boolean active) {

    public CheckPointFields(
            @Nullable Long id,
            String name,
            @Nullable Long equipmentId,
            CheckPointKind kind,
            @Nullable String unit,
            Limits limits,
            @Nullable String instruction,
            boolean active) {
        this(id, name, equipmentId, new Question(kind, unit, limits, Choices.NONE), instruction, active);
    }

    /// A new point.
    public CheckPointFields(
            String name,
            @Nullable Long equipmentId,
            CheckPointKind kind,
            @Nullable String unit,
            Limits limits,
            @Nullable String instruction,
            boolean active) {
        this(null, name, equipmentId, kind, unit, limits, instruction, active);
    }

    public CheckPointKind kind() {
        return question.kind();
    }

    public @Nullable String unit() {
        return question.unit();
    }

    public Limits limits() {
        return question.limits();
    }

    public CheckPointFields asking(Question other) {
        return new CheckPointFields(id, name, equipmentId, other, instruction, active);
    }

    /// The same point once more, as a new one.
    public CheckPointFields copy() {
        return new CheckPointFields(null, name, equipmentId, question, instruction, active);
    }
}
