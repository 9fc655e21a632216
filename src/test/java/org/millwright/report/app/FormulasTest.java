package org.millwright.report.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.cost.CostCategory;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.sheet.WrittenTable;
import org.millwright.report.Kpi;

class FormulasTest {

    private final Formulas formulas = formulas(
            Locale.UK,
            Map.of(
                    "Data_WO", List.of(part("Data_WO")),
                    "Data_Cost", List.of(part("Data_Cost"), part("Data_Cost_2")),
                    "Data_PM", List.of(part("Data_PM")),
                    "Data_Months", List.of(part("Data_Months"))));

    @Test
    void theyReadAsSentences() {
        assertThat(formulas.thisMonth(Kpi.OPENED))
                .isEqualTo("COUNTIFS(Data_WO[Reported],\">=\"&MonthStart,Data_WO[Reported],\"<\"&MonthEnd+1)");
        assertThat(formulas.over(Kpi.OPEN)).isEqualTo("AVERAGE(Data_Months[Work orders open at the end])");
    }

    @Test
    void aTableOfSeveralPartsIsCountedAcrossThem() {
        assertThat(formulas.thisMonth(Kpi.COST)).isEqualTo("SUM(Data_Cost[Amount])+SUM(Data_Cost_2[Amount])");
    }

    @Test
    void ratiosAreEmptyWithoutCases() {
        String due = "COUNTA(Data_PM[Plan])-COUNTIFS(Data_PM[Result],\"Left out\")";

        assertThat(formulas.thisMonth(Kpi.PM_COMPLIANCE))
                .isEqualTo("IF((" + due + ")=0,\"\",(COUNTIFS(Data_PM[Result],\"On time\"))/(" + due + "))");
    }

    @Test
    void theyNameColumnsInTheLanguageOfTheWorkbook() {
        var german = formulas(Locale.GERMANY, Map.of("Data_PM", List.of(part("Data_PM"))));

        assertThat(german.thisMonth(Kpi.PM_ON_TIME)).isEqualTo("COUNTIFS(Data_PM[Ergebnis],\"Pünktlich\")");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "4711 Filling, $A9",
                "<100 small, \"=<100 small\"",
                "=1+1, \"==1+1\"",
                "Line *?~, \"=Line ~*~?~~\"",
                "Say \"no\" *, \"=Say \"\"no\"\" ~*\"",
                "``, \"=\""
            })
    void namesThatLookLikePatternsAreTakenLiterally(String label, String condition) {
        var one = formulas(Locale.UK, Map.of("Data_Cost", List.of(part("Data_Cost"))));

        assertThat(one.cost(label, "$A9", CostCategory.LABOUR))
                .isEqualTo("SUMIFS(Data_Cost[Amount],Data_Cost[Cost centre]," + condition
                        + ",Data_Cost[Category],\"Labour\")");
    }

    private static Formulas formulas(Locale locale, Map<String, List<WrittenTable>> tables) {
        return new Formulas(new Messages(locale, ZoneOffset.UTC), tables);
    }

    private static WrittenTable part(String name) {
        return new WrittenTable(name, name, 5);
    }
}
