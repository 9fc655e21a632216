package org.millwright.exchange.store;

import static org.millwright.platform.db.schema.Tables.IMPORT_MAPPING;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.millwright.exchange.Headings;
import org.millwright.exchange.ImportKind;
import org.millwright.exchange.ImportMapping;
import org.millwright.exchange.ValueSource;
import org.millwright.platform.db.Tx;
import org.millwright.platform.db.schema.tables.records.ImportMappingRecord;
import tools.jackson.databind.json.JsonMapper;

/// Keeps the mappings of past imports, one for each set of headings.
public final class MappingStore {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LONGEST = 10_000;

    /// What stands in the column `definition`.
    private record Definition(Map<String, String> sources, boolean addCostCentres) {}

    public @Nullable ImportMapping find(DSLContext dsl, ImportKind kind, Headings headings) {
        return dsl.select(IMPORT_MAPPING.DEFINITION)
                .from(IMPORT_MAPPING)
                .where(IMPORT_MAPPING.KIND.eq(kind.name()))
                .and(IMPORT_MAPPING.HEADINGS.eq(digest(headings)))
                .fetchOne(found -> mapping(kind, found.value1()));
    }

    /// All mappings of a kind, the one used last first.
    public List<ImportMapping> all(DSLContext dsl, ImportKind kind) {
        return dsl.select(IMPORT_MAPPING.DEFINITION)
                .from(IMPORT_MAPPING)
                .where(IMPORT_MAPPING.KIND.eq(kind.name()))
                .orderBy(IMPORT_MAPPING.USED_AT.desc(), IMPORT_MAPPING.ID.desc())
                .fetch(found -> mapping(kind, found.value1()));
    }

    public void save(Tx tx, ImportKind kind, Headings headings, ImportMapping mapping) {
        Map<String, String> sources = new LinkedHashMap<>();
        mapping.sources().forEach((field, source) -> sources.put(field.key(), source.pattern()));
        String definition = JSON.writeValueAsString(new Definition(sources, mapping.addCostCentres()));
        if (definition.length() > LONGEST) {
            // headings of such a length will not be met again
            return;
        }
        ImportMappingRecord known = tx.dsl()
                .selectFrom(IMPORT_MAPPING)
                .where(IMPORT_MAPPING.KIND.eq(kind.name()))
                .and(IMPORT_MAPPING.HEADINGS.eq(digest(headings)))
                .fetchOne();
        if (known == null) {
            tx.insert(tx.create(IMPORT_MAPPING)
                    .setKind(kind.name())
                    .setHeadings(digest(headings))
                    .setDefinition(definition)
                    .setUsedAt(tx.now()));
        } else {
            tx.update(known.setDefinition(definition).setUsedAt(tx.now()));
        }
    }

    private static ImportMapping mapping(ImportKind kind, String definition) {
        Definition read = JSON.readValue(definition, Definition.class);
        ImportMapping mapping = ImportMapping.NONE.withCostCentresAdded(read.addCostCentres());
        for (Map.Entry<String, String> entry : read.sources().entrySet()) {
            var field = kind.field(entry.getKey());
            var source = ValueSource.parse(entry.getValue());
            if (field.isPresent() && source.isDone()) {
                mapping = mapping.with(field.get(), source.orThrow());
            }
        }
        return mapping;
    }

    private static String digest(Headings headings) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(headings.signature().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
