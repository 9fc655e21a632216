package org.millwright.site;

import java.util.Currency;
import java.util.Locale;
import org.millwright.kernel.Checks;
import org.millwright.kernel.Message;

/// What the plant is called, and the currency of all its money.
///
/// @param currency ISO 4217 code, such as EUR
/// @param version what the user saw, given back with a change; {@link #UNSAVED} until somebody has set it
public record PlantProfile(String name, String currency, int version) {

    public static final int UNSAVED = 0;

    /// What a plant is called that nobody has named yet.
    public static final Message UNNAMED = Message.of("site.unnamed");

    /// For a country that the locale does not name.
    private static final String USUAL_CURRENCY = "EUR";

    private static final int NAME_LENGTH = 120;

    /// Stands in until the plant has a profile of its own.
    ///
    /// @param name {@link #UNNAMED} in the user's language
    /// @param locale its country tells the currency
    public static PlantProfile unsaved(String name, Locale locale) {
        return new PlantProfile(name, currencyOf(locale), UNSAVED);
    }

    /// What is wrong with a profile as entered.
    public static Checks check(String name, String currency) {
        return new Checks()
                .text("name", name, NAME_LENGTH)
                .require(isCurrency(currency.strip()), "currency", "site.no-currency", currency.strip());
    }

    private static boolean isCurrency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(known -> known.getCurrencyCode().equals(code));
    }

    private static String currencyOf(Locale locale) {
        boolean country =
                Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(locale.getCountry());
        Currency usual = country ? Currency.getInstance(locale) : null;
        return usual == null ? USUAL_CURRENCY : usual.getCurrencyCode();
    }
}
