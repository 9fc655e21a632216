package org.millwright.cli;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import org.millwright.platform.i18n.Messages;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/// Reads typed dates, months and separators, and says in the user's words what does not fit.
///
/// @param messages the language of the answers
record TypedWords(Messages messages) {

    CommandLine readBy(CommandLine line) {
        return line.registerConverter(LocalDate.class, word -> read(LocalDate::parse, word, "millwright.no-date"))
                .registerConverter(YearMonth.class, word -> read(YearMonth::parse, word, "millwright.no-month"))
                .registerConverter(TypedMoment.class, word -> read(TypedMoment::parse, word, "millwright.no-moment"))
                .registerConverter(BigDecimal.class, this::number)
                .registerConverter(Character.class, this::separator)
                .registerConverter(Charset.class, this::charset);
    }

    /// One character, or its name, because a shell makes a tab hard to type.
    char separator(String word) {
        return switch (word) {
            case "comma" -> ',';
            case "semicolon" -> ';';
            case "tab", "\\t" -> '\t';
            default -> {
                if (word.length() != 1) {
                    throw new TypeConversionException(messages.text("millwright.no-separator", word));
                }
                yield word.charAt(0);
            }
        };
    }

    /// With a point, in every language: a comma may group thousands elsewhere.
    BigDecimal number(String word) {
        try {
            return new BigDecimal(word);
        } catch (NumberFormatException notOne) {
            throw new TypeConversionException(messages.text("millwright.no-number", word));
        }
    }

    Charset charset(String word) {
        try {
            return Charset.forName(word);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new TypeConversionException(messages.text("millwright.no-charset", word));
        }
    }

    private <T> T read(Function<String, T> parser, String word, String refusal) {
        try {
            return parser.apply(word);
        } catch (DateTimeParseException notOne) {
            throw new TypeConversionException(messages.text(refusal, word));
        }
    }
}
