package org.millwright.ui.kit;

import java.util.stream.DoubleStream;

/// An axis that starts at zero, or on a round number, and ends on one: steps of 1, 2 or 5 times a
/// power of ten.
record NiceScale(double start, double step, int steps) {

    private static final int MOST_STEPS = 5;

    static NiceScale upTo(double greatest) {
        if (greatest <= 0) {
            return new NiceScale(0, 1, 1);
        }
        double power = Math.pow(10, Math.floor(Math.log10(greatest / MOST_STEPS)));
        double step = DoubleStream.of(1, 2, 5, 10)
                .map(factor -> factor * power)
                .filter(candidate -> greatest / candidate <= MOST_STEPS * (1 + 1e-9))
                .findFirst()
                .orElse(10 * power);
        return new NiceScale(0, step, (int) Math.ceil(greatest / step - 1e-9));
    }

    /// For a line that is far from zero.
    static NiceScale between(double least, double greatest) {
        if (least == greatest) {
            double room = least == 0 ? 1 : Math.abs(least) * 0.1;
            return between(least - room, greatest + room);
        }
        double step = upTo(greatest - least).step();
        double start = Math.floor(least / step + 1e-9) * step;
        return new NiceScale(start, step, (int) Math.ceil((greatest - start) / step - 1e-9));
    }

    double end() {
        return start + step * steps;
    }
}
