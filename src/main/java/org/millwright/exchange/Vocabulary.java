package org.millwright.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Labelled;
import org.millwright.kernel.Message;

/// The words of all languages for the fields of an import and their choices: a German file is read on an English
/// workstation and the other way round.
public final class Vocabulary {

    private static final Message CLEAR = Message.of("exchange.clear-word");
    private static final Message REASON = Message.of("exchange.head-reason");

    private final Map<ImportField, List<String>> headings = new HashMap<>();
    private final Map<ImportField, Map<String, Labelled>> choices = new HashMap<>();
    private final Set<String> clear = new HashSet<>();
    private final Set<String> reasons = new HashSet<>();
    private final Set<String> sheets = new HashSet<>();

    /// @param texts the texts of a message in every language
    public Vocabulary(ImportKind kind, Function<Message, List<String>> texts) {
        for (ImportField field : kind.fields()) {
            List<String> words = new ArrayList<>(texts.apply(field.label()));
            words.add(field.key());
            texts.apply(field.otherHeadings()).forEach(list -> words.addAll(List.of(list.split(","))));
            headings.put(field, words.stream().map(Words::plain).distinct().toList());
            Map<String, Labelled> byWord = new HashMap<>();
            for (Labelled choice : field.choices()) {
                texts.apply(choice.label()).forEach(word -> byWord.putIfAbsent(Words.plain(word), choice));
                byWord.putIfAbsent(Words.plain(choice.name()), choice);
            }
            for (Labelled choice : field.choices()) {
                field.otherWords(choice)
                        .ifPresent(other -> texts.apply(other).stream()
                                .flatMap(list -> Stream.of(list.split(",")))
                                .forEach(word -> byWord.putIfAbsent(Words.plain(word), choice)));
            }
            choices.put(field, byWord);
        }
        texts.apply(kind.sheet()).forEach(word -> sheets.add(Words.plain(word)));
        texts.apply(REASON).forEach(word -> reasons.add(Words.plain(word)));
        texts.apply(CLEAR).forEach(word -> clear.add(trimmed(word)));
    }

    /// How well a heading suits a field: 0 is best, empty is not at all.
    Optional<Integer> rank(ImportField field, String heading) {
        int rank = headings.getOrDefault(field, List.of()).indexOf(Words.plain(heading));
        return rank < 0 ? Optional.empty() : Optional.of(rank);
    }

    public @Nullable Labelled choice(ImportField field, String word) {
        return choices.getOrDefault(field, Map.of()).get(Words.plain(word));
    }

    /// Whether a sheet of a workbook has the name of this list.
    public boolean isSheet(String name) {
        return sheets.contains(Words.plain(name));
    }

    /// Whether a cell says that the value is to be taken away.
    public boolean isClear(String text) {
        return clear.contains(trimmed(text));
    }

    /// The columns as the user's own file had them, when this is a file of bad rows with the reason behind each.
    public Headings withoutReason(Headings all) {
        return all.withoutLast(reasons);
    }

    private static String trimmed(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
