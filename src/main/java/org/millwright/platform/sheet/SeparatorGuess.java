package org.millwright.platform.sheet;

import java.util.ArrayList;
import java.util.List;

/// Tells the separator from the first records of a text: it stands in the headings, and as often in the records below.
final class SeparatorGuess {

    /// In the order of preference where the counts leave it open: a comma is the likeliest to be part of a text.
    private static final char[] CANDIDATES = {'\t', ';', ','};

    private static final int RECORDS = 50;

    private SeparatorGuess() {}

    static char of(String start) {
        if (start.length() > 4 && start.regionMatches(true, 0, "sep=", 0, 4)) {
            return start.charAt(4);
        }
        List<int[]> counts = counts(start);
        int best = -1;
        long bestScore = 0;
        for (int i = 0; i < CANDIDATES.length; i++) {
            long score = score(counts, i);
            if (score > bestScore) {
                best = i;
                bestScore = score;
            }
        }
        return best >= 0 ? CANDIDATES[best] : unused(start);
    }

    /// Share of the records that hold the candidate as often as the headings do, then how often that is.
    private static long score(List<int[]> counts, int candidate) {
        if (counts.isEmpty() || counts.getFirst()[candidate] == 0) {
            return 0;
        }
        int inHeadings = counts.getFirst()[candidate];
        long same =
                counts.stream().filter(each -> each[candidate] == inHeadings).count();
        return same * 1000 / counts.size() * 100_000 + Math.min(inHeadings, 99_999);
    }

    /// How often each candidate stands outside quotes, record by record.
    private static List<int[]> counts(String start) {
        var records = new ArrayList<int[]>();
        var current = new int[CANDIDATES.length];
        boolean quoted = false;
        boolean blank = true;
        for (int i = 0; i < start.length() && records.size() < RECORDS; i++) {
            char c = start.charAt(i);
            if (c == '"') {
                quoted = !quoted;
                blank = false;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                if (!blank) {
                    records.add(current);
                }
                current = new int[CANDIDATES.length];
                blank = true;
            } else {
                blank &= Character.isWhitespace(c) && c != '\t';
                count(current, c, quoted);
            }
        }
        if (!blank && records.isEmpty()) {
            records.add(current);
        }
        return records;
    }

    private static void count(int[] counts, char c, boolean quoted) {
        for (int i = 0; !quoted && i < CANDIDATES.length; i++) {
            if (CANDIDATES[i] == c) {
                counts[i]++;
            }
        }
    }

    /// A file of one column: a separator that splits none of its texts.
    private static char unused(String start) {
        for (char candidate : new char[] {',', ';', '\t'}) {
            if (start.indexOf(candidate) < 0) {
                return candidate;
            }
        }
        return ',';
    }
}
