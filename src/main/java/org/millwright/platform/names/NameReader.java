package org.millwright.platform.names;

import java.util.List;

/// Reads the names of one kind of record from the store.
public interface NameReader {

    /// Names page by page.
    interface Pages {

        /// Names after an id, in the order of the ids.
        ///
        /// @param after 0 from the beginning
        /// @param most fewer are the last ones
        List<NameIndex.Name> page(long after, int most);
    }

    /// All names; it may hold what every page needs.
    Pages all();

    /// The names of these records; those that are gone, or are not to be found any more, are left out.
    List<NameIndex.Name> some(long[] ids);

    /// Which records' names change when records of a kind do.
    ///
    /// @param kind a table
    long[] touched(String kind, long[] ids);
}
