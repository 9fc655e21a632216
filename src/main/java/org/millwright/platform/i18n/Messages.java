package org.millwright.platform.i18n;

import java.text.MessageFormat;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.millwright.kernel.Explanation;
import org.millwright.kernel.Labelled;
import org.millwright.kernel.Message;
import org.millwright.kernel.Violation;

/// The texts for people in one language. A key begins with the name of its bundle: `stock.issue.title`
/// stands in `stock.properties`; keys `op.`, `enum.` and `check.` stand in the bundles of those names.
public final class Messages {

    /// The languages Millwright speaks; the first is the fall-back.
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    private static final String FOLDER = "org.millwright.text.";

    private final Locale language;
    private final Formats formats;
    private final Map<String, ResourceBundle> bundles = new HashMap<>();

    /// @param locale chooses the language, and how dates and numbers are written
    public Messages(Locale locale, ZoneId zone) {
        this(locale, () -> zone);
    }

    /// @param zone of the times that are shown; may change
    public Messages(Locale locale, Supplier<ZoneId> zone) {
        this.language = LANGUAGES.stream()
                .filter(known -> known.getLanguage().equals(locale.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
        this.formats = new Formats(language.getLanguage().equals(locale.getLanguage()) ? locale : language, zone);
    }

    public Locale language() {
        return language;
    }

    public Formats formats() {
        return formats;
    }

    /// The text of a key with its arguments filled in (java.text.MessageFormat).
    ///
    /// @throws java.util.MissingResourceException when no bundle has the key
    public String text(String key, Object... args) {
        String pattern = bundle(key).getString(key);
        if (args.length == 0) {
            return pattern.replace("''", "'");
        }
        return new MessageFormat(pattern, formats.locale()).format(arguments(args));
    }

    public String text(Message message) {
        return text(message.key(), message.args().toArray());
    }

    public String text(Violation violation) {
        return text(violation.message());
    }

    public String text(Labelled constant) {
        return text(constant.label());
    }

    /// The lines of an explanation, one below the other.
    public String text(Explanation explanation) {
        return explanation.lines().stream().map(this::text).collect(Collectors.joining("\n"));
    }

    /// Any value as text: messages and labelled constants in the language, dates and numbers as the locale writes them.
    public String plain(Object value) {
        return switch (value) {
            case Message message -> text(message);
            case Labelled constant -> text(constant);
            default -> formats.any(value);
        };
    }

    private Object[] arguments(Object[] args) {
        Object[] shown = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            shown[i] = switch (args[i]) {
                case Message message -> text(message);
                case Labelled constant -> text(constant);
                // numbers stay numbers, so that a choice in the pattern can tell one from many
                case Integer number -> number;
                case Long number -> number;
                default -> formats.any(args[i]);
            };
        }
        return shown;
    }

    private synchronized ResourceBundle bundle(String key) {
        int dot = key.indexOf('.');
        String name = dot < 0 ? key : key.substring(0, dot);
        return bundles.computeIfAbsent(
                name,
                wanted -> ResourceBundle.getBundle(
                        FOLDER + wanted,
                        language.equals(Locale.ENGLISH) ? Locale.ROOT : language,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }
}
