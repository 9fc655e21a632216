package org.millwright.ui.importing;

import org.millwright.exchange.app.ImportTemplate;
import org.millwright.exchange.app.Importer;

/// What the import screen asks and does.
public record ImportServices(Importer imports, ImportTemplate template) {

    ImportWords words() {
        return ImportWords.of(imports.kind());
    }
}
