package org.millwright.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Outcome;

class MappingTextTest {

    private static Outcome<ImportMapping> read(ImportMapping start, List<String> columns, List<String> values) {
        return MappingText.read(ImportKind.EQUIPMENT, start, columns, values);
    }

    @Test
    void pairsNameColumnsPatternsAndFixedValues() {
        ImportMapping mapping = read(
                        ImportMapping.NONE,
                        List.of("tag={Asset}/{Place}", "name= What is it ", "parent={Asset}"),
                        List.of("kind=component", "parent-name={Asset}"))
                .orThrow();

        assertThat(mapping.source(EquipmentColumn.TAG).orElseThrow().headings()).containsExactly("Asset", "Place");
        assertThat(mapping.source(EquipmentColumn.NAME)).contains(ValueSource.column("What is it"));
        assertThat(mapping.source(EquipmentColumn.KIND)).contains(ValueSource.fixed("component"));
        assertThat(mapping.source(EquipmentColumn.PARENT_NAME)).contains(ValueSource.fixed("{Asset}"));
    }

    @Test
    void aPairWithNothingBehindTakesTheFieldOut() {
        ImportMapping start = ImportMapping.NONE.with(EquipmentColumn.NOTE, ValueSource.column("Comments"));

        assertThat(read(start, List.of("note="), List.of()).orThrow().sources()).isEmpty();
    }

    @Test
    void everyWrongPairIsNamed() {
        assertThat(read(ImportMapping.NONE, List.of("tag", "colour=Red", "name={x"), List.of("=x"))
                        .violations())
                .extracting(violation -> violation.message().key())
                .containsExactly("exchange.pair", "exchange.field-unknown", "exchange.pattern-open", "exchange.pair");
    }

    @Test
    void columnsOfAFurtherSheetAreNamedBehindTheirList() {
        ImportMapping guessed = ImportMapping.NONE
                .with(PlanColumn.CODE, ValueSource.column("Code"))
                .with(TaskColumn.PLAN, ValueSource.column("Plan"))
                .with(TaskColumn.UNIT, ValueSource.column("Unit"))
                .with(NeedColumn.PLAN, ValueSource.column("Plan"));
        List<String> columns = List.of("plan-tasks.plan=Of", "plan-tasks.text=Step");

        ImportMapping start = MappingText.start(ImportKind.PLANS, guessed, columns);
        ImportMapping mapping =
                MappingText.read(ImportKind.PLANS, start, columns, List.of()).orThrow();

        assertThat(mapping.sources())
                .containsOnlyKeys(PlanColumn.CODE, TaskColumn.PLAN, TaskColumn.TEXT, NeedColumn.PLAN)
                .containsEntry(TaskColumn.TEXT, ValueSource.column("Step"));
        assertThat(MappingText.start(ImportKind.PLANS, guessed, List.of("code=No"))
                        .sources())
                .containsOnlyKeys(TaskColumn.PLAN, TaskColumn.UNIT, NeedColumn.PLAN);
    }
}
