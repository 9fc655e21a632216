package org.millwright.sample;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Money;
import org.millwright.kernel.Quantity;
import org.millwright.sample.Purchasing.Delivery;
import org.millwright.sample.SampleEvent.MovementReversed;
import org.millwright.sample.SampleEvent.PartIssued;
import org.millwright.sample.SampleEvent.PartReceived;
import org.millwright.sample.SampleEvent.PartReturned;
import org.millwright.sample.SamplePart.Place;

/// The storerooms: counts what lies where, and orders when it runs low. Quantities are in hundredths.
/// What comes in during a day can be handed out from the next day on, so that no order of the day's
/// events lets a count fall below zero.
final class Stores {

    /// An issue that stands, for a later return.
    record Issue(int movement, int slot, long quantity) {}

    private record Slot(int part, SamplePart partOf, Place place) {}

    private static final int FORGOTTEN_EVERY = 90;
    private static final double YEARLY_PRICE_RISE = 0.034;

    private final List<Slot> slots = new ArrayList<>();
    private final int[] firstSlot;
    private final long[] free;
    private final long[] incoming;
    private final long[] onOrder;
    private final Set<Integer> low = new LinkedHashSet<>();
    private final Purchasing purchasing;
    private final List<SamplePerson> keepers;
    private final LocalDate from;
    private final Dice dice;
    private int movements;

    Stores(List<SamplePart> parts, List<SamplePerson> keepers, LocalDate from, Dice dice) {
        this.keepers = keepers;
        this.from = from;
        this.dice = dice;
        this.purchasing = new Purchasing(dice);
        this.firstSlot = new int[parts.size()];
        for (int i = 0; i < parts.size(); i++) {
            firstSlot[i] = slots.size();
            for (Place place : parts.get(i).places()) {
                slots.add(new Slot(i, parts.get(i), place));
            }
        }
        this.free = new long[slots.size()];
        this.incoming = new long[slots.size()];
        this.onOrder = new long[slots.size()];
    }

    /// What the shelves hold when the history begins. Some parts that nobody asks for lie at their minimum ever since.
    void open(DayLog log) {
        int step = Math.min(FORGOTTEN_EVERY, slots.size() / 3);
        for (int i = 0; i < slots.size(); i++) {
            long minimum = hundredths(slots.get(i).place().minimum());
            long maximum = hundredths(slots.get(i).place().maximum());
            long whole = (minimum + 100 + (long) (dice.unit() * (maximum - minimum))) / 100 * 100;
            long quantity = i % step == step / 4 ? minimum : Math.min(maximum, whole);
            if (quantity > 0) {
                receive(log, log.at(5, dice.below(60)), i, quantity, "Opening stock");
            }
        }
    }

    void deliver(DayLog log) {
        for (Delivery delivery : purchasing.arriving(log.day())) {
            onOrder[delivery.slot()] -= delivery.quantity();
            LocalDateTime at = log.at(dice.between(7, 14), dice.below(50));
            String note = "DN-" + (48_000 + delivery.number() * 3 + dice.below(3));
            if (dice.chance(0.006)) {
                int wrong = receive(log, at, delivery.slot(), delivery.quantity() * 10, note);
                String reason = "Quantity typed with one zero too many";
                log.add(new MovementReversed(at.plusMinutes(3), keeper(), ++movements, wrong, reason));
                incoming[delivery.slot()] -= delivery.quantity() * 10;
            }
            receive(log, at.plusMinutes(5), delivery.slot(), delivery.quantity(), note);
        }
    }

    /// Hands out a part from the first storeroom that has enough; null when none has.
    @Nullable
    Issue issue(DayLog log, LocalDateTime at, OpenJob job, OpenJob.Need need) {
        for (int slot = firstSlot[need.part()];
                slot < slots.size() && slots.get(slot).part() == need.part();
                slot++) {
            if (free[slot] >= need.quantity()) {
                long doubled = need.quantity() * 2;
                if (free[slot] >= doubled + need.quantity() && dice.chance(0.007)) {
                    int wrong = take(log, at, job, slot, doubled);
                    log.add(new MovementReversed(
                            at.plusMinutes(2), keeper(), ++movements, wrong, "Wrong quantity, booked again"));
                    incoming[slot] += doubled;
                }
                return new Issue(take(log, at.plusMinutes(3), job, slot, need.quantity()), slot, need.quantity());
            }
        }
        want(log.day(), need);
        return null;
    }

    void giveBack(DayLog log, LocalDateTime at, OpenJob job, Issue issue, long quantity) {
        incoming[issue.slot()] += quantity;
        Slot slot = slots.get(issue.slot());
        log.add(new PartReturned(
                at,
                keeper(),
                ++movements,
                slot.partOf().partNo(),
                slot.place().storeroom(),
                quantity(quantity),
                job.order,
                issue.movement()));
    }

    boolean has(OpenJob.Need need) {
        for (int slot = firstSlot[need.part()];
                slot < slots.size() && slots.get(slot).part() == need.part();
                slot++) {
            if (free[slot] >= need.quantity()) {
                return true;
            }
        }
        return false;
    }

    String name(OpenJob.Need need) {
        return slots.get(firstSlot[need.part()]).partOf().name();
    }

    /// What came in can be handed out from now on; once a week the low shelves are ordered full.
    void close(DayLog log) {
        for (int i = 0; i < free.length; i++) {
            free[i] += incoming[i];
            incoming[i] = 0;
        }
        if (log.day().getDayOfWeek() == DayOfWeek.TUESDAY && PlantDays.office(log.day())) {
            for (int slot : low) {
                reorder(log.day(), slot);
            }
            low.clear();
        }
    }

    private void reorder(LocalDate day, int slot) {
        long minimum = hundredths(slots.get(slot).place().minimum());
        if (minimum > 0 && free[slot] + onOrder[slot] <= minimum) {
            order(day, slot, hundredths(slots.get(slot).place().maximum()) - free[slot] - onOrder[slot]);
        }
    }

    /// Somebody waits for it: ordered at once, whatever the minimum says.
    void want(LocalDate day, OpenJob.Need need) {
        int slot = firstSlot[need.part()];
        if (free[slot] + incoming[slot] + onOrder[slot] < need.quantity()) {
            low.add(slot);
            order(day, slot, need.quantity());
        }
    }

    private int take(DayLog log, LocalDateTime at, OpenJob job, int slot, long quantity) {
        free[slot] -= quantity;
        low.add(slot);
        Slot place = slots.get(slot);
        log.add(new PartIssued(
                at,
                keeper(),
                ++movements,
                place.partOf().partNo(),
                place.place().storeroom(),
                quantity(quantity),
                job.order,
                job.machine.tag()));
        return movements;
    }

    private int receive(DayLog log, LocalDateTime at, int slot, long quantity, String reference) {
        incoming[slot] += quantity;
        Slot to = slots.get(slot);
        double years = from.until(log.day()).toTotalMonths() / 12.0;
        double factor = reference.startsWith("DN") ? 1 + YEARLY_PRICE_RISE * years + dice.bell() * 0.03 : 1;
        BigDecimal cents = to.partOf().unitPrice().amount().multiply(BigDecimal.valueOf(Math.round(factor * 1000), 3));
        log.add(new PartReceived(
                at,
                keeper(),
                ++movements,
                to.partOf().partNo(),
                to.place().storeroom(),
                quantity(quantity),
                Money.of(cents).posted(),
                reference));
        return movements;
    }

    private void order(LocalDate day, int slot, long wanted) {
        onOrder[slot] += purchasing.order(day, slot, wanted, slots.get(slot).partOf());
    }

    private String keeper() {
        return dice.pick(keepers).code();
    }

    static Quantity quantity(long hundredths) {
        return Quantity.of(BigDecimal.valueOf(hundredths, 2));
    }

    static long hundredths(Quantity quantity) {
        return quantity.value().movePointRight(2).longValueExact();
    }
}
