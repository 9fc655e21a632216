package org.millwright.inspection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.millwright.kernel.Checks;

/// What can be chosen at a check point, in the order of the digits that choose it.
public record Choices(List<Choice> all) {

    public static final Choices NONE = new Choices(List.of());

    public static final int FEWEST = 2;
    /// The digits of a keyboard.
    public static final int MOST = 9;

    public static final int MOST_TEXT = 60;

    private static final String MARK = " = ";

    /// @param verdict PASS, FLAG or FAIL
    public record Choice(String text, Verdict verdict) {}

    public Choices {
        all = List.copyOf(all);
    }

    public boolean areMissing() {
        return all.isEmpty();
    }

    /// The choice that a digit or its own words name.
    public Optional<Choice> find(String typed) {
        if (typed.length() == 1 && typed.charAt(0) >= '1' && typed.charAt(0) <= '9') {
            int at = typed.charAt(0) - '1';
            return at < all.size() ? Optional.of(all.get(at)) : Optional.empty();
        }
        return all.stream()
                .filter(choice -> choice.text().equalsIgnoreCase(typed))
                .findFirst();
    }

    /// One a line, such as `Clear = P`. What is kept in the store, typed into a form and written into a sheet.
    public String text() {
        return all.stream()
                .map(choice -> choice.text() + MARK + choice.verdict().key())
                .collect(Collectors.joining("\n"));
    }

    /// Reads what {@link #text} writes; a line without a verdict passes. Blank lines and spaces do not count.
    public static Choices read(String text) {
        List<Choice> all = new ArrayList<>();
        for (String line : text.split("[\\n;]")) {
            int mark = line.lastIndexOf('=');
            Optional<Verdict> verdict = mark < 0
                    ? Optional.empty()
                    : judged(line.substring(mark + 1).strip());
            String name = (verdict.isPresent() ? line.substring(0, mark) : line).strip();
            if (!name.isEmpty()) {
                all.add(new Choice(name, verdict.orElse(Verdict.PASS)));
            }
        }
        return new Choices(all);
    }

    private static Optional<Verdict> judged(String word) {
        return Verdict.GIVEN.stream()
                .filter(verdict -> verdict != Verdict.NA)
                .filter(verdict ->
                        word.equalsIgnoreCase(String.valueOf(verdict.key())) || word.equalsIgnoreCase(verdict.name()))
                .findFirst();
    }

    /// Two to nine, no two alike, none too long and none that is a digit: it would be the key of another.
    public Checks check() {
        var checks = new Checks()
                .require(
                        all.size() >= FEWEST && all.size() <= MOST,
                        "choices",
                        "inspection.refused.choice-count",
                        FEWEST,
                        MOST);
        Set<String> seen = new HashSet<>();
        for (Choice choice : all) {
            checks.require(choice.text().length() <= MOST_TEXT, "choices", "check.too-long", MOST_TEXT)
                    .require(
                            seen.add(choice.text().toLowerCase(Locale.ROOT)),
                            "choices",
                            "inspection.refused.choice-twice",
                            choice.text())
                    .require(
                            !choice.text().matches("[0-9]"),
                            "choices",
                            "inspection.refused.choice-digit",
                            choice.text());
        }
        return checks;
    }
}
