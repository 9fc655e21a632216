package org.millwright.platform.sheet;

/// Keeps texts that begin like a formula from being run when a spreadsheet program opens a CSV file or takes
/// copied rows from the clipboard.
///
/// A text that begins with one of `= + - @`, tab or a line break gets one apostrophe in front, which every spreadsheet
/// program takes as the start of a plain text. So does a text that begins with apostrophes followed by such a sign;
/// thereby taking off exactly one apostrophe from a text of that form gives back every text unchanged. The rule
/// looks at one cell only: a mark in the file itself would be lost when the file is saved by another program, and
/// the apostrophes would then become part of the data. Numbers are not texts and are never guarded: -5 stays -5.
public final class FormulaGuard {

    /// The last four are the full-width forms, which some programs read as the plain ones.
    private static final String TRIGGERS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private FormulaGuard() {}

    public static String guard(String text) {
        return looksLikeFormula(text) ? "'" + text : text;
    }

    static String unguard(String text) {
        return text.startsWith("'") && looksLikeFormula(text) ? text.substring(1) : text;
    }

    private static boolean looksLikeFormula(String text) {
        int first = 0;
        while (first < text.length() && text.charAt(first) == '\'') {
            first++;
        }
        return first < text.length() && TRIGGERS.indexOf(text.charAt(first)) >= 0;
    }
}
