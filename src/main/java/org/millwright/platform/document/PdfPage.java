package org.millwright.platform.document;

import org.millwright.platform.document.GlyphFonts.Place;
import org.millwright.platform.document.ShapedText.Glyph;

/// A page to draw on. Points of a seventy-second of an inch, from the top left corner.
public final class PdfPage {

    private final GlyphFonts fonts;
    private final float height;
    private final StringBuilder content = new StringBuilder();

    PdfPage(GlyphFonts fonts, float height) {
        this.fonts = fonts;
        this.height = height;
    }

    /// @param baseline on which the letters stand
    public void text(float x, float baseline, String text, TextStyle style) {
        ShapedText shaped = ShapedText.of(text, style);
        if (shaped.glyphs().isEmpty()) {
            return;
        }
        double scale = style.size() / TextStyle.EM;
        content.append("BT ").append(PdfNumber.of(style.grey())).append(" g\n");
        int font = -1;
        for (Glyph glyph : shaped.glyphs()) {
            Place place = fonts.of(glyph);
            if (place.font() != font) {
                font = place.font();
                content.append("/F")
                        .append(font)
                        .append(' ')
                        .append(PdfNumber.of(style.size()))
                        .append(" Tf\n");
            }
            content.append("1 0 0 1 ")
                    .append(PdfNumber.all(x + glyph.x() * scale, height - baseline - glyph.y() * scale))
                    .append(" Tm <")
                    .append(String.format("%02X", place.code()))
                    .append("> Tj\n");
        }
        content.append("ET\n");
    }

    /// Ends at `right`.
    public void textTo(float right, float baseline, String text, TextStyle style) {
        text(right - TextLines.width(text, style), baseline, text, style);
    }

    /// @param thick in points
    public void line(float fromX, float fromY, float toX, float toY, float thick) {
        content.append(PdfNumber.of(thick)).append(" w 0 G ");
        content.append(PdfNumber.all(fromX, height - fromY)).append(" m ");
        content.append(PdfNumber.all(toX, height - toY)).append(" l S\n");
    }

    public void box(float x, float y, float width, float boxHeight) {
        content.append("0.7 w 0 G ").append(rectangle(x, y, width, boxHeight)).append(" S\n");
    }

    /// @param grey from 0, black, to 1, white
    public void fill(float x, float y, float width, float boxHeight, float grey) {
        content.append(PdfNumber.of(grey))
                .append(" g ")
                .append(rectangle(x, y, width, boxHeight))
                .append(" f\n");
    }

    private String rectangle(float x, float y, float width, float boxHeight) {
        return PdfNumber.all(x, height - y - boxHeight, width, boxHeight) + " re";
    }

    String content() {
        return content.toString();
    }
}
