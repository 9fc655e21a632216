package org.millwright.equipment.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.millwright.cost.app.CostCentres;
import org.millwright.equipment.Criticality;
import org.millwright.equipment.EquipmentBranch;
import org.millwright.equipment.EquipmentFields;
import org.millwright.equipment.EquipmentKind;
import org.millwright.equipment.EquipmentRow;
import org.millwright.equipment.EquipmentStatus;
import org.millwright.kernel.ListRequest;
import org.millwright.kernel.Message;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Violation;
import org.millwright.platform.db.StoreFixture;
import org.millwright.platform.db.TestStores;

abstract class EquipmentRegisterContract extends StoreFixture {

    private EquipmentRegister register;
    private EquipmentQueries queries;
    private long site;
    private long line;
    private long filler;
    private long valve;

    @BeforeEach
    void aSmallTree() {
        register = new EquipmentRegister(store);
        queries = new EquipmentQueries(store);
        site = add("RIV", "Riverside", EquipmentKind.SITE, null);
        line = add("L2", "Line 2", EquipmentKind.LINE, site);
        filler = add("L2-FIL-01", "Filler", EquipmentKind.MACHINE, line);
        valve = add("L2-FIL-01-V1", "Bowl valve", EquipmentKind.COMPONENT, filler);
    }

    @Test
    void everyFieldComesBackAsItWasSaved() {
        long centre = new CostCentres(store).add("4711", "Filling").orThrow();
        var fields = new EquipmentFields(
                "007-P",
                "Pumpe Ø 50 ünïcode 🛠",
                EquipmentKind.MACHINE,
                "Centrifugal pump",
                line,
                Criticality.A,
                EquipmentStatus.STANDBY,
                "Hallbrook",
                "CP 50",
                "00123",
                LocalDate.of(2019, 2, 28),
                LocalDate.of(2021, 2, 28),
                new BigDecimal("12500.00"),
                new BigDecimal("18000.50"),
                centre,
                "=1+1 stays text");

        long id = register.add(fields).orThrow();

        var detail = queries.detail(id).orElseThrow();
        assertThat(detail.fields()).isEqualTo(fields);
        assertThat(detail.costCentre()).isEqualTo("4711 Filling");
        assertThat(detail.path()).extracting(EquipmentRow::tag).containsExactly("RIV", "L2");
    }

    @Test
    void aTagIsUnique() {
        assertThat(keys(register.add(fields("L2-FIL-01", "Another", EquipmentKind.MACHINE, line))))
                .containsExactly("equipment.tag-exists");
    }

    @Test
    void aTagCanBeChangedLater() {
        register.change(filler, 1, fields("L2-FIL-09", "Filler", EquipmentKind.MACHINE, line))
                .orThrow();

        assertThat(queries.idOfTag("L2-FIL-09")).contains(filler);
        assertThat(queries.idOfTag("L2-FIL-01")).isEmpty();
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        var wrong = new EquipmentFields(
                " ",
                "x".repeat(201),
                EquipmentKind.AREA,
                null,
                filler,
                null,
                EquipmentStatus.IN_SERVICE,
                null,
                null,
                null,
                LocalDate.of(2999, 1, 1),
                null,
                new BigDecimal("-1"),
                null,
                null,
                null);

        assertThat(register.add(wrong).violations())
                .extracting("field")
                .containsExactly("tag", "name", "installedOn", "purchaseCost", "parentId");
    }

    @Test
    void nothingCanStandBelowItself() {
        assertThat(keys(register.change(line, 1, fields("L2", "Line 2", EquipmentKind.COMPONENT, valve))))
                .contains("equipment.parent-is-below");
        assertThat(keys(register.change(line, 1, fields("L2", "Line 2", EquipmentKind.LINE, line))))
                .containsExactly("equipment.parent-is-below");
    }

    @Test
    void aKindStaysAboveWhatStandsBelow() {
        assertThat(keys(register.change(line, 1, fields("L2", "Line 2", EquipmentKind.COMPONENT, site))))
                .containsExactly("equipment.kind-above");
    }

    @Test
    void textsAreKeptWithoutTheSpacesThatSlipIn() {
        long id = add(" L2-FIL-02\u00A0", "\u00A0Filler  40 ", EquipmentKind.MACHINE, line);

        assertThat(queries.detail(id).orElseThrow().fields().tag()).isEqualTo("L2-FIL-02");
        assertThat(queries.detail(id).orElseThrow().fields().name()).isEqualTo("Filler  40");
    }

    @Test
    void retiringTakesAllBelowAlong() {
        assertThat(register.retire(line, 1).orThrow()).isEqualTo(3);

        assertThat(queries.detail(valve).orElseThrow().retiredOn()).isEqualTo(TestStores.TODAY);
        assertThat(tags(ListRequest.ALL.withFilter("status", "current"))).containsExactly("RIV");
        assertThat(tags(ListRequest.ALL)).hasSize(4);
    }

    @Test
    void nothingInUseStandsBelowWhatIsRetired() {
        assertThat(register.change(line, 1, retired(line)).violations()).containsExactly(below("L2-FIL-01"));
        register.retire(filler, 1).orThrow();
        assertThat(register.change(line, 1, retired(line)).orThrow()).isEqualTo(line);

        var under = Message.of("equipment.parent-retired", "L2");
        assertThat(register.add(fields("L2-PAL", "Palletiser", EquipmentKind.MACHINE, line))
                        .violations())
                .containsExactly(new Violation("parentId", under));
        assertThat(register.change(filler, 2, fields("L2-FIL-01", "Filler", EquipmentKind.MACHINE, line))
                        .violations())
                .containsExactly(new Violation("status", under));
        assertThat(register.change(filler, 2, fields("L2-FIL-01", "Filler", EquipmentKind.MACHINE, site))
                        .isDone())
                .isTrue();
    }

    /// Such plants were begun with earlier versions.
    @Test
    void whatIsInUseBelowRetiredEquipmentMayStillBeChanged() {
        store.transact(new Op("test"), tx -> {
                    register.changeAllIn(tx, Map.of(line, retired(line)));
                    return Outcome.done(line);
                })
                .orThrow();

        assertThat(register.change(filler, 1, fields("L2-FIL-01", "Filler 40", EquipmentKind.MACHINE, line))
                        .isDone())
                .isTrue();
    }

    private EquipmentFields retired(long id) {
        EquipmentFields now = queries.detail(id).orElseThrow().fields();
        return new EquipmentFields(
                now.tag(),
                now.name(),
                now.kind(),
                null,
                now.parentId(),
                null,
                EquipmentStatus.RETIRED,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static Violation below(String tag) {
        return new Violation("status", Message.of("equipment.in-use-below", tag));
    }

    @Test
    void theSecondOfTwoEditorsIsRefused() {
        register.change(filler, 1, fields("L2-FIL-01", "Filler 40 heads", EquipmentKind.MACHINE, line))
                .orThrow();

        var second = register.change(filler, 1, fields("L2-FIL-01", "Rinser", EquipmentKind.MACHINE, line));

        assertThat(keys(second)).containsExactly("store.stale");
        assertThat(queries.detail(filler).orElseThrow().fields().name()).isEqualTo("Filler 40 heads");
    }

    @Test
    void theListSortsFiltersAndSearchesInSql() {
        assertThat(tags(ListRequest.ALL.sortedBy("name", true)))
                .containsExactly("RIV", "L2", "L2-FIL-01", "L2-FIL-01-V1");
        assertThat(tags(ListRequest.ALL.withText("fil VALVE"))).containsExactly("L2-FIL-01-V1");
        assertThat(tags(ListRequest.ALL.withText("100%_"))).isEmpty();
        assertThat(tags(ListRequest.ALL.withFilter("under", String.valueOf(line))))
                .containsExactly("L2-FIL-01", "L2-FIL-01-V1");
        assertThat(tags(new ListRequest("", Map.of("kind", "LINE"), "", false))).containsExactly("L2");
        assertThat(queries.count(ListRequest.ALL)).isEqualTo(4);
        assertThat(queries.search("l2-", 2)).extracting(EquipmentRow::tag).containsExactly("L2-FIL-01", "L2-FIL-01-V1");
    }

    @Test
    void theTreeOpensLevelByLevel() {
        assertThat(queries.children(null)).extracting(EquipmentRow::tag).containsExactly("RIV");
        assertThat(queries.children(line)).extracting(EquipmentRow::id).containsExactly(filler);
    }

    @Test
    void aBranchSaysWhetherMoreStandsBelow() {
        assertThat(queries.branches(null)).extracting(EquipmentBranch::hasBelow).containsExactly(true);
        assertThat(queries.branches(filler))
                .containsExactly(
                        new EquipmentBranch(queries.rows(new long[] {valve}).getFirst(), false));
    }

    @Test
    void costsGoToTheNearestCostCentreAbove() {
        long centre = new CostCentres(store).add("4711", "Filling").orThrow();
        var withCentre = new EquipmentFields(
                "L2",
                "Line 2",
                EquipmentKind.LINE,
                null,
                site,
                null,
                EquipmentStatus.IN_SERVICE,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                centre,
                null);
        register.change(line, 1, withCentre).orThrow();

        Long bearing = store.transact(
                        new Op("test"),
                        tx -> Outcome.done(queries.costCentreIn(tx, valve).orElseThrow()))
                .orThrow();

        assertThat(bearing).isEqualTo(centre);
    }

    private long add(String tag, String name, EquipmentKind kind, @Nullable Long parent) {
        return register.add(fields(tag, name, kind, parent)).orThrow();
    }

    private static EquipmentFields fields(String tag, String name, EquipmentKind kind, @Nullable Long parent) {
        return EquipmentFields.of(tag, name, kind, parent);
    }

    private List<String> tags(ListRequest request) {
        long[] ids = queries.ids(request);
        List<EquipmentRow> rows = queries.rows(ids);
        assertThat(rows)
                .extracting(EquipmentRow::id)
                .containsExactlyElementsOf(Arrays.stream(ids).boxed().toList());
        return rows.stream().map(EquipmentRow::tag).toList();
    }

    private static List<String> keys(Outcome<?> outcome) {
        return outcome.violations().stream()
                .map(violation -> violation.message().key())
                .toList();
    }
}
