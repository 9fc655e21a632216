package org.millwright.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// What goes wrong on each class of equipment, why, and what is then done.
final class FaultCatalogue {

    private static final Pattern NUMBER = Pattern.compile("\\{(-?\\d+)-(-?\\d+)}");

    /// @param stopMinutes how long the machine usually stands; zero when it runs on
    /// @param part the family of the part it takes; empty for none
    record Fault(
            String title,
            String problem,
            String cause,
            String remedy,
            Craft craft,
            double hours,
            int stopMinutes,
            String part,
            int priority) {}

    private static final Map<String, List<Fault>> BY_CLASS = read();

    private FaultCatalogue() {}

    /// Empty for classes that do not fail in a way worth telling.
    static List<Fault> of(String classCode) {
        return BY_CLASS.getOrDefault(classCode, List.of());
    }

    /// Replaces each `{1-9}` by a number between.
    static String filled(String text, Dice dice) {
        if (text.indexOf('{') < 0) {
            return text;
        }
        return NUMBER.matcher(text)
                .replaceAll(match -> String.valueOf(
                        dice.between(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)))));
    }

    private static Map<String, List<Fault>> read() {
        var faults = new LinkedHashMap<String, List<Fault>>();
        for (List<String> row : Rows.of(10, FillingFaults.ROWS, PackingFaults.ROWS, UtilityFaults.ROWS)
                .rows()) {
            var read = new Fault(
                    row.get(1),
                    row.get(2),
                    row.get(3),
                    row.get(4),
                    Craft.of(row.get(5)),
                    Double.parseDouble(row.get(6)),
                    Integer.parseInt(row.get(7)),
                    row.get(8),
                    Integer.parseInt(row.get(9)));
            faults.computeIfAbsent(row.get(0), code -> new ArrayList<>()).add(read);
        }
        return faults;
    }
}
