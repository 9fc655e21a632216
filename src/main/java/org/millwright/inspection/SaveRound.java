package org.millwright.inspection;

import org.jspecify.annotations.Nullable;

/// A round that is to be added or changed.
///
/// @param id null for a new one
/// @param seenVersion the version that the user has changed
public record SaveRound(@Nullable Long id, int seenVersion, RoundFields fields) {

    public static SaveRound added(RoundFields fields) {
        return new SaveRound(null, 0, fields);
    }

    public SaveRound with(RoundFields other) {
        return new SaveRound(id, seenVersion, other);
    }
}
