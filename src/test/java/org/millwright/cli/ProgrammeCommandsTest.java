package org.millwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A plant's programme in spreadsheets, as a script handles it.
class ProgrammeCommandsTest {

    @TempDir
    Path folder;

    private CliRun cli;

    @BeforeEach
    void aPump() throws IOException {
        cli = new CliRun(folder);
        Path machines = file("machines.csv", "Tag,Name,Kind\nP-101,Feed pump,Machine\n");
        assertThat(cli.run("import", "equipment", machines.toString()).exit()).isZero();
    }

    @Test
    void roundsGoInAndComeOutAsTheyAre() throws IOException {
        Path in = file("rounds.csv", """
            Round,Name of the round,Area of the round,Tag,Check point,Unit,High alarm
            R-1,Morning,P-101,P-101,Bearing,°C,80
            R-1,,,P-101,Leaks,,
            """);
        Path out = folder.resolve("out.xlsx");

        assertThat(cli.run("import", "rounds", in.toString()).out()).contains("2 rows: 2 new");
        assertThat(cli.run("export", "rounds", out.toString()).exit()).isZero();

        assertThat(cli.run("import", "rounds", out.toString(), "--dry-run").out())
                .contains("0 changed, 2 unchanged");
    }

    @Test
    void aBadRoundIsToldByLineColumnAndReason() throws IOException {
        Path in = file("rounds.csv", """
            Round,Name of the round,Area of the round,Tag,Check point,Low alarm,High alarm
            R-1,Morning,P-101,P-101,Bearing,80,20
            """);

        var result = cli.run("import", "rounds", in.toString());

        assertThat(result.exit()).isEqualTo(PlantCommand.REFUSED);
        assertThat(result.err()).contains("Line 2, High alarm \"20\"");
    }

    @Test
    void plansGoInAndComeOutWithTheirJobs() throws IOException {
        Path in = file("plans.csv", """
            Plan,Name,Equipment,First day,Every,Period,Calendar rule,Season from,Season to
            PM-1,Lubricate,P-101,2026-03-31,3,months,,,
            PM-2,Clean,P-101,2026-03-31,,,FREQ=MONTHLY;BYDAY=-1FR,1 May,30 September
            """);
        Path out = folder.resolve("out.xlsx");

        assertThat(cli.run("import", "plans", in.toString()).out()).contains("2 rows: 2 new");
        assertThat(cli.run("export", "plans", out.toString()).exit()).isZero();

        assertThat(cli.run("import", "plans", out.toString(), "--dry-run").out())
                .contains("columns are taken by their headings", "Sheet Tasks: none read.", "0 changed, 2 unchanged");
        assertThat(cli.run("plan", "list").out()).contains("PM-2");
    }

    @Test
    void aDayThatDoesNotExistIsToldByLineColumnAndReason() throws IOException {
        Path in = file("plans.csv", """
            Plan,Name,Equipment,First day,Every,Period,Season from,Season to
            PM-1,Lubricate,P-101,2026-03-31,3,months,30 February,1 May
            """);

        assertThat(cli.run("import", "plans", in.toString()).err())
                .contains("Line 2, Season from \"30 February\": There is no such day as 30 February.");
    }

    @Test
    void templatesNeedNoPlant() {
        for (String kind : new String[] {"plans", "rounds", "readings"}) {
            Path file = folder.resolve(kind + ".xlsx");
            assertThat(cli.run("template", kind, file.toString()).exit()).isZero();
            assertThat(file).isNotEmptyFile();
        }
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
