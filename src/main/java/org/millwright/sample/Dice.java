package org.millwright.sample;

import java.util.List;

/// Chance that repeats: the same seed gives the same throws on every machine and with every Java.
/// SplitMix64 (Steele, Lea, Flood: Fast splittable pseudorandom number generators, 2014).
final class Dice {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    private Dice(long state) {
        this.state = state;
    }

    /// Dice of their own for each topic: more throws for one leave the others as they were.
    static Dice of(long seed, String topic) {
        long mixed = seed;
        for (int i = 0; i < topic.length(); i++) {
            mixed = mix(mixed * 31 + topic.charAt(i) + GOLDEN);
        }
        return new Dice(mixed);
    }

    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /// In [0, 1).
    double unit() {
        state += GOLDEN;
        return (mix(state) >>> 11) * 0x1.0p-53;
    }

    /// In [0, bound).
    int below(int bound) {
        return (int) (unit() * bound);
    }

    /// Both ends included.
    int between(int low, int high) {
        return low + below(high - low + 1);
    }

    double between(double low, double high) {
        return low + unit() * (high - low);
    }

    boolean chance(double probability) {
        return unit() < probability;
    }

    <T> T pick(List<T> from) {
        return from.get(below(from.size()));
    }

    /// Bell-shaped with mean 0 and deviation 1, as the sum of twelve throws, so never beyond 6.
    double bell() {
        double sum = -6;
        for (int i = 0; i < 12; i++) {
            sum += unit();
        }
        return sum;
    }

    /// A count of rare events (Knuth's method); meant for means below a few hundred.
    int poisson(double mean) {
        double limit = StrictMath.exp(-mean);
        int count = 0;
        for (double product = unit(); product > limit; product *= unit()) {
            count++;
        }
        return count;
    }
}
