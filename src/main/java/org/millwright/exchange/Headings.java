package org.millwright.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/// The columns of a file by name. A column without a heading, and the second of two with the same, is named by its
/// letter as in a spreadsheet program: `(C)`, `Name (F)`.
public final class Headings {

    private final List<String> names;
    private final Map<String, Integer> exact = new HashMap<>();
    private final Map<String, Integer> plain = new HashMap<>();

    private Headings(List<String> names) {
        this.names = List.copyOf(names);
        for (int i = 0; i < names.size(); i++) {
            exact.put(names.get(i), i);
            plain.putIfAbsent(Words.plain(names.get(i)), i);
        }
    }

    /// @param texts the cells of the heading row
    public static Headings of(List<String> texts) {
        Set<String> taken = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            // braces would read as the end of a pattern
            String text = texts.get(i).strip().replace('{', '(').replace('}', ')');
            String name = !text.isEmpty() && taken.add(text.toLowerCase(Locale.ROOT))
                    ? text
                    : (text + " (" + letter(i) + ")").strip();
            names.add(name);
        }
        return new Headings(names);
    }

    public List<String> names() {
        return names;
    }

    /// The column of this name, or of the same word in another spelling.
    public OptionalInt indexOf(String name) {
        Integer index = exact.get(name);
        if (index == null) {
            index = plain.get(Words.plain(name));
        }
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /// Without the last column when it has one of these names.
    Headings withoutLast(Set<String> unwanted) {
        return !names.isEmpty() && unwanted.contains(Words.plain(names.getLast()))
                ? new Headings(names.subList(0, names.size() - 1))
                : this;
    }

    /// The same for all files with these columns in any order.
    public String signature() {
        return String.join("\n", names.stream().sorted().toList());
    }

    private static String letter(int index) {
        String rest = index < 26 ? "" : letter(index / 26 - 1);
        return rest + (char) ('A' + index % 26);
    }
}
