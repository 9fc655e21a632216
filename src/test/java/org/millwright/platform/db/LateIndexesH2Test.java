package org.millwright.platform.db;

import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;

class LateIndexesH2Test extends LateIndexesContract {

    @Override
    protected Store open() {
        return TestStores.inMemory();
    }

    @Override
    List<String> definitions(DSLContext dsl) {
        return dsl.fetch("script nodata nopasswords nosettings").getValues(0, String.class).stream()
                .map(text -> text.toLowerCase(Locale.ROOT))
                .filter(text -> text.contains(" index ") || text.contains(" constraint "))
                .sorted()
                .toList();
    }
}
