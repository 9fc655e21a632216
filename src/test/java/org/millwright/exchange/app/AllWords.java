package org.millwright.exchange.app;

import java.time.ZoneOffset;
import java.util.List;
import org.millwright.exchange.EquipmentColumn;
import org.millwright.exchange.ImportKind;
import org.millwright.exchange.Vocabulary;
import org.millwright.platform.i18n.Messages;

/// The words of the real texts, for tests of the pure half.
public final class AllWords {

    private AllWords() {}

    public static Vocabulary equipment() {
        return Languages.vocabulary(ImportKind.EQUIPMENT);
    }

    /// The headings of an export in each language.
    public static List<List<String>> headings() {
        return Messages.LANGUAGES.stream()
                .map(language -> new Messages(language, ZoneOffset.UTC))
                .map(messages ->
                        EquipmentColumn.EXPORTED.stream().map(messages::text).toList())
                .toList();
    }
}
