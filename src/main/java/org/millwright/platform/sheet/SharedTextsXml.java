package org.millwright.platform.sheet;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// The texts a workbook stores once and refers to from its cells. The only part that must be kept in memory; therefore
/// bounded.
final class SharedTextsXml extends DefaultHandler {

    /// About 200 MB; a workbook of a million rows with ten different texts each stays below.
    private static final long MOST_CHARACTERS = 100_000_000;

    private final String fileName;
    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private long characters;
    private boolean inText;
    private boolean inPhonetic;

    SharedTextsXml(String fileName) {
        this.fileName = fileName;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "si" -> text.setLength(0);
            case "rPh" -> inPhonetic = true;
            case "t" -> inText = !inPhonetic;
            default -> {
                // the runs of a formatted text only wrap its parts
            }
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (inText) {
            characters += length;
            if (characters > MOST_CHARACTERS) {
                throw SheetRefusal.of("sheet.file.too-large", fileName);
            }
            text.append(chars, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "si" -> texts.add(XmlText.decode(text.toString()));
            case "rPh" -> inPhonetic = false;
            case "t" -> inText = false;
            default -> {
                // see above
            }
        }
    }

    /// @throws IndexOutOfBoundsException when the workbook refers to a text it does not hold
    String text(int index) {
        return texts.get(index);
    }
}
