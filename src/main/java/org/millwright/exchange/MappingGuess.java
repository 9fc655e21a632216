package org.millwright.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Guesses from its heading which field a column means.
public final class MappingGuess {

    /// Such as a unit or a currency: "Purchase cost (EUR)".
    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[].*?[)\\]]");

    private record Candidate(int rank, ImportField field, String heading) {}

    private MappingGuess() {}

    /// Each column goes to at most one field and each field takes at most one column, the best pairs first.
    ///
    /// @param learned headings that the user gave to fields before; they come before all others
    public static ImportMapping guess(
            ImportKind kind, Headings headings, Vocabulary vocabulary, Map<String, ImportField> learned) {
        List<Candidate> candidates = new ArrayList<>();
        for (String heading : headings.names()) {
            ImportField taught = learned.get(heading);
            if (taught != null) {
                candidates.add(new Candidate(-1, taught, heading));
            }
            for (ImportField field : kind.fields()) {
                vocabulary
                        .rank(field, heading)
                        .or(() -> vocabulary.rank(
                                field, IN_BRACKETS.matcher(heading).replaceAll(" ")))
                        .ifPresent(rank -> candidates.add(new Candidate(rank, field, heading)));
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::rank));
        ImportMapping mapping = ImportMapping.NONE;
        Set<String> taken = new HashSet<>();
        for (Candidate candidate : candidates) {
            if (mapping.source(candidate.field()).isEmpty() && taken.add(candidate.heading())) {
                mapping = mapping.with(candidate.field(), ValueSource.column(candidate.heading()));
            }
        }
        return mapping;
    }
}
