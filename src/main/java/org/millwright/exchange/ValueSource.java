package org.millwright.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.millwright.kernel.Outcome;

/// Where the values of a field come from: columns of the file and fixed texts, one after the other.
///
/// Written as a pattern: `{Asset}/{FuncLocation}` puts a stroke between two columns, `{Asset}` takes one as it is, and
/// `machine` is the same in every row. A brace that is meant as such is written twice.
public record ValueSource(List<Piece> pieces) {

    public sealed interface Piece {}

    public record Column(String heading) implements Piece {}

    public record Fixed(String text) implements Piece {}

    public ValueSource {
        pieces = List.copyOf(pieces);
    }

    public static ValueSource column(String heading) {
        return new ValueSource(List.of(new Column(heading)));
    }

    public static ValueSource fixed(String text) {
        return new ValueSource(List.of(new Fixed(text)));
    }

    /// Reads a pattern.
    public static Outcome<ValueSource> parse(String pattern) {
        List<Piece> pieces = new ArrayList<>();
        var text = new StringBuilder();
        int at = 0;
        while (at < pattern.length()) {
            char c = pattern.charAt(at);
            if ((c == '{' || c == '}') && pattern.startsWith(String.valueOf(c), at + 1)) {
                text.append(c);
                at += 2;
            } else if (c == '{') {
                int end = pattern.indexOf('}', at);
                if (end < 0) {
                    return Outcome.refused("exchange.pattern-open", pattern);
                }
                flush(text, pieces);
                pieces.add(new Column(pattern.substring(at + 1, end)));
                at = end + 1;
            } else if (c == '}') {
                return Outcome.refused("exchange.pattern-close", pattern);
            } else {
                text.append(c);
                at++;
            }
        }
        flush(text, pieces);
        return Outcome.done(new ValueSource(pieces));
    }

    private static void flush(StringBuilder text, List<Piece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new Fixed(text.toString()));
            text.setLength(0);
        }
    }

    public Set<String> headings() {
        return pieces.stream()
                .filter(Column.class::isInstance)
                .map(piece -> ((Column) piece).heading())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// The one column whose cells are taken as they are, when there is nothing else.
    public Optional<String> onlyColumn() {
        return pieces.size() == 1 && pieces.getFirst() instanceof Column(var heading)
                ? Optional.of(heading)
                : Optional.empty();
    }

    public boolean isFixed() {
        return headings().isEmpty();
    }

    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    /// The pattern that {@link #parse} reads.
    public String pattern() {
        return pieces.stream()
                .map(piece -> switch (piece) {
                    case Column(var heading) -> "{" + heading + "}";
                    case Fixed(var text) -> text.replace("{", "{{").replace("}", "}}");
                })
                .collect(Collectors.joining());
    }

    /// As people are shown it: a single column by its heading alone.
    public String shown() {
        return onlyColumn().orElseGet(this::pattern);
    }
}
