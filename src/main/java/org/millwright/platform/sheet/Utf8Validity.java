package org.millwright.platform.sheet;

/// Looks at bytes one by one and tells whether all of them together are well-formed UTF-8 (Unicode, table 3-7).
final class Utf8Validity {

    private boolean broken;
    private int missing;
    private int least = 0x80;
    private int most = 0xBF;

    void accept(int unsigned) {
        if (broken) {
            return;
        }
        if (missing > 0) {
            broken = unsigned < least || unsigned > most;
            missing--;
            least = 0x80;
            most = 0xBF;
        } else if (unsigned >= 0x80) {
            lead(unsigned);
        }
    }

    private void lead(int unsigned) {
        if (unsigned >= 0xC2 && unsigned <= 0xDF) {
            missing = 1;
        } else if (unsigned >= 0xE0 && unsigned <= 0xEF) {
            missing = 2;
            least = unsigned == 0xE0 ? 0xA0 : 0x80;
            most = unsigned == 0xED ? 0x9F : 0xBF;
        } else if (unsigned >= 0xF0 && unsigned <= 0xF4) {
            missing = 3;
            least = unsigned == 0xF0 ? 0x90 : 0x80;
            most = unsigned == 0xF4 ? 0x8F : 0xBF;
        } else {
            broken = true;
        }
    }

    boolean holds() {
        return !broken && missing == 0;
    }
}
