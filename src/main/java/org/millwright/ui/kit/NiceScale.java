package org.millwright.ui.kit;

import java.util.stream.DoubleStream;

/// An axis that starts at zero and ends on a round number: steps of 1, 2 or 5 times a power of ten.
record NiceScale(double step, int steps) {

    private static final int MOST_STEPS = 5;

    static NiceScale upTo(double greatest) {
        if (greatest <= 0) {
            return new NiceScale(1, 1);
        }
        double power = Math.pow(10, Math.floor(Math.log10(greatest / MOST_STEPS)));
        double step = DoubleStream.of(1, 2, 5, 10)
                .map(factor -> factor * power)
                .filter(candidate -> greatest / candidate <= MOST_STEPS * (1 + 1e-9))
                .findFirst()
                .orElse(10 * power);
        return new NiceScale(step, (int) Math.ceil(greatest / step - 1e-9));
    }

    double end() {
        return step * steps;
    }
}
