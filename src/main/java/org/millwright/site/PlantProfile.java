package org.millwright.site;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import org.millwright.kernel.Checks;
import org.millwright.kernel.Message;

/// What the plant is called, the currency of all its money, and the time zone of its days.
///
/// @param currency ISO 4217 code, such as EUR
/// @param zone as the IANA names it, such as Europe/Berlin
/// @param version what the user saw, given back with a change; {@link #UNSAVED} until somebody has set it
public record PlantProfile(String name, String currency, String zone, int version) {

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
    /// @param zone where the plant was made
    public static PlantProfile unsaved(String name, Locale locale, ZoneId zone) {
        return new PlantProfile(name, currencyOf(locale), zone.getId(), UNSAVED);
    }

    /// What is wrong with a profile as entered.
    public static Checks check(String name, String currency, String zone) {
        return new Checks()
                .text("name", name, NAME_LENGTH)
                .require(isCurrency(currency.strip()), "currency", "site.no-currency", currency.strip())
                .require(isZone(zone.strip()), "zone", "site.no-zone", zone.strip());
    }

    private static boolean isZone(String id) {
        try {
            return id.equals(ZoneId.of(id).getId());
        } catch (DateTimeException unknown) {
            return false;
        }
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
