package org.millwright.bench;

import java.util.Arrays;

/// Takes the time of work that is done several times over: first unmeasured to warm up, then the median counts.
///
/// @param warmUp how often unmeasured
/// @param runs how often measured
record Stopwatch(int warmUp, int runs) {

    private static final double NANOS_IN_MILLISECOND = 1_000_000;

    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    /// @return milliseconds of waiting
    double median(Work work) {
        for (int i = 0; i < warmUp; i++) {
            once(work);
        }
        double[] taken = new double[runs];
        for (int i = 0; i < runs; i++) {
            taken[i] = once(work);
        }
        return median(taken);
    }

    static double median(double[] taken) {
        double[] sorted = taken.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    static double once(Work work) {
        long begun = System.nanoTime();
        try {
            work.run();
        } catch (RuntimeException fault) {
            throw fault;
        } catch (Exception fault) {
            throw new IllegalStateException(fault);
        }
        return (System.nanoTime() - begun) / NANOS_IN_MILLISECOND;
    }
}
