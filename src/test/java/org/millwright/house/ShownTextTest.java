package org.millwright.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What people read stands in the bundles, never in the code: a text in the code speaks one language only.
class ShownTextTest {

    private static final Path SOURCES = Path.of("src/main/java");

    /// A control made of, or given, a text with a word in it.
    private static final Pattern SHOWN = Pattern.compile(
            "(?:new (?:Label|Button|Text|CheckBox|RadioButton|ToggleButton|Hyperlink|Tooltip|MenuItem|Tab|TitledPane)"
                    + "|\\.set(?:Text|PromptText|Title|AccessibleText|AccessibleHelp|HeaderText|ContentText)"
                    + "|\\.print(?:ln)?)\\(\\s*\"[^\"]*\\p{L}{2}");

    @Test
    void noControlIsGivenATextOfTheCode() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                SHOWN.matcher(Files.readString(file))
                        .results()
                        .forEach(shown -> found.add(SOURCES.relativize(file) + ": " + shown.group()));
            }
        }

        assertThat(found).isEmpty();
    }

    @Test
    void whatIsSoughtWouldBeFound() {
        assertThat(SHOWN.matcher("var save = new Button(\"Save\");").find()).isTrue();
        assertThat(SHOWN.matcher("label.setText(\n        \"No work orders\")").find())
                .isTrue();
        assertThat(SHOWN.matcher("new Label(kit.text(\"parts.new\")); field.setText(\"\"); label.setText(\"–\")")
                        .find())
                .isFalse();
    }
}
