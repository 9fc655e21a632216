package org.millwright.platform.names;

import java.util.Arrays;

/// Folded texts one behind the other in a single array, each under a code; code 0 is the empty text.
final class TextPool {

    /// How well a word fits a text: the higher the better.
    static final byte NONE = 0;

    static final byte CONTAINS = 1;
    static final byte WORD = 2;
    static final byte BEGINS = 3;
    static final byte EQUALS = 4;

    private final boolean shared;
    private final boolean[] present = new boolean[256];
    private byte[] bytes = new byte[1024];
    private int[] ends = new int[64];
    private int size = 1;
    /// Codes by the hash of their text, 0 where free; only where texts are kept once.
    private int[] table = new int[128];

    /// @param shared whether equal texts have one code, which pays where many records have the same text
    TextPool(boolean shared) {
        this.shared = shared;
    }

    int size() {
        return size;
    }

    /// @return the text's code
    int add(byte[] text) {
        if (text.length == 0) {
            return 0;
        }
        if (!shared) {
            return append(text);
        }
        if (size * 2 > table.length) {
            rehash();
        }
        int slot = slotOf(Arrays.hashCode(text));
        while (table[slot] != 0) {
            int code = table[slot];
            if (Arrays.equals(bytes, ends[code - 1], ends[code], text, 0, text.length)) {
                return code;
            }
            slot = (slot + 1) & (table.length - 1);
        }
        int code = append(text);
        table[slot] = code;
        return code;
    }

    private int append(byte[] text) {
        int from = ends[size - 1];
        int to = from + text.length;
        if (to > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(to, bytes.length + bytes.length / 2));
        }
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size + size / 2 + 16);
        }
        System.arraycopy(text, 0, bytes, from, text.length);
        for (byte one : text) {
            present[one & 0xff] = true;
        }
        ends[size] = to;
        return size++;
    }

    private int slotOf(int hash) {
        return (((hash ^ (hash >>> 15)) * 0x9E3779B1) >>> 1) & (table.length - 1);
    }

    private void rehash() {
        table = new int[table.length * 2];
        for (int code = 1; code < size; code++) {
            int slot = slotOf(Arrays.hashCode(Arrays.copyOfRange(bytes, ends[code - 1], ends[code])));
            while (table[slot] != 0) {
                slot = (slot + 1) & (table.length - 1);
            }
            table[slot] = code;
        }
    }

    /// Says for every code how well the word fits its text.
    ///
    /// @param fits filled from 0 to {@link #size}
    /// @return false when the word fits none
    boolean match(byte[] word, byte[] fits) {
        for (byte one : word) {
            if (!present[one & 0xff]) {
                return false;
            }
        }
        Arrays.fill(fits, 0, size, NONE);
        boolean any = false;
        byte first = word[0];
        int end = ends[size - 1] - word.length;
        int code = 1;
        for (int at = 0; at <= end; at++) {
            if (bytes[at] != first || !Arrays.equals(bytes, at, at + word.length, word, 0, word.length)) {
                continue;
            }
            while (ends[code] <= at) {
                code++;
            }
            if (at + word.length <= ends[code]) {
                fits[code] = (byte) Math.max(fits[code], fit(at, code, word.length));
                any = true;
            }
        }
        return any;
    }

    private byte fit(int at, int code, int length) {
        if (at == ends[code - 1]) {
            return at + length == ends[code] ? EQUALS : BEGINS;
        }
        return isWordSign(bytes[at - 1]) ? CONTAINS : WORD;
    }

    /// Letters beyond ASCII count as signs of a word, in all their bytes.
    private static boolean isWordSign(byte sign) {
        return sign < 0 || Character.isLetterOrDigit(sign);
    }

    /// Gives back what growing took in advance.
    void trim() {
        bytes = Arrays.copyOf(bytes, ends[size - 1]);
        ends = Arrays.copyOf(ends, size);
    }
}
