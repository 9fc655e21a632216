package org.millwright.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.millwright.equipment.EquipmentKind;
import org.millwright.equipment.EquipmentStatus;
import org.millwright.kernel.Money;
import org.millwright.sample.ClassCatalogue.EquipmentClass;
import org.millwright.sample.PlantLayout.Node;

/// Builds the equipment tree. A machine's tag is its line or area, its class and a number: L2-FIL-01; a
/// component adds its own class and number: L2-FIL-01-GMO1.
final class EquipmentTree {

    private static final List<String> PIECES = List.of("Sensor", "Bearing set", "Terminal box", "Guard", "Filter");

    private final Dice dice;
    private final LocalDate today;
    private final List<SampleEquipment> built = new ArrayList<>();

    private EquipmentTree(Dice dice, LocalDate today) {
        this.dice = dice;
        this.today = today;
    }

    static List<SampleEquipment> build(SampleSize size, long seed, LocalDate today) {
        var tree = new EquipmentTree(Dice.of(seed, "equipment"), today);
        tree.built.add(place(PlantLayout.SITE, "Riverside bottling plant", EquipmentKind.SITE, null, "4000"));
        for (Node node : PlantLayout.nodes(size)) {
            tree.add(node);
        }
        tree.fillUp(size.equipment());
        return List.copyOf(tree.built);
    }

    private void add(Node node) {
        built.add(place(node.tag(), node.name(), EquipmentKind.valueOf(node.kind()), node.parent(), node.costCentre()));
        for (String machines : node.machines()) {
            int star = machines.indexOf('*');
            int count = star < 0 ? 1 : Integer.parseInt(machines.substring(star + 1));
            EquipmentClass type = ClassCatalogue.named(star < 0 ? machines : machines.substring(0, star));
            for (int no = 1; no <= count; no++) {
                machine(node, type, no, count);
            }
        }
    }

    private void machine(Node node, EquipmentClass type, int no, int count) {
        String tag = node.tag() + "-" + type.code() + (no < 10 ? "-0" : "-") + no;
        String name = type.name() + (count > 1 ? " " + no : "") + ", " + shortName(node);
        boolean renewed = dice.chance(0.15);
        int year = Math.min(node.year() + (renewed ? dice.between(3, 12) : 0), today.getYear() - 1);
        LocalDate installed = LocalDate.of(year, dice.between(2, 11), dice.between(1, 28));
        EquipmentStatus status = status(type, no, count, installed);
        built.add(make(tag, name, EquipmentKind.MACHINE, type, node.tag(), node.costCentre(), installed, status));
        for (String code : type.components()) {
            EquipmentClass part = ClassCatalogue.named(code);
            boolean replaced = dice.chance(0.2);
            LocalDate since = replaced ? installed.plusDays(dice.between(400, 2200)) : installed;
            LocalDate from = since.isBefore(today.minusMonths(30)) ? since : installed;
            built.add(make(
                    tag + "-" + code + "1",
                    part.name() + ", " + name,
                    EquipmentKind.COMPONENT,
                    part,
                    tag,
                    node.costCentre(),
                    from,
                    status));
        }
    }

    /// Takes machines and components apart, one piece of each after the other, until there are enough.
    private void fillUp(int wanted) {
        List<SampleEquipment> whole = built.stream()
                .filter(one -> one.kind().compareTo(EquipmentKind.MACHINE) >= 0)
                .toList();
        for (int piece = 0; built.size() < wanted; piece++) {
            String name = PIECES.get(piece % PIECES.size());
            for (SampleEquipment of : whole) {
                if (built.size() < wanted) {
                    built.add(piece(of, name, piece + 1));
                }
            }
        }
    }

    private SampleEquipment piece(SampleEquipment of, String name, int no) {
        return new SampleEquipment(
                of.tag() + "-" + no,
                name + ", " + of.name(),
                EquipmentKind.COMPONENT,
                name,
                of.tag(),
                of.criticality(),
                of.status(),
                of.maker(),
                null,
                digits("########"),
                of.installedOn(),
                null,
                null,
                null,
                of.costCentre(),
                null,
                of.retiredOn());
    }

    private static String shortName(Node node) {
        boolean line = node.kind().equals("LINE");
        return line ? node.name().substring(0, "Line 1".length()) : node.name();
    }

    /// The last of several like machines is often the standby; a very few are switched off or gone.
    private EquipmentStatus status(EquipmentClass type, int no, int count, LocalDate installed) {
        double fate = dice.unit();
        if (count >= 3 && no == count && List.of("PMP", "BOI", "CMP", "BLW").contains(type.code())) {
            return EquipmentStatus.STANDBY;
        }
        if (count < 2 || no == 1 || installed.isAfter(today.minusYears(5))) {
            return EquipmentStatus.IN_SERVICE;
        }
        return fate < 0.02
                ? EquipmentStatus.RETIRED
                : fate < 0.05 ? EquipmentStatus.OUT_OF_SERVICE : EquipmentStatus.IN_SERVICE;
    }

    private SampleEquipment make(
            String tag,
            String name,
            EquipmentKind kind,
            EquipmentClass type,
            String parent,
            String costCentre,
            LocalDate installed,
            EquipmentStatus status) {
        List<String> maker = Rows.split(dice.pick(type.makers()), ":");
        double newPrice = type.cost() * dice.between(0.85, 1.2);
        int age = today.getYear() - installed.getYear();
        LocalDate retired = status == EquipmentStatus.RETIRED ? today.minusDays(dice.between(760, 1000)) : null;
        return new SampleEquipment(
                tag,
                name,
                kind,
                type.name(),
                parent,
                type.criticality(),
                status,
                maker.get(0),
                digits(maker.get(1)),
                maker.get(0).substring(0, 2).toUpperCase(Locale.ROOT) + installed.getYear() + "-"
                        + digits(kind == EquipmentKind.MACHINE ? "####" : "######"),
                installed,
                installed.plusYears(kind == EquipmentKind.MACHINE && type.cost() > 100_000 ? 3 : 2),
                rounded(newPrice),
                rounded(newPrice * StrictMath.pow(1.028, age)),
                costCentre,
                note(status),
                retired);
    }

    private static @Nullable String note(EquipmentStatus status) {
        return switch (status) {
            case STANDBY -> "Standby, changed over every month.";
            case OUT_OF_SERVICE -> "Locked out, waiting for the decision on an overhaul.";
            case RETIRED -> "Taken out, kept for spares.";
            case IN_SERVICE, DOWN -> null;
        };
    }

    private String digits(String pattern) {
        var text = new StringBuilder(pattern);
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '#') {
                text.setCharAt(i, (char) ('1' + dice.below(9)));
            }
        }
        return text.toString();
    }

    private static Money rounded(double amount) {
        long step = amount > 20_000 ? 500 : 10;
        return Money.of(String.valueOf(Math.round(amount / step) * step));
    }

    private static SampleEquipment place(
            String tag, String name, EquipmentKind kind, @Nullable String parent, String costCentre) {
        return new SampleEquipment(
                tag,
                name,
                kind,
                null,
                parent,
                null,
                EquipmentStatus.IN_SERVICE,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                costCentre,
                null,
                null);
    }
}
