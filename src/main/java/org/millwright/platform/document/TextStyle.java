package org.millwright.platform.document;

import java.awt.Font;

/// How a text is set.
///
/// @param size in points
/// @param grey from 0, black, to 1, white
public record TextStyle(float size, boolean bold, float grey) {

    /// The em of the outlines that fonts are made of.
    static final int EM = 1000;

    private static final float LINE = 1.3f;

    public static TextStyle plain(float size) {
        return new TextStyle(size, false, 0);
    }

    public TextStyle inBold() {
        return new TextStyle(size, true, grey);
    }

    public TextStyle inGrey() {
        return new TextStyle(size, bold, 0.4f);
    }

    /// From one line to the next, in points.
    public float lineHeight() {
        return size * LINE;
    }

    /// The system's own sans serif, with whatever it falls back to for other scripts.
    Font font() {
        return new Font(Font.SANS_SERIF, bold ? Font.BOLD : Font.PLAIN, EM);
    }
}
