package org.millwright.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.backup.app.BackupFolders;
import org.millwright.kernel.Actor;
import org.millwright.plant.Plant;
import org.millwright.platform.db.DamagedFile;
import org.millwright.platform.db.StoreLocation;
import org.millwright.platform.db.TestStores;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.settings.UserFolders;

class CommandLineRunTest {

    @TempDir
    Path home;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private LocalDate desktopDay = LocalDate.MIN;
    private @Nullable String desktopStore;
    private ZoneId shownIn = ZoneOffset.UTC;
    private boolean broken;

    @Test
    void withoutAVerbTheDesktopOpens() {
        assertThat(run("--today", "2026-03-05")).isEqualTo(7);
        assertThat(desktopDay).isEqualTo(LocalDate.of(2026, 3, 5));
    }

    @Test
    void thePlantOfADoubleClickIsOpenedInTheDesktop() throws IOException {
        Path plant = Files.createFile(home.resolve("riverside.mv.db"));

        assertThat(run(plant.toString())).isEqualTo(7);
        assertThat(desktopStore).isEqualTo(plant.toString());
        assertThat(run("rivrside")).isEqualTo(2);
        assertThat(err.toString()).contains("Unmatched argument", "rivrside");
    }

    @Test
    void theMenuEntryOpensTheDesktop() {
        assertThat(run()).isEqualTo(7);
        assertThat(desktopStore).isNull();
    }

    @Test
    void aFaultOfTheDesktopIsToldAndLogged() {
        broken = true;

        assertThat(run()).isEqualTo(70);
        assertThat(err.toString()).contains("a fault on purpose", home.toString());
    }

    @Test
    void timesAreShownInThePlantsZone() {
        String store = home.resolve("plant").toString();
        var location = StoreLocation.parse(store).orThrow();
        try (var plant = Plant.open(location, TestStores.MAX, Clock.systemUTC()).orThrow()) {
            plant.site().set(0, "Riverside", "EUR", "Asia/Tokyo").orThrow();
        }

        assertThat(run("check", "--store", store)).isZero();

        assertThat(shownIn).isEqualTo(ZoneId.of("Asia/Tokyo"));
    }

    @Test
    void aVerbMakesNoPlantInAnEmptyDatabaseUnasked() {
        String url = TestStores.emptyPostgresUrl();

        assertThat(run("check", "--store", url)).isEqualTo(1);
        assertThat(err.toString()).contains("There is no plant at");
        assertThat(run("sample", "--size", "small", "--store", url)).isZero();
        assertThat(run("check", "--store", url)).isZero();
    }

    @Test
    void wrongUsageEndsWithTwo() {
        assertThat(run("fly")).isEqualTo(2);
        assertThat(run("import")).isEqualTo(2);
        assertThat(run("--today", "yesterday")).isEqualTo(2);
        assertThat(err.toString()).contains("Usage: millwright");
    }

    @Test
    void aWordThatIsNoDateIsToldInTheUsersWords() {
        assertThat(run("--today", "2026-13-01")).isEqualTo(2);
        assertThat(run("report", "monthly", "--month", "March", "--out", "a.xlsx"))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("2026-13-01 is not a date. Write it as 2026-12-31.")
                .contains("March is not a month. Write it as 2026-12.")
                .doesNotContain("java.");
    }

    @Test
    void aMistypedNameOfAPlantIsRefusedAndNothingIsMadeThere() {
        Path mistyped = home.resolve("rivrside.mv.db");

        assertThat(run("--store", mistyped.toString(), "reorder")).isEqualTo(1);

        assertThat(err.toString()).contains("There is no plant at " + mistyped);
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void aDryRunMakesNoPlant() throws IOException {
        Path file = Files.writeString(home.resolve("machines.csv"), "Tag,Name,Kind\nP-1,Pump,Machine\n");
        Path store = home.resolve("new").resolve("plant.mv.db");

        assertThat(run("--store", store.toString(), "import", "equipment", file.toString(), "--dry-run"))
                .isZero();

        assertThat(out.toString()).contains("1 new");
        assertThat(store.getParent()).doesNotExist();
    }

    @Test
    void aSampleBeginsAPlant() {
        assertThat(run("--store", home.resolve("new").toString(), "sample", "--size", "small"))
                .isZero();
        assertThat(run("--store", home.resolve("new").toString(), "reorder")).isZero();
    }

    @Test
    void aDamagedPlantIsToldAsWhatItIs() throws IOException {
        String damaged = DamagedFile.in(home).display();

        assertThat(run("--store", damaged, "check")).isEqualTo(1);
        assertThat(run("--store", damaged, "backup")).isEqualTo(1);

        assertThat(err.toString().lines().distinct())
                .singleElement()
                .asString()
                .startsWith("The file of the plant " + damaged + " is damaged");
    }

    @Test
    void aFaultIsNoRefusal() {
        assertThat(run("--today", "1999-12-31")).isEqualTo(70);
        assertThat(err.toString()).contains("a fault on purpose").doesNotContain("\tat ");
    }

    @Test
    void helpTellsTheVerbs() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("--store", "import", "export");
    }

    private int run(String... args) {
        UserFolders folders = UserFolders.of(Map.of(UserFolders.HOME_VARIABLE, home.toString()), new Properties());
        var run = new CommandLineRun(
                folders,
                BackupFolders.own(folders.data()),
                new Messages(Locale.UK, ZoneOffset.UTC),
                ZoneOffset.UTC,
                zone -> shownIn = zone,
                new Actor("Max Engineer", "test-desk"),
                (options, clock) -> {
                    desktopDay = LocalDate.now(clock);
                    desktopStore = options.store();
                    if (broken || desktopDay.getYear() < 2000) {
                        throw new IllegalStateException("a fault on purpose");
                    }
                    return 7;
                },
                false);
        return run.run(args, new PrintWriter(out, true), new PrintWriter(err, true));
    }
}
