package org.millwright.platform.document;

import java.awt.Font;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.millwright.platform.document.ShapedText.Glyph;

/// The glyphs that a document uses, each drawn once. They are fonts of type 3 of the PDF standard (ISO 32000-1, 9.6.5):
/// their glyphs are outlines in the document itself, so that it looks the same everywhere.
final class GlyphFonts {

    private static final int MOST_IN_A_FONT = 256;

    private record Key(Font font, int code) {}

    /// Where a glyph is found.
    ///
    /// @param font from 0
    record Place(int font, int code) {}

    private final Map<Key, Place> places = new HashMap<>();
    private final List<List<Glyph>> fonts = new ArrayList<>();

    Place of(Glyph glyph) {
        return places.computeIfAbsent(new Key(glyph.font(), glyph.code()), key -> {
            if (fonts.isEmpty() || fonts.getLast().size() == MOST_IN_A_FONT) {
                fonts.add(new ArrayList<>());
            }
            fonts.getLast().add(glyph);
            return new Place(fonts.size() - 1, fonts.getLast().size() - 1);
        });
    }

    int count() {
        return fonts.size();
    }

    /// The font's object; its glyphs and the table of characters go before it.
    ///
    /// @return the number of the object
    int write(PdfObjects objects, int font) {
        List<Glyph> glyphs = fonts.get(font);
        var procedures = new StringBuilder();
        var names = new StringBuilder();
        var widths = new StringBuilder();
        for (int i = 0; i < glyphs.size(); i++) {
            int drawn = objects.stream("", outline(glyphs.get(i)));
            procedures.append("/g").append(i).append(' ').append(drawn).append(" 0 R ");
            names.append("/g").append(i).append(' ');
            widths.append(PdfNumber.of(glyphs.get(i).advance())).append(' ');
        }
        int characters = objects.stream("", characters(glyphs));
        return objects.add("<< /Type /Font /Subtype /Type3 /FontBBox [0 0 0 0] /FontMatrix [0.001 0 0 0.001 0 0]"
                + " /FirstChar 0 /LastChar " + (glyphs.size() - 1) + " /Widths [" + widths + "]"
                + " /Encoding << /Type /Encoding /Differences [0 " + names + "] >>"
                + " /CharProcs << " + procedures + ">> /Resources << >> /ToUnicode " + characters + " 0 R >>");
    }

    /// Upside down: the origin of a page is at its bottom.
    private static String outline(Glyph glyph) {
        Rectangle2D box = glyph.outline().getBounds2D();
        var content = new StringBuilder()
                .append(PdfNumber.of(glyph.advance()))
                .append(" 0 ")
                .append(PdfNumber.all(box.getMinX(), -box.getMaxY(), box.getMaxX(), -box.getMinY()))
                .append(" d1\n");
        PathIterator path = glyph.outline().getPathIterator(null);
        double[] at = new double[6];
        double x = 0;
        double y = 0;
        boolean any = false;
        for (; !path.isDone(); path.next()) {
            any = true;
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO ->
                    content.append(PdfNumber.all(at[0], -at[1])).append(" m\n");
                case PathIterator.SEG_LINETO ->
                    content.append(PdfNumber.all(at[0], -at[1])).append(" l\n");
                case PathIterator.SEG_QUADTO ->
                    content.append(PdfNumber.all(
                                    x + 2 * (at[0] - x) / 3,
                                    -(y + 2 * (at[1] - y) / 3),
                                    at[2] + 2 * (at[0] - at[2]) / 3,
                                    -(at[3] + 2 * (at[1] - at[3]) / 3),
                                    at[2],
                                    -at[3]))
                            .append(" c\n");
                case PathIterator.SEG_CUBICTO ->
                    content.append(PdfNumber.all(at[0], -at[1], at[2], -at[3], at[4], -at[5]))
                            .append(" c\n");
                default -> content.append("h\n");
            }
            int last = switch (path.currentSegment(at)) {
                case PathIterator.SEG_QUADTO -> 2;
                case PathIterator.SEG_CUBICTO -> 4;
                default -> 0;
            };
            x = at[last];
            y = at[last + 1];
        }
        return any ? content + (path.getWindingRule() == PathIterator.WIND_EVEN_ODD ? "f*" : "f") : content.toString();
    }

    private static String characters(List<Glyph> glyphs) {
        var map = new StringBuilder("""
            /CIDInit /ProcSet findresource begin 12 dict begin begincmap
            /CMapName /Characters def /CMapType 2 def
            1 begincodespacerange <00> <FF> endcodespacerange
            """);
        // at most a hundred lines a block, says the standard
        for (int from = 0; from < glyphs.size(); from += 100) {
            int to = Math.min(glyphs.size(), from + 100);
            map.append(to - from).append(" beginbfchar\n");
            for (int i = from; i < to; i++) {
                map.append(String.format("<%02X> <", i));
                glyphs.get(i).characters().chars().forEach(unit -> map.append(String.format("%04X", unit)));
                map.append(">\n");
            }
            map.append("endbfchar\n");
        }
        return map.append("endcmap CMapName currentdict /CMap defineresource pop end end")
                .toString();
    }
}
