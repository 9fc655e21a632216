package org.millwright.equipment.store;

import static org.millwright.platform.db.schema.Tables.COST_CENTRE;
import static org.millwright.platform.db.schema.Tables.EQUIPMENT;
import static org.millwright.platform.db.schema.Tables.EQUIPMENT_CLASS;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectJoinStep;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.millwright.equipment.Criticality;
import org.millwright.equipment.EquipmentBranch;
import org.millwright.equipment.EquipmentDetail;
import org.millwright.equipment.EquipmentFields;
import org.millwright.equipment.EquipmentKind;
import org.millwright.equipment.EquipmentRow;
import org.millwright.equipment.EquipmentStatus;
import org.millwright.equipment.PlacedEquipment;
import org.millwright.equipment.TaggedEquipment;
import org.millwright.equipment.TreeOrder;
import org.millwright.kernel.ListRequest;
import org.millwright.platform.db.Ids;
import org.millwright.platform.db.Listing;

/// Reads equipment for lists, the tree and the detail.
///
/// Filters of the list: `status` (a status, or `current` for all but retired), `kind`, `class` (its name),
/// `criticality`, `under` (an id: all that stands below it).
public final class EquipmentReader {

    private static final org.millwright.platform.db.schema.tables.Equipment PARENT = EQUIPMENT.as("parent");

    private static final org.millwright.platform.db.schema.tables.Equipment BELOW = EQUIPMENT.as("below");

    private static final List<Field<?>> ROW = List.of(
            EQUIPMENT.ID,
            EQUIPMENT.TAG,
            EQUIPMENT.NAME,
            EQUIPMENT.KIND,
            EQUIPMENT.CRITICALITY,
            EQUIPMENT.STATUS,
            EQUIPMENT.PARENT_ID,
            EQUIPMENT_CLASS.NAME,
            PARENT.TAG,
            PARENT.NAME,
            COST_CENTRE.CODE);

    private static final Table<?> JOINED = EQUIPMENT
            .leftJoin(EQUIPMENT_CLASS)
            .on(EQUIPMENT_CLASS.ID.eq(EQUIPMENT.CLASS_ID))
            .leftJoin(PARENT)
            .on(PARENT.ID.eq(EQUIPMENT.PARENT_ID))
            .leftJoin(COST_CENTRE)
            .on(COST_CENTRE.ID.eq(EQUIPMENT.COST_CENTRE_ID));

    /// In the order of tags or names, an index answers alone that has the status too: naming it here leads H2 there.
    private static final Listing LISTING = Listing.of(EQUIPMENT, EQUIPMENT.ID)
            .leftJoin(EQUIPMENT_CLASS, EQUIPMENT_CLASS.ID.eq(EQUIPMENT.CLASS_ID))
            .leftJoin(PARENT, PARENT.ID.eq(EQUIPMENT.PARENT_ID))
            .unique(EQUIPMENT.TAG)
            .sort("tag", EQUIPMENT.TAG, EQUIPMENT.STATUS)
            .sort("name", EQUIPMENT.NAME, EQUIPMENT.STATUS)
            .sort("kind", EQUIPMENT.KIND, EQUIPMENT.TAG)
            .sort("class", EQUIPMENT_CLASS.NAME, EQUIPMENT.TAG)
            .sort("criticality", EQUIPMENT.CRITICALITY, EQUIPMENT.TAG)
            .sort("status", EQUIPMENT.STATUS, EQUIPMENT.TAG)
            .sort("parent", PARENT.TAG, EQUIPMENT.TAG)
            .order(EQUIPMENT.TAG.asc(), EQUIPMENT.STATUS.asc())
            .search(EQUIPMENT.TAG, EQUIPMENT.NAME, EQUIPMENT.MAKER, EQUIPMENT.MODEL, EQUIPMENT.SERIAL_NO);

    public long[] ids(DSLContext dsl, ListRequest request) {
        return listing(request).ids(dsl, request, conditions(request));
    }

    public long[] head(DSLContext dsl, ListRequest request, int most) {
        return listing(request).head(dsl, request, conditions(request), most);
    }

    public int count(DSLContext dsl, ListRequest request) {
        return listing(request).count(dsl, request, conditions(request));
    }

    public List<EquipmentRow> rows(DSLContext dsl, long[] ids) {
        Map<Long, EquipmentRow> byId =
                select(dsl).where(Ids.among(EQUIPMENT.ID, ids)).fetch(EquipmentReader::row).stream()
                        .collect(Collectors.toMap(EquipmentRow::id, row -> row));
        return Ids.inOrder(ids, byId);
    }

    /// What stands directly below, the top of the tree for none; retired equipment last.
    public List<EquipmentRow> children(DSLContext dsl, @Nullable Long parentId) {
        return select(dsl)
                .where(parentId == null ? EQUIPMENT.PARENT_ID.isNull() : EQUIPMENT.PARENT_ID.eq(parentId))
                .orderBy(EQUIPMENT.RETIRED_ON.isNotNull(), EQUIPMENT.TAG)
                .fetch(EquipmentReader::row);
    }

    /// What stands directly below, the top of the tree for none, and whether more stands below each; retired last.
    public List<EquipmentBranch> branches(DSLContext dsl, @Nullable Long parentId) {
        Field<Boolean> hasBelow =
                DSL.field(DSL.exists(DSL.selectOne().from(BELOW).where(BELOW.PARENT_ID.eq(EQUIPMENT.ID))));
        return dsl.select(ROW)
                .select(hasBelow)
                .from(JOINED)
                .where(parentId == null ? EQUIPMENT.PARENT_ID.isNull() : EQUIPMENT.PARENT_ID.eq(parentId))
                .orderBy(EQUIPMENT.RETIRED_ON.isNotNull(), EQUIPMENT.TAG)
                .fetch(found -> new EquipmentBranch(row(found), found.get(hasBelow)));
    }

    /// Tags that begin with the text come first, then whatever has all its words.
    public List<EquipmentRow> search(DSLContext dsl, String text, int most) {
        var request = new ListRequest(text, Map.of("status", "current"), "", false);
        return rows(dsl, LISTING.firstIds(dsl, request, conditions(request), EQUIPMENT.TAG, most));
    }

    public @Nullable EquipmentDetail detail(DSLContext dsl, long id) {
        var found = dsl.select(EQUIPMENT.asterisk(), EQUIPMENT_CLASS.NAME, COST_CENTRE.CODE, COST_CENTRE.NAME)
                .from(EQUIPMENT)
                .leftJoin(EQUIPMENT_CLASS)
                .on(EQUIPMENT_CLASS.ID.eq(EQUIPMENT.CLASS_ID))
                .leftJoin(COST_CENTRE)
                .on(COST_CENTRE.ID.eq(EQUIPMENT.COST_CENTRE_ID))
                .where(EQUIPMENT.ID.eq(id))
                .fetchOne();
        if (found == null) {
            return null;
        }
        String centre = found.get(COST_CENTRE.CODE);
        return new EquipmentDetail(
                id,
                found.get(EQUIPMENT.VERSION),
                fields(found),
                found.get(EQUIPMENT.RETIRED_ON),
                centre == null ? null : centre + " " + found.get(COST_CENTRE.NAME),
                path(dsl, found.get(EQUIPMENT.PARENT_ID)));
    }

    /// All equipment, in the order of the tags.
    public List<PlacedEquipment> everything(DSLContext dsl) {
        return placed(dsl).orderBy(EQUIPMENT.TAG).fetch(EquipmentReader::place);
    }

    public Map<String, TaggedEquipment> byTag(DSLContext dsl) {
        return dsl.select(EQUIPMENT.ID, EQUIPMENT.TAG, EQUIPMENT.STATUS)
                .from(EQUIPMENT)
                .fetchMap(
                        row -> row.value2(),
                        row -> new TaggedEquipment(row.value1(), row.value2(), EquipmentStatus.valueOf(row.value3())));
    }

    /// The ids of all equipment, from the top of the tree downwards.
    public long[] treeOrder(DSLContext dsl) {
        var all = dsl.select(EQUIPMENT.ID, EQUIPMENT.PARENT_ID)
                .from(EQUIPMENT)
                .orderBy(EQUIPMENT.TAG)
                .fetch();
        return TreeOrder.of(
                all.stream().mapToLong(row -> row.value1()).toArray(),
                all.stream()
                        .map(row -> row.value2())
                        .mapToLong(parent -> parent == null ? 0 : parent)
                        .toArray());
    }

    public List<PlacedEquipment> placed(DSLContext dsl, long[] ids) {
        Map<Long, PlacedEquipment> byId =
                placed(dsl).where(Ids.among(EQUIPMENT.ID, ids)).fetch(EquipmentReader::place).stream()
                        .collect(Collectors.toMap(PlacedEquipment::id, one -> one));
        return Ids.inOrder(ids, byId);
    }

    private static SelectJoinStep<? extends Record> placed(DSLContext dsl) {
        return dsl.select(EQUIPMENT.asterisk(), EQUIPMENT_CLASS.NAME, PARENT.TAG, COST_CENTRE.CODE)
                .from(JOINED);
    }

    private static PlacedEquipment place(Record found) {
        return new PlacedEquipment(
                found.get(EQUIPMENT.ID), fields(found), found.get(PARENT.TAG), found.get(COST_CENTRE.CODE));
    }

    /// The cost centre that bears the equipment's costs: its own, or the nearest above.
    public @Nullable Long costCentreOf(DSLContext dsl, long id) {
        Long at = id;
        while (at != null) {
            var found = dsl.select(EQUIPMENT.COST_CENTRE_ID, EQUIPMENT.PARENT_ID)
                    .from(EQUIPMENT)
                    .where(EQUIPMENT.ID.eq(at))
                    .fetchOne();
            if (found == null || found.value1() != null) {
                return found == null ? null : found.value1();
            }
            at = found.value2();
        }
        return null;
    }

    public List<String> classNames(DSLContext dsl) {
        return dsl.select(EQUIPMENT_CLASS.NAME)
                .from(EQUIPMENT_CLASS)
                .orderBy(EQUIPMENT_CLASS.NAME)
                .fetch(EQUIPMENT_CLASS.NAME);
    }

    private static List<EquipmentRow> path(DSLContext dsl, @Nullable Long parentId) {
        List<EquipmentRow> path = new ArrayList<>();
        Long at = parentId;
        while (at != null) {
            EquipmentRow row = select(dsl).where(EQUIPMENT.ID.eq(at)).fetchSingle(EquipmentReader::row);
            path.add(row);
            at = row.parentId();
        }
        Collections.reverse(path);
        return path;
    }

    private static Listing listing(ListRequest request) {
        String top = request.filter("under");
        return top.isEmpty() ? LISTING : LISTING.within(EquipmentTree.below(Long.parseLong(top)), EQUIPMENT.ID);
    }

    private static List<Condition> conditions(ListRequest request) {
        List<Condition> all = new ArrayList<>();
        switch (request.filter("status")) {
            case "" -> {}
            case "current" -> all.add(EQUIPMENT.STATUS.ne(EquipmentStatus.RETIRED.name()));
            case String status -> all.add(EQUIPMENT.STATUS.eq(status));
        }
        if (!request.filter("kind").isEmpty()) {
            all.add(EQUIPMENT.KIND.eq(request.filter("kind")));
        }
        if (!request.filter("class").isEmpty()) {
            all.add(EQUIPMENT.CLASS_ID.in(DSL.select(EQUIPMENT_CLASS.ID)
                    .from(EQUIPMENT_CLASS)
                    .where(EQUIPMENT_CLASS.NAME.eq(request.filter("class")))));
        }
        if (!request.filter("criticality").isEmpty()) {
            all.add(EQUIPMENT.CRITICALITY.eq(request.filter("criticality")));
        }
        return all;
    }

    private static SelectJoinStep<? extends Record> select(DSLContext dsl) {
        return dsl.select(ROW).from(JOINED);
    }

    private static EquipmentRow row(Record found) {
        return new EquipmentRow(
                found.get(EQUIPMENT.ID),
                found.get(EQUIPMENT.TAG),
                found.get(EQUIPMENT.NAME),
                EquipmentKind.valueOf(found.get(EQUIPMENT.KIND)),
                found.get(EQUIPMENT_CLASS.NAME),
                criticality(found),
                EquipmentStatus.valueOf(found.get(EQUIPMENT.STATUS)),
                found.get(EQUIPMENT.PARENT_ID),
                found.get(PARENT.TAG),
                found.get(PARENT.NAME),
                found.get(COST_CENTRE.CODE));
    }

    private static EquipmentFields fields(Record found) {
        return new EquipmentFields(
                found.get(EQUIPMENT.TAG),
                found.get(EQUIPMENT.NAME),
                EquipmentKind.valueOf(found.get(EQUIPMENT.KIND)),
                found.get(EQUIPMENT_CLASS.NAME),
                found.get(EQUIPMENT.PARENT_ID),
                criticality(found),
                EquipmentStatus.valueOf(found.get(EQUIPMENT.STATUS)),
                found.get(EQUIPMENT.MAKER),
                found.get(EQUIPMENT.MODEL),
                found.get(EQUIPMENT.SERIAL_NO),
                found.get(EQUIPMENT.INSTALLED_ON),
                found.get(EQUIPMENT.WARRANTY_UNTIL),
                found.get(EQUIPMENT.PURCHASE_COST),
                found.get(EQUIPMENT.REPLACEMENT_COST),
                found.get(EQUIPMENT.COST_CENTRE_ID),
                found.get(EQUIPMENT.NOTE));
    }

    private static @Nullable Criticality criticality(Record found) {
        String code = found.get(EQUIPMENT.CRITICALITY);
        return code == null ? null : Criticality.valueOf(code);
    }
}
