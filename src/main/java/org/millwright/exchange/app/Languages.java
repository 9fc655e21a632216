package org.millwright.exchange.app;

import java.time.ZoneOffset;
import java.util.List;
import org.millwright.exchange.ImportKind;
import org.millwright.exchange.Vocabulary;
import org.millwright.platform.i18n.Messages;

/// Gathers the words for an import from the texts of every language.
final class Languages {

    private static final List<Messages> ALL = Messages.LANGUAGES.stream()
            .map(language -> new Messages(language, ZoneOffset.UTC))
            .toList();

    private Languages() {}

    static Vocabulary vocabulary(ImportKind kind) {
        return new Vocabulary(
                kind, message -> ALL.stream().map(each -> each.text(message)).toList());
    }
}
