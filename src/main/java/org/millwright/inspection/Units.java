package org.millwright.inspection;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Turns a reading of one unit into another of the same kind. Factors: NIST Special Publication 811, appendix B;
/// those of the pound, the inch, the gallon and degrees Fahrenheit are exact by definition.
public final class Units {

    /// value in the first unit of the kind = (value + shift) * factor
    private record Unit(String kind, BigDecimal factor, BigDecimal shift) {}

    private static final MathContext EXACT = MathContext.DECIMAL128;

    private static final Map<String, Unit> UNITS = new LinkedHashMap<>();

    static {
        BigDecimal fahrenheit = BigDecimal.valueOf(5).divide(BigDecimal.valueOf(9), EXACT);
        add("temperature", "°C", BigDecimal.ONE, BigDecimal.ZERO);
        add("temperature", "°F", fahrenheit, BigDecimal.valueOf(-32));
        add("temperature", "K", BigDecimal.ONE, new BigDecimal("-273.15"));
        kind("pressure", "bar", "1", "mbar", "0.001", "kPa", "0.01", "MPa", "10", "psi", "0.0689475729317831");
        kind("length", "mm", "1", "cm", "10", "m", "1000", "µm", "0.001", "in", "25.4", "mil", "0.0254");
        kind("speed", "mm/s", "1", "m/s", "1000", "in/s", "25.4");
        kind("mass", "kg", "1", "g", "0.001", "t", "1000", "lb", "0.45359237");
        kind("volume", "l", "1", "ml", "0.001", "m³", "1000", "gal", "3.785411784");
        kind("flow", "m³/h", "1", "l/min", "0.06", "l/h", "0.001", "l/s", "3.6", "gpm", "0.22712470704");
        kind("current", "A", "1", "mA", "0.001");
        kind("tension", "V", "1", "mV", "0.001", "kV", "1000");
        kind("power", "kW", "1", "W", "0.001", "hp", "0.74569987158227022");
        kind("turning", "1/min", "1", "rpm", "1", "Hz", "60");
        kind("torque", "Nm", "1", "lbf·ft", "1.3558179483314004");
        kind(
                "duration",
                "h",
                "1",
                "min",
                "0.0166666666666666666666666666666667",
                "s",
                "0.000277777777777777777777777777777778");
    }

    private Units() {}

    private static void kind(String kind, String... unitsAndFactors) {
        for (int i = 0; i < unitsAndFactors.length; i += 2) {
            add(kind, unitsAndFactors[i], new BigDecimal(unitsAndFactors[i + 1]), BigDecimal.ZERO);
        }
    }

    private static void add(String kind, String name, BigDecimal factor, BigDecimal shift) {
        UNITS.put(name, new Unit(kind, factor, shift));
    }

    /// The units that a reading of this unit may be given in, itself first; itself alone when it is not known.
    public static List<String> alternatives(String unit) {
        String known = name(unit);
        if (known == null) {
            return List.of(unit);
        }
        String kind = Objects.requireNonNull(UNITS.get(known)).kind();
        List<String> all = new java.util.ArrayList<>(List.of(unit));
        UNITS.forEach((name, other) -> {
            if (other.kind().equals(kind) && !name.equals(known)) {
                all.add(name);
            }
        });
        return all;
    }

    /// Half up, with two decimals more than were typed, and at most six; nothing when the units do not measure the
    /// same.
    public static Optional<BigDecimal> convert(BigDecimal value, String from, String to) {
        String given = name(from);
        String wanted = name(to);
        if (given == null || wanted == null) {
            return Optional.empty();
        }
        Unit source = Objects.requireNonNull(UNITS.get(given));
        Unit target = Objects.requireNonNull(UNITS.get(wanted));
        if (!source.kind().equals(target.kind())) {
            return Optional.empty();
        }
        int decimals = Math.min(Readings.MOST_DECIMALS, Math.max(0, value.scale()) + 2);
        BigDecimal turned = value.add(source.shift())
                .multiply(source.factor())
                .divide(target.factor(), EXACT)
                .subtract(target.shift())
                .setScale(decimals, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return Optional.of(turned.scale() < 0 ? turned.setScale(0) : turned);
    }

    static boolean same(String one, String other) {
        String first = name(one);
        return one.equalsIgnoreCase(other) || (first != null && first.equals(name(other)));
    }

    /// As the table writes it: capitals count only where they make a difference, as in mW and MW.
    private static @Nullable String name(String unit) {
        String plain = unit.strip().replace('\u03bc', '\u00b5');
        if (UNITS.containsKey(plain)) {
            return plain;
        }
        List<String> alike = UNITS.keySet().stream()
                .filter(name ->
                        name.equalsIgnoreCase(plain) || name.replace("°", "").equalsIgnoreCase(plain))
                .toList();
        return alike.size() == 1 ? alike.getFirst() : null;
    }
}
