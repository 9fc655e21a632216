package org.millwright.exchange.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.millwright.exchange.RowFate;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;

/// What the planner makes of a store needs one database only.
class RoundExchangeH2Test extends RoundExchangeContract {

    @Override
    protected Store open() {
        return TestStores.inMemory();
    }

    @Test
    void aTemplateIsAFileToBeginWith() {
        for (String name : new String[] {"template.xlsx", "template.csv"}) {
            Path file = folder.resolve(name);
            RoundTemplate.make().write(file, GERMAN).orThrow();

            DryRun run = dryRun(file);

            assertThat(run.mapping().sources()).as(name).hasSize(17);
            assertThat(run.lines()).hasSize(3).allMatch(line -> line.fate() == RowFate.BAD);
            assertThat(run.lines().getFirst().problems())
                    .allMatch(problem -> problem.reason().key().equals("programme.no-equipment"));
        }
    }
}
