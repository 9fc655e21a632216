package org.millwright.platform.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A PDF for paper. What it holds is drawn, and can be searched and copied.
public final class PdfDocument {

    private static final Set<String> LETTER_COUNTRIES = Set.of("US", "CA", "MX", "PH");

    private final GlyphFonts fonts = new GlyphFonts();
    private final List<PdfPage> pages = new ArrayList<>();
    private final float width;
    private final float height;

    private PdfDocument(float width, float height) {
        this.width = width;
        this.height = height;
    }

    /// Upright pages of the paper that the country uses.
    public static PdfDocument of(Locale locale) {
        return LETTER_COUNTRIES.contains(locale.getCountry())
                ? new PdfDocument(612, 792)
                : new PdfDocument(595.28f, 841.89f);
    }

    public float width() {
        return width;
    }

    public float height() {
        return height;
    }

    public PdfPage newPage() {
        var page = new PdfPage(fonts, height);
        pages.add(page);
        return page;
    }

    /// All of them, for what can be said only once their number is known.
    public List<PdfPage> pages() {
        return List.copyOf(pages);
    }

    /// @param language of the texts
    public byte[] finish(String title, Locale language) {
        var objects = new PdfObjects();
        int tree = objects.reserve();
        var names = new StringBuilder();
        for (int i = 0; i < fonts.count(); i++) {
            names.append("/F")
                    .append(i)
                    .append(' ')
                    .append(fonts.write(objects, i))
                    .append(" 0 R ");
        }
        int resources = objects.add("<< /Font << " + names + ">> >>");
        var kids = new StringBuilder();
        for (PdfPage page : pages) {
            int content = objects.stream("", page.content());
            kids.append(objects.add("<< /Type /Page /Parent " + tree + " 0 R /MediaBox [0 0 "
                            + PdfNumber.all(width, height) + "] /Resources " + resources + " 0 R /Contents " + content
                            + " 0 R >>"))
                    .append(" 0 R ");
        }
        objects.put(tree, "<< /Type /Pages /Count " + pages.size() + " /Kids [" + kids + "] >>");
        int catalog = objects.add("<< /Type /Catalog /Pages " + tree + " 0 R /Lang "
                + PdfObjects.text(language.toLanguageTag()) + " /ViewerPreferences << /DisplayDocTitle true >> >>");
        int info = objects.add(
                "<< /Title " + PdfObjects.text(title) + " /Producer " + PdfObjects.text("Millwright") + " >>");
        return objects.finish(catalog, info);
    }
}
