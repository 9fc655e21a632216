package org.millwright.sample;

import java.util.ArrayList;
import java.util.List;
import org.millwright.stock.PartCriticality;

/// The families of spare parts, each with the sizes it comes in.
final class PartCatalogue {

    /// @param pattern the name, with `{a}` and `{b}` for the sizes
    /// @param cheapest the price of the first size, rising to `dearest` for the last
    /// @param minimum of a part in its main storeroom, before chance varies it
    record Family(
            String code,
            String pattern,
            String unit,
            List<String> a,
            List<String> b,
            double cheapest,
            double dearest,
            String supplier,
            int leadDays,
            int pack,
            int minimum,
            int maximum,
            PartCriticality criticality,
            String storeroom) {

        int sizes() {
            return a.size() * Math.max(1, b.size());
        }

        /// The names of all sizes.
        List<String> names() {
            var names = new ArrayList<String>();
            for (String first : a) {
                for (String second : b.isEmpty() ? List.of("") : b) {
                    names.add(pattern.replace("{a}", first).replace("{b}", second));
                }
            }
            return names;
        }
    }

    private PartCatalogue() {}

    static List<Family> families() {
        return Rows.of(14, MechanicalParts.ROWS, ProcessParts.ROWS, ElectricalParts.ROWS, MachineParts.ROWS)
                .rows()
                .stream()
                .map(PartCatalogue::family)
                .toList();
    }

    private static Family family(List<String> row) {
        return new Family(
                row.get(0),
                row.get(1),
                row.get(2),
                Rows.list(row.get(3)),
                Rows.list(row.get(4)),
                Double.parseDouble(row.get(5)),
                Double.parseDouble(row.get(6)),
                row.get(7),
                Integer.parseInt(row.get(8)),
                Integer.parseInt(row.get(9)),
                Integer.parseInt(row.get(10)),
                Integer.parseInt(row.get(11)),
                criticality(row.get(12)),
                row.get(13));
    }

    private static PartCriticality criticality(String letter) {
        return switch (letter) {
            case "V" -> PartCriticality.VITAL;
            case "E" -> PartCriticality.ESSENTIAL;
            case "D" -> PartCriticality.DESIRABLE;
            default -> throw new IllegalArgumentException(letter);
        };
    }
}
