package org.millwright.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeastSquaresTest {

    /// NIST Statistical Reference Datasets, linear regression, "Norris": y and x of a calibration of ozone monitors.
    private static final double[][] NORRIS = {
        {0.1, 0.2}, {338.8, 337.4}, {118.1, 118.2}, {888.0, 884.6}, {9.2, 10.1}, {228.1, 226.5},
        {668.5, 666.3}, {998.5, 996.3}, {449.1, 448.6}, {778.9, 777.0}, {559.2, 558.2}, {0.3, 0.4},
        {0.1, 0.6}, {778.1, 775.5}, {668.8, 666.9}, {339.3, 338.0}, {448.9, 447.5}, {10.8, 11.6},
        {557.7, 556.0}, {228.3, 228.1}, {998.0, 995.8}, {888.8, 887.6}, {119.6, 120.2}, {0.3, 0.3},
        {0.6, 0.3}, {557.6, 556.8}, {339.3, 339.1}, {888.0, 887.2}, {998.5, 999.0}, {778.9, 779.0},
        {10.2, 11.1}, {117.6, 118.3}, {228.9, 229.2}, {668.4, 669.1}, {449.2, 448.9}, {0.2, 0.5}
    };

    @Test
    void theCertifiedValuesOfNorrisAreMet() {
        double[] x = new double[NORRIS.length];
        double[] y = new double[NORRIS.length];
        for (int i = 0; i < NORRIS.length; i++) {
            y[i] = NORRIS[i][0];
            x[i] = NORRIS[i][1];
        }

        LeastSquares line = LeastSquares.of(x, y);

        assertThat(line.slope()).isCloseTo(1.00211681802045, within(1e-13));
        assertThat(line.intercept()).isCloseTo(-0.262323073774029, within(1e-12));
        assertThat(line.slopeError()).isCloseTo(0.429796848199937e-3, within(1e-14));
        assertThat(line.isSignificant()).isTrue();
        assertThat(line.critical()).as("that of 30 degrees of freedom").isEqualTo(2.042);
    }

    @Test
    void aLineWithoutScatterStandsOutUnlessItIsLevel() {
        double[] days = {0, 1, 2, 3};

        assertThat(LeastSquares.of(days, new double[] {5, 6, 7, 8}))
                .satisfies(line -> assertThat(line.slope()).isEqualTo(1))
                .satisfies(line -> assertThat(line.t()).isInfinite())
                .satisfies(line -> assertThat(line.isSignificant()).isTrue());
        assertThat(LeastSquares.of(days, new double[] {5, 5, 5, 5}).isSignificant())
                .isFalse();
    }

    @Test
    void scatterAroundALevelLineIsChance() {
        assertThat(LeastSquares.of(new double[] {0, 1, 2, 3, 4, 5}, new double[] {5, 6, 5, 6, 5, 6})
                        .isSignificant())
                .isFalse();
    }

    @Test
    void tooLittleIsNoLine() {
        assertThatThrownBy(() -> LeastSquares.of(new double[] {0, 1}, new double[] {0, 1}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LeastSquares.of(new double[] {1, 1, 1}, new double[] {0, 1, 2}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /// The table against Student's density, integrated by Simpson's rule; it has three decimals.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 8, 10, 13, 17, 20, 25, 28, 30})
    void chanceExceedsTheCriticalValueInOneOfTwentyCases(int freedom) {
        double critical = new LeastSquares(freedom + 2, 0, 0, 1).critical();
        int steps = 20_000;
        double step = critical / steps;
        double area = density(0, freedom) + density(critical, freedom);
        for (int i = 1; i < steps; i++) {
            area += density(i * step, freedom) * (i % 2 == 0 ? 2 : 4);
        }

        assertThat(1 - 2 * area * step / 3).isCloseTo(0.05, within(6e-5));
    }

    private static double density(double t, int freedom) {
        return norm(freedom) * Math.pow(1 + t * t / freedom, -(freedom + 1) / 2d);
    }

    /// Of one degree 1 / pi, of two 1 / (2 sqrt 2); then by the recurrence of the gamma function.
    private static double norm(int freedom) {
        return freedom == 1
                ? 1 / Math.PI
                : freedom == 2
                        ? 1 / (2 * Math.sqrt(2))
                        : norm(freedom - 2) * (freedom - 1) / (freedom - 2) * Math.sqrt((freedom - 2d) / freedom);
    }
}
