package org.millwright.exchange;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Compares words as people write them in headings and lists of choices.
final class Words {

    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    /// Where keyboards have no ordinal mark, people take the sign for degrees.
    private static final Pattern NUMERO = Pattern.compile("\\b([Nn])\u00B0");

    private Words() {}

    /// Without case, accents, spaces and punctuation: "Serial-No." and "SERIAL NO" are the same word.
    static String plain(String text) {
        String apart = Normalizer.normalize(NUMERO.matcher(text).replaceAll("$1o"), Normalizer.Form.NFKD);
        return OTHER.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT).replace("ß", "ss");
    }
}
