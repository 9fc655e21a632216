package org.millwright.ui.settings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.millwright.ui.kit.form.Picked;

/// Finds the currencies that a country pays with today, by code, name or sign.
final class CurrencySearch {

    private static final int MOST = 20;

    private final Locale locale;
    private final List<Currency> currencies;

    /// @param locale of the names
    CurrencySearch(Locale locale) {
        this.locale = locale;
        var byCode = new TreeMap<String, Currency>();
        for (String country : Locale.getISOCountries()) {
            Currency paid = Currency.getInstance(Locale.of("", country));
            if (paid != null) {
                byCode.put(paid.getCurrencyCode(), paid);
            }
        }
        currencies = List.copyOf(byCode.values());
    }

    /// Codes that begin with the text first.
    List<Picked> find(String text) {
        String typed = text.strip().toLowerCase(locale);
        List<Picked> found = new ArrayList<>();
        for (Currency currency : currencies) {
            String name = currency.getDisplayName(locale).toLowerCase(locale);
            String code = currency.getCurrencyCode().toLowerCase(Locale.ROOT);
            if (code.contains(typed)
                    || name.contains(typed)
                    || currency.getSymbol(locale).equals(text.strip())) {
                found.add(picked(currency));
            }
        }
        found.sort(Comparator.comparingInt(
                one -> one.tag().toLowerCase(Locale.ROOT).startsWith(typed) ? 0 : 1));
        return found.stream().limit(MOST).toList();
    }

    /// Empty when there is no such currency.
    Optional<Picked> ofCode(String code) {
        return Currency.availableCurrencies()
                .filter(known -> known.getCurrencyCode().equals(code))
                .findFirst()
                .map(this::picked);
    }

    private Picked picked(Currency currency) {
        return new Picked(currency.getNumericCode(), currency.getCurrencyCode(), currency.getDisplayName(locale));
    }
}
