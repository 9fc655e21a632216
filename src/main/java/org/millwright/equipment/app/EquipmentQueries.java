package org.millwright.equipment.app;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.millwright.equipment.EquipmentBranch;
import org.millwright.equipment.EquipmentDetail;
import org.millwright.equipment.EquipmentRow;
import org.millwright.equipment.EquipmentStatus;
import org.millwright.equipment.PlacedEquipment;
import org.millwright.equipment.TaggedEquipment;
import org.millwright.equipment.store.EquipmentNameReader;
import org.millwright.equipment.store.EquipmentReader;
import org.millwright.equipment.store.EquipmentStore;
import org.millwright.equipment.store.EquipmentStore.Standing;
import org.millwright.kernel.ListChoice;
import org.millwright.kernel.ListRequest;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.Tx;
import org.millwright.platform.names.LiveNames;

/// What screens and other features ask about equipment.
public final class EquipmentQueries {

    private final Store store;
    private final LiveNames names;
    private final EquipmentReader reader = new EquipmentReader();
    private final EquipmentStore equipment = new EquipmentStore();

    public EquipmentQueries(Store store) {
        this.store = store;
        this.names =
                new LiveNames(EquipmentNameReader.TEXTS, false, Set.of("equipment"), new EquipmentNameReader(store));
    }

    /// The ids that the list shows, in its order; the filters are those of {@link EquipmentReader}.
    public long[] ids(ListRequest request) {
        return store.read(dsl -> reader.ids(dsl, request));
    }

    /// The first of {@link #ids}, at once; fewer than asked for are all there are.
    public long[] head(ListRequest request, int most) {
        return store.read(dsl -> reader.head(dsl, request, most));
    }

    public List<EquipmentRow> rows(long[] ids) {
        return store.read(dsl -> reader.rows(dsl, ids));
    }

    public int count(ListRequest request) {
        return store.read(dsl -> reader.count(dsl, request));
    }

    /// What stands directly below; the top of the tree for none.
    public List<EquipmentRow> children(@Nullable Long parentId) {
        return store.read(dsl -> reader.children(dsl, parentId));
    }

    /// As {@link #children}, with whether more stands below each: for a tree that is read branch by
    /// branch.
    public List<EquipmentBranch> branches(@Nullable Long parentId) {
        return store.read(dsl -> reader.branches(dsl, parentId));
    }

    /// What search while typing looks through, once somebody has loaded it.
    public LiveNames names() {
        return names;
    }

    /// Equipment that is not retired; tags that begin with the text come first.
    public List<EquipmentRow> search(String text, int most) {
        return names.find(text, most)
                .map(this::rows)
                .orElseGet(() -> store.read(dsl -> reader.search(dsl, text, most)));
    }

    public Optional<EquipmentDetail> detail(long id) {
        return store.read(dsl -> Optional.ofNullable(reader.detail(dsl, id)));
    }

    public Optional<Long> idOfTag(String tag) {
        return store.read(dsl -> Optional.ofNullable(equipment.idOfTag(dsl, tag)));
    }

    public List<String> classNames() {
        return store.read(reader::classNames);
    }

    /// All equipment, in the order of the tags.
    public List<PlacedEquipment> everything() {
        return store.read(reader::everything);
    }

    /// All equipment by its tag, as far as files name it.
    public Map<String, TaggedEquipment> byTag(DSLContext dsl) {
        return reader.byTag(dsl);
    }

    /// Lets somebody read equipment of one moment, a page at a time.
    ///
    /// @param wanted which of all; they come from the top of the tree downwards
    public <T> T inTreeOrder(ListChoice wanted, Function<Pages, T> reading) {
        return store.snapshot(dsl -> {
            long[] all = reader.treeOrder(dsl);
            long[] chosen = wanted.ids(request -> (DSLContext from) -> reader.ids(from, request))
                    .apply(dsl);
            Arrays.sort(chosen);
            long[] ids = Arrays.stream(all)
                    .filter(id -> Arrays.binarySearch(chosen, id) >= 0)
                    .toArray();
            return reading.apply(new Pages(ids, some -> reader.placed(dsl, some)));
        });
    }

    /// @param ids in order
    /// @param rows reads the equipment of some of them
    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    public record Pages(long[] ids, Function<long[], List<PlacedEquipment>> rows) {}

    public List<PlacedEquipment> everythingIn(Tx tx) {
        return reader.everything(tx.dsl());
    }

    public Optional<EquipmentStatus> statusIn(Tx tx, long id) {
        return Optional.ofNullable(equipment.standing(tx.dsl(), id)).map(Standing::status);
    }

    /// The cost centre that bears the equipment's costs today: its own, or the nearest above it in the
    /// tree.
    public Optional<Long> costCentreIn(Tx tx, long id) {
        return Optional.ofNullable(reader.costCentreOf(tx.dsl(), id));
    }
}
