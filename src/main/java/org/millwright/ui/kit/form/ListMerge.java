package org.millwright.ui.kit.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Of a list whose elements are chosen one by one, so that what two people have added both stays.
///
/// The order is mine where I have changed it, else theirs.
///
/// @param key what makes an element the same one in another version
/// @param name of an element, for people
/// @param shown an element for people; of one that is not in a list, `absent` is shown
record ListMerge<E>(
        List<E> was,
        List<E> theirs,
        List<E> mine,
        Function<E, Object> key,
        Function<E, String> name,
        Function<E, String> shown,
        String absent)
        implements Merge<List<E>> {

    @Override
    public List<Difference> differences() {
        List<Difference> differences = new ArrayList<>();
        for (Object each : different()) {
            E old = byKey(was).get(each);
            E other = byKey(theirs).get(each);
            E own = byKey(mine).get(each);
            String label = name.apply(Objects.requireNonNull(own != null ? own : other != null ? other : old));
            Side sure = Merge.sure(Objects.equals(old, other), Objects.equals(old, own));
            differences.add(new Difference(label, text(old), text(other), text(own), sure));
        }
        return differences;
    }

    @Override
    public List<E> merged(List<Side> chosen) {
        Map<Object, E> kept = new LinkedHashMap<>(byKey(mine));
        Set<Object> different = different();
        int at = 0;
        for (Object each : different) {
            Side side = at < chosen.size() ? chosen.get(at) : Side.MINE;
            at++;
            E element =
                    side == Side.MINE ? byKey(mine).get(each) : byKey(theirs).get(each);
            if (element == null) {
                kept.remove(each);
            } else {
                kept.put(each, element);
            }
        }
        List<E> merged = new ArrayList<>();
        for (Object each : order()) {
            E element = kept.get(each);
            if (element != null) {
                merged.add(element);
            }
        }
        return List.copyOf(merged);
    }

    private Set<Object> different() {
        Set<Object> different = new LinkedHashSet<>(order());
        different.removeIf(
                each -> Objects.equals(byKey(theirs).get(each), byKey(mine).get(each)));
        return different;
    }

    /// All that is in either list, each element behind the one that it follows in its own.
    private List<Object> order() {
        boolean mineLeads = !common(was, mine, theirs).equals(common(mine, was, theirs));
        List<Object> order = new ArrayList<>(byKey(mineLeads ? mine : theirs).keySet());
        int at = 0;
        for (Object each : byKey(mineLeads ? theirs : mine).keySet()) {
            if (order.contains(each)) {
                at = order.indexOf(each) + 1;
            } else {
                order.add(at++, each);
            }
        }
        return order;
    }

    /// The order of the first list, of what is in all three.
    private List<Object> common(List<E> first, List<E> second, List<E> third) {
        List<Object> common = new ArrayList<>(byKey(first).keySet());
        common.retainAll(byKey(second).keySet());
        common.retainAll(byKey(third).keySet());
        return common;
    }

    private Map<Object, E> byKey(List<E> list) {
        Map<Object, E> elements = new LinkedHashMap<>();
        list.forEach(element -> elements.put(key.apply(element), element));
        return elements;
    }

    private String text(@Nullable E element) {
        return element == null ? absent : shown.apply(element);
    }
}
