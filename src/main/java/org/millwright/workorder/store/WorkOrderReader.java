package org.millwright.workorder.store;

import static org.millwright.platform.db.schema.Tables.EQUIPMENT;
import static org.millwright.platform.db.schema.Tables.PERSON;
import static org.millwright.platform.db.schema.Tables.WORK_ORDER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.ListRequest;
import org.millwright.platform.db.Found;
import org.millwright.platform.db.Groups;
import org.millwright.platform.db.Ids;
import org.millwright.platform.db.Listing;
import org.millwright.platform.db.Subtree;
import org.millwright.workorder.WorkOrderCounts;
import org.millwright.workorder.WorkOrderNumber;
import org.millwright.workorder.WorkOrderRow;
import org.millwright.workorder.WorkOrderStatus;
import org.millwright.workorder.WorkOrderType;
import org.millwright.workorder.WorkOrderView;

/// Reads work orders for lists and the palette.
///
/// Filters of the list: `view` (the key of a {@link WorkOrderView}), `status`, `type`, `assignee` (an id),
/// `due-from` and `due-until` (ISO dates, both included),
/// `equipment` (an id: it and all that stands below it).
public final class WorkOrderReader {

    /// Somebody still has to do the work.
    private static final Condition OPEN = WORK_ORDER.SETTLED.isFalse();

    private static final Listing LISTING = Listing.of(WORK_ORDER, WORK_ORDER.ID)
            .leftJoin(EQUIPMENT, EQUIPMENT.ID.eq(WORK_ORDER.EQUIPMENT_ID))
            .unique(WORK_ORDER.SERIAL)
            .sort("number", WORK_ORDER.SERIAL)
            .sort("title", WORK_ORDER.TITLE)
            .sort("due", WORK_ORDER.DUE_ON, WORK_ORDER.PRIORITY)
            .sort("priority", WORK_ORDER.PRIORITY, WORK_ORDER.DUE_ON)
            .sort("equipment", Groups.rows(WORK_ORDER.EQUIPMENT_ID, EQUIPMENT.ID, EQUIPMENT.TAG))
            .sort("status", Groups.constants(WORK_ORDER.STATUS, names(WorkOrderStatus.values())))
            .sort("type", Groups.constants(WORK_ORDER.TYPE, names(WorkOrderType.values())))
            .sort("assignee", Groups.rows(WORK_ORDER.ASSIGNEE_ID, PERSON.ID, PERSON.NAME))
            .sort("reported", WORK_ORDER.REPORTED_AT)
            .sort("completed", WORK_ORDER.COMPLETED_AT)
            .order(WORK_ORDER.SETTLED.asc(), WORK_ORDER.PRIORITY.asc(), WORK_ORDER.DUE_ON.asc())
            .search(WORK_ORDER.WORK_ORDER_NO, WORK_ORDER.TITLE, EQUIPMENT.TAG, EQUIPMENT.NAME);

    private static final List<Field<?>> SHOWN = List.of(
            WORK_ORDER.ID,
            WORK_ORDER.WORK_ORDER_NO,
            WORK_ORDER.TITLE,
            WORK_ORDER.STATUS,
            WORK_ORDER.HOLD_REASON,
            WORK_ORDER.TYPE,
            WORK_ORDER.PRIORITY,
            WORK_ORDER.DUE_ON,
            WORK_ORDER.EQUIPMENT_ID,
            EQUIPMENT.TAG,
            EQUIPMENT.NAME,
            PERSON.NAME,
            WORK_ORDER.REPORTED_AT,
            WORK_ORDER.COMPLETED_AT);

    private final LocalDate today;
    private final @Nullable Long me;

    /// @param me the person at this desk, none when nobody is known by the actor's name
    public WorkOrderReader(LocalDate today, @Nullable Long me) {
        this.today = today;
        this.me = me;
    }

    public long[] ids(DSLContext dsl, ListRequest request) {
        return listing(request).ids(dsl, request, conditions(request));
    }

    /// @param found the ids of all that have the request's words
    public long[] idsAmong(DSLContext dsl, ListRequest request, long... found) {
        return found(request, found).ids(dsl, request, conditions(request));
    }

    public long[] head(DSLContext dsl, ListRequest request, int most) {
        return listing(request).head(dsl, request, conditions(request), most);
    }

    /// @param found the ids of all that have the request's words
    public long[] headAmong(DSLContext dsl, ListRequest request, int most, long... found) {
        return found(request, found).head(dsl, request, conditions(request), most);
    }

    private static Found found(ListRequest request, long... found) {
        return new Found(listing(request), WORK_ORDER.ID, found);
    }

    public int count(DSLContext dsl, ListRequest request) {
        return listing(request).count(dsl, request, conditions(request));
    }

    public WorkOrderCounts counts(DSLContext dsl) {
        Map<WorkOrderView, Field<Integer>> fields = new EnumMap<>(WorkOrderView.class);
        for (WorkOrderView view : WorkOrderView.OF_OPEN_WORK) {
            fields.put(view, DSL.count(DSL.when(condition(view), 1)).as("view_" + view.name()));
        }
        var found = dsl.select(fields.values()).from(WORK_ORDER).where(OPEN).fetchSingle();
        Map<WorkOrderView, Integer> counts = new EnumMap<>(WorkOrderView.class);
        fields.forEach((view, field) -> counts.put(view, found.get(field)));
        counts.put(WorkOrderView.ALL, dsl.fetchCount(WORK_ORDER));
        return new WorkOrderCounts(counts);
    }

    public static List<WorkOrderRow> rows(DSLContext dsl, long[] ids) {
        Map<Long, WorkOrderRow> byId = select(dsl, Ids.among(WORK_ORDER.ID, ids)).stream()
                .collect(Collectors.toMap(WorkOrderRow::id, row -> row));
        return Ids.inOrder(ids, byId);
    }

    /// The work order whose number was typed comes first, then whatever has all the words, open work before done and
    /// the newest first.
    public static List<WorkOrderRow> search(DSLContext dsl, String text, int most) {
        var request = ListRequest.ALL.withText(text);
        var best = List.<SortField<?>>of(WORK_ORDER.SETTLED.asc(), WORK_ORDER.SERIAL.desc());
        return found(dsl, text, LISTING.firstIds(dsl, request, List.of(), WORK_ORDER.WORK_ORDER_NO, best, most), most);
    }

    /// The work order whose number was typed before others that were found.
    public static List<WorkOrderRow> found(DSLContext dsl, String text, long[] others, int most) {
        List<WorkOrderRow> found = new ArrayList<>();
        OptionalLong number = WorkOrderNumber.parse(text);
        if (number.isPresent()) {
            found.addAll(select(dsl, WORK_ORDER.SERIAL.eq(number.getAsLong())));
        }
        rows(dsl, others).stream().filter(row -> !found.contains(row)).forEach(found::add);
        return found.stream().limit(most).toList();
    }

    public static OptionalLong idOf(DSLContext dsl, String typedNumber) {
        OptionalLong number = WorkOrderNumber.parse(typedNumber);
        if (number.isEmpty()) {
            return number;
        }
        Long id = dsl.select(WORK_ORDER.ID)
                .from(WORK_ORDER)
                .where(WORK_ORDER.WORK_ORDER_NO.eq(WorkOrderNumber.format(number.getAsLong())))
                .fetchOne(WORK_ORDER.ID);
        return id == null ? OptionalLong.empty() : OptionalLong.of(id);
    }

    private static Listing listing(ListRequest request) {
        String top = request.filter("equipment");
        return top.isEmpty()
                ? LISTING
                : LISTING.within(
                        Subtree.from(EQUIPMENT.ID, EQUIPMENT.PARENT_ID, Long.parseLong(top)), WORK_ORDER.EQUIPMENT_ID);
    }

    private static List<String> names(Enum<?>... constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    private List<Condition> conditions(ListRequest request) {
        List<Condition> all = new ArrayList<>();
        for (WorkOrderView view : WorkOrderView.values()) {
            if (view.key().equals(request.filter("view"))) {
                all.add(condition(view));
            }
        }
        if (!request.filter("status").isEmpty()) {
            all.add(WORK_ORDER.STATUS.eq(request.filter("status")));
        }
        if (!request.filter("type").isEmpty()) {
            all.add(WORK_ORDER.TYPE.eq(request.filter("type")));
        }
        if (!request.filter("assignee").isEmpty()) {
            all.add(WORK_ORDER.ASSIGNEE_ID.eq(Long.parseLong(request.filter("assignee"))));
        }
        if (!request.filter("due-from").isEmpty()) {
            all.add(WORK_ORDER.DUE_ON.ge(LocalDate.parse(request.filter("due-from"))));
        }
        if (!request.filter("due-until").isEmpty()) {
            all.add(WORK_ORDER.DUE_ON.le(LocalDate.parse(request.filter("due-until"))));
        }
        return all;
    }

    private Condition condition(WorkOrderView view) {
        return switch (view) {
            case OPEN -> OPEN;
            case OVERDUE -> OPEN.and(WORK_ORDER.DUE_ON.lt(today));
            case MINE -> me == null ? DSL.falseCondition() : OPEN.and(WORK_ORDER.ASSIGNEE_ID.eq(me));
            case ON_HOLD -> WORK_ORDER.STATUS.eq(WorkOrderStatus.ON_HOLD.name());
            case ALL -> DSL.trueCondition();
        };
    }

    private static List<WorkOrderRow> select(DSLContext dsl, Condition which) {
        return dsl.select(SHOWN)
                .from(WORK_ORDER)
                .join(EQUIPMENT)
                .on(EQUIPMENT.ID.eq(WORK_ORDER.EQUIPMENT_ID))
                .leftJoin(PERSON)
                .on(PERSON.ID.eq(WORK_ORDER.ASSIGNEE_ID))
                .where(which)
                .fetch(WorkOrderReader::row);
    }

    private static WorkOrderRow row(Record found) {
        return new WorkOrderRow(
                found.get(WORK_ORDER.ID),
                found.get(WORK_ORDER.WORK_ORDER_NO),
                found.get(WORK_ORDER.TITLE),
                WorkOrderStatus.valueOf(found.get(WORK_ORDER.STATUS)),
                WorkOrderRecords.holdReason(found.get(WORK_ORDER.HOLD_REASON)),
                WorkOrderType.valueOf(found.get(WORK_ORDER.TYPE)),
                found.get(WORK_ORDER.PRIORITY),
                found.get(WORK_ORDER.DUE_ON),
                found.get(WORK_ORDER.EQUIPMENT_ID),
                found.get(EQUIPMENT.TAG),
                found.get(EQUIPMENT.NAME),
                found.get(PERSON.NAME),
                found.get(WORK_ORDER.REPORTED_AT),
                found.get(WORK_ORDER.COMPLETED_AT));
    }
}
