package org.millwright.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.millwright.equipment.TaggedEquipment;
import org.millwright.inspection.KnownRound;
import org.millwright.maintenance.PlanDetail;
import org.millwright.maintenance.PlanFamily;

/// What the plant has before an import of maintenance plans; and the words for what plans name by ids.
///
/// @param plans by code
/// @param equipment all, by tag
/// @param rounds all, by code
/// @param families all, by name
/// @param parts the ids of all, by number
public record PlanWorld(
        Map<String, PlanDetail> plans,
        Map<String, TaggedEquipment> equipment,
        Map<String, KnownRound> rounds,
        Map<String, PlanFamily> families,
        Map<String, Long> parts) {

    /// The words for ids.
    public record Words(Map<Long, String> rounds, Map<Long, PlanFamily> families, Map<Long, String> parts) {

        String round(long id) {
            return Objects.requireNonNull(rounds.get(id));
        }

        PlanFamily family(long id) {
            return Objects.requireNonNull(families.get(id));
        }

        public String part(long id) {
            return Objects.requireNonNull(parts.get(id));
        }
    }

    public Words words() {
        Map<Long, String> roundCodes = new HashMap<>();
        rounds.forEach((code, round) -> roundCodes.put(round.id(), code));
        Map<Long, PlanFamily> byId = new HashMap<>();
        families.values().forEach(family -> byId.put(family.id(), family));
        Map<Long, String> numbers = new HashMap<>();
        parts.forEach((number, id) -> numbers.put(id, number));
        return new Words(roundCodes, byId, numbers);
    }

    @Nullable
    Long roundId(@Nullable Object code) {
        KnownRound round = code == null ? null : rounds.get(code.toString());
        return round == null ? null : round.id();
    }
}
