package org.millwright.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.millwright.kernel.Money;
import org.millwright.kernel.Quantity;
import org.millwright.sample.PartCatalogue.Family;
import org.millwright.sample.SamplePart.Place;

/// The spare parts of the plant, and which of them a given machine takes.
final class PartShelf {

    private static final String CENTRAL = "MAIN";
    private static final String LINE_SIDE = "LINE";

    private final List<SamplePart> parts = new ArrayList<>();
    private final Map<String, List<Integer>> byUse = new HashMap<>();
    private final Dice dice;

    private PartShelf(Dice dice) {
        this.dice = dice;
    }

    static PartShelf build(SampleSize size, long seed) {
        var shelf = new PartShelf(Dice.of(seed, "parts"));
        List<Family> families = PartCatalogue.families();
        int[] taken = shares(families, size.parts());
        for (int i = 0; i < taken.length; i++) {
            shelf.add(families.get(i), taken[i], i);
        }
        return shelf;
    }

    static List<SampleStoreroom> storerooms() {
        return List.of(
                new SampleStoreroom(CENTRAL, "Central store"),
                new SampleStoreroom(LINE_SIDE, "Line store packaging"),
                new SampleStoreroom("UTL", "Utilities store"),
                new SampleStoreroom("LUB", "Oil and grease store"));
    }

    List<SamplePart> parts() {
        return parts;
    }

    /// The parts of a family that fit a class.
    List<Integer> fitting(String family, String classCode) {
        return byUse.getOrDefault(family + "/" + classCode, List.of());
    }

    /// All parts that fit a class.
    List<Integer> fitting(String classCode) {
        return byUse.getOrDefault(classCode, List.of());
    }

    /// How many sizes of each family are kept: one of each first, then another of each, until there are enough.
    private static int[] shares(List<Family> families, int wanted) {
        int[] taken = new int[families.size()];
        int left = wanted;
        for (boolean more = true; more && left > 0; ) {
            more = false;
            for (int i = 0; i < taken.length && left > 0; i++) {
                Family family = families.get(i);
                if (taken[i] < family.sizes()) {
                    taken[i]++;
                    left--;
                    more = true;
                }
            }
        }
        return taken;
    }

    private void add(Family family, int count, int shelf) {
        List<String> names = family.names();
        List<String> classes = PartUse.classes(family.code());
        int spread = Math.max(1, Math.min(3, Math.min(classes.size(), count)));
        for (int i = 0; i < count; i++) {
            int size = i * names.size() / count;
            var fits = new ArrayList<String>();
            for (int c = 0; c < classes.size(); c++) {
                if ((i + c) % spread == 0) {
                    fits.add(ClassCatalogue.named(classes.get(c)).name());
                    use(family.code() + "/" + classes.get(c));
                    use(classes.get(c));
                }
            }
            parts.add(part(family, names.get(size), size, fits, shelf));
        }
    }

    private void use(String key) {
        byUse.computeIfAbsent(key, _ -> new ArrayList<>()).add(parts.size());
    }

    private SamplePart part(Family family, String name, int size, List<String> fits, int shelf) {
        int sizes = Math.max(1, family.sizes() - 1);
        double price = family.cheapest()
                * StrictMath.pow(family.dearest() / family.cheapest(), (double) size / sizes)
                * dice.between(0.92, 1.08);
        String maker = family.supplier().substring(0, family.supplier().indexOf(' '));
        var places = new ArrayList<Place>();
        places.add(place(family, family.storeroom(), shelf, size, 1));
        boolean handy = family.storeroom().equals(CENTRAL) && dice.chance(0.1);
        if (handy) {
            places.add(place(family, LINE_SIDE, shelf, size, 2));
        }
        return new SamplePart(
                family.code() + "-" + String.valueOf(1001 + size).substring(1),
                name,
                family.unit(),
                family.criticality(),
                maker,
                maker.substring(0, 2).toUpperCase(Locale.ROOT) + "-" + dice.between(10_000, 99_999) + "."
                        + dice.between(10, 99),
                family.supplier(),
                family.leadDays(),
                Quantity.of(family.pack()),
                Money.of(BigDecimal.valueOf(Math.round(price * 100), 2)),
                List.copyOf(places),
                List.copyOf(fits));
    }

    private Place place(Family family, String storeroom, int shelf, int size, double share) {
        int pack = family.pack();
        int minimum = upTo(pack, family.minimum() / share * dice.between(0.6, 1.4));
        int range = Math.max(pack, upTo(pack, (family.maximum() - family.minimum()) / share * dice.between(0.7, 1.3)));
        String rack = String.valueOf((char) ('A' + shelf % 16)) + "-"
                + String.valueOf(101 + size / 6).substring(1);
        String bin = rack + "-" + (1 + size % 6);
        return new Place(storeroom, bin, Quantity.of(minimum), Quantity.of(minimum + range));
    }

    private static int upTo(int pack, double quantity) {
        int whole = (int) Math.round(quantity);
        return pack < 5 ? whole : (whole + pack - 1) / pack * pack;
    }
}
