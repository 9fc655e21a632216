package org.millwright.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.millwright.ui.kit.form.Picked;

class CurrencySearchTest {

    private final CurrencySearch english = new CurrencySearch(Locale.UK);

    @Test
    void findsByCodeNameAndSign() {
        assertThat(english.find("chf")).extracting(Picked::text).containsExactly("CHF  Swiss Franc");
        assertThat(english.find("swiss")).extracting(Picked::tag).contains("CHF");
        assertThat(english.find("€")).extracting(Picked::tag).contains("EUR");
        assertThat(english.find("zzz")).isEmpty();
    }

    @Test
    void codesThatBeginWithTheTextComeFirst() {
        assertThat(english.find("eu")).extracting(Picked::tag).first().isEqualTo("EUR");
        assertThat(english.find("a")).hasSize(20).allMatch(one -> one.tag().length() == 3);
    }

    @Test
    void moneyThatNobodyPaysWithAnyMoreIsNotOffered() {
        assertThat(english.find("DEM")).isEmpty();
        assertThat(english.ofCode("DEM")).map(Picked::tag).contains("DEM");
        assertThat(english.ofCode("???")).isEmpty();
    }

    @Test
    void namesAreInTheLanguageOfTheUser() {
        assertThat(new CurrencySearch(Locale.GERMANY).ofCode("CHF"))
                .map(Picked::name)
                .contains("Schweizer Franken");
    }
}
