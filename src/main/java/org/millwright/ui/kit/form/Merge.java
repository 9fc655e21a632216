package org.millwright.ui.kit.form;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Three versions of what stands in one field: what two people began with, theirs and mine.
interface Merge<T> {

    /// What the two have differently.
    List<Difference> differences();

    /// What comes of choosing.
    ///
    /// @param chosen one for each difference, in their order
    @Nullable
    T merged(List<Side> chosen);

    /// Who alone has changed something; null when both have, or nobody.
    static @Nullable Side sure(boolean theirsIsOld, boolean mineIsOld) {
        return theirsIsOld == mineIsOld ? null : theirsIsOld ? Side.MINE : Side.THEIRS;
    }

    /// Of a value that is taken as a whole.
    ///
    /// @param shown a value as the field shows it, null being an empty field
    record OfValue<T>(
            String label,
            @Nullable T was,
            @Nullable T theirs,
            @Nullable T mine,
            BiPredicate<@Nullable T, @Nullable T> same,
            Function<@Nullable T, String> shown)
            implements Merge<T> {

        @Override
        public List<Difference> differences() {
            if (alike(theirs, mine)) {
                return List.of();
            }
            Side sure = sure(alike(was, theirs), alike(was, mine));
            return List.of(new Difference(label, shown.apply(was), shown.apply(theirs), shown.apply(mine), sure));
        }

        @Override
        public @Nullable T merged(List<Side> chosen) {
            return chosen.equals(List.of(Side.MINE)) ? mine : theirs;
        }

        /// What looks the same is nothing to choose from.
        private boolean alike(@Nullable T one, @Nullable T other) {
            return same.test(one, other) || shown.apply(one).equals(shown.apply(other));
        }
    }
}
