package org.millwright.inspection;

/// The straight line through points that makes the sum of squared distances in y least, and how far chance may have
/// tilted it. Formulas and critical values: NIST/SEMATECH e-Handbook of Statistical Methods, sections 4.1.4.1 and
/// 1.3.6.7.2.
///
/// @param points how many there were
/// @param slope in y per x
/// @param intercept y where x is zero
/// @param slopeError the standard error of the slope; zero where all points lie on the line
public record LeastSquares(int points, double slope, double intercept, double slopeError) {

    /// Fewer tell nothing about chance.
    static final int FEWEST = 3;

    /// Student's t that chance exceeds in one of twenty cases, either way, by degrees of freedom from 1.
    private static final double[] CRITICAL = {
        12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160, 2.145, 2.131, 2.120,
        2.110, 2.101, 2.093, 2.086, 2.080, 2.074, 2.069, 2.064, 2.060, 2.056, 2.052, 2.048, 2.045, 2.042
    };

    /// @param x not all the same
    public static LeastSquares of(double[] x, double[] y) {
        int n = x.length;
        if (n != y.length || n < FEWEST) {
            throw new IllegalArgumentException("a line with its error needs at least three points");
        }
        double meanX = mean(x);
        double meanY = mean(y);
        double sxx = 0;
        double sxy = 0;
        for (int i = 0; i < n; i++) {
            sxx += (x[i] - meanX) * (x[i] - meanX);
            sxy += (x[i] - meanX) * (y[i] - meanY);
        }
        if (sxx == 0) {
            throw new IllegalArgumentException("all points stand at one x");
        }
        double slope = sxy / sxx;
        double rest = 0;
        for (int i = 0; i < n; i++) {
            double off = y[i] - meanY - slope * (x[i] - meanX);
            rest += off * off;
        }
        return new LeastSquares(n, slope, meanY - slope * meanX, Math.sqrt(rest / (n - 2) / sxx));
    }

    private static double mean(double[] all) {
        double sum = 0;
        for (double one : all) {
            sum += one;
        }
        return sum / all.length;
    }

    public double at(double x) {
        return intercept + slope * x;
    }

    /// How many times its error the slope is; infinite where all points lie on a line that is not level.
    public double t() {
        return slope == 0 ? 0 : Math.abs(slope) / slopeError;
    }

    /// What t must exceed; beyond 30 degrees of freedom that of 30, which is a little stricter.
    public double critical() {
        return CRITICAL[Math.min(points - 2, CRITICAL.length) - 1];
    }

    /// Whether chance alone would tilt a level line so much in less than one of twenty cases.
    public boolean isSignificant() {
        return t() > critical();
    }
}
