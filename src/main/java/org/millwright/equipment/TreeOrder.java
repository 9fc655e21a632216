package org.millwright.equipment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// From the top of the tree downwards: each row before what stands below it, siblings in the order in which they came.
public final class TreeOrder {

    private static final int NONE = -1;

    private TreeOrder() {}

    /// @param ids all rows of the tree
    /// @param parents of each the row above it, 0 at the top
    public static long[] of(long[] ids, long[] parents) {
        Map<Long, Integer> places = new HashMap<>();
        for (int i = 0; i < ids.length; i++) {
            places.put(ids[i], i);
        }
        int[] firstBelow = filled(ids.length);
        int[] next = filled(ids.length);
        int top = NONE;
        for (int i = ids.length - 1; i >= 0; i--) {
            int above = places.getOrDefault(parents[i], NONE);
            next[i] = above == NONE ? top : firstBelow[above];
            if (above == NONE) {
                top = i;
            } else {
                firstBelow[above] = i;
            }
        }
        return walked(ids, top, firstBelow, next);
    }

    private static long[] walked(long[] ids, int top, int[] firstBelow, int[] next) {
        long[] ordered = new long[ids.length];
        int[] open = new int[ids.length + 1];
        int depth = 0;
        int size = 0;
        int at = top;
        while (at != NONE || depth > 0) {
            if (at == NONE) {
                at = next[open[--depth]];
            } else {
                ordered[size++] = ids[at];
                open[depth++] = at;
                at = firstBelow[at];
            }
        }
        return Arrays.copyOf(ordered, size);
    }

    private static int[] filled(int length) {
        int[] places = new int[length];
        Arrays.fill(places, NONE);
        return places;
    }
}
