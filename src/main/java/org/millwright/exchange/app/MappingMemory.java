package org.millwright.exchange.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.millwright.exchange.Headings;
import org.millwright.exchange.ImportField;
import org.millwright.exchange.ImportKind;
import org.millwright.exchange.ImportMapping;
import org.millwright.exchange.MappingGuess;
import org.millwright.exchange.Vocabulary;
import org.millwright.exchange.store.MappingStore;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.Tx;

/// Remembers with which mapping files were imported. A file with the same columns gets the same mapping; for another
/// one the headings that the user has matched before count more than the guess.
final class MappingMemory {

    private final Store store;
    private final MappingStore mappings = new MappingStore();

    MappingMemory(Store store) {
        this.store = store;
    }

    ImportMapping suggest(ImportKind kind, Headings headings, Vocabulary vocabulary) {
        ImportMapping same = store.read(dsl -> mappings.find(dsl, kind, vocabulary.withoutReason(headings)));
        if (same != null && same.fitting(headings).isDone()) {
            return same;
        }
        return MappingGuess.guess(kind, headings, vocabulary, learned(kind));
    }

    void rememberIn(Tx tx, ImportKind kind, Headings headings, ImportMapping mapping) {
        mappings.save(tx, kind, headings, mapping);
    }

    private Map<String, ImportField> learned(ImportKind kind) {
        List<ImportMapping> latestFirst = store.read(dsl -> mappings.all(dsl, kind));
        Map<String, ImportField> learned = new HashMap<>();
        for (ImportMapping mapping : latestFirst) {
            mapping.sources()
                    .forEach((field, source) ->
                            source.onlyColumn().ifPresent(heading -> learned.putIfAbsent(heading, field)));
        }
        return learned;
    }
}
