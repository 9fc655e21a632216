package org.millwright.journey;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.boot.TestWindow;
import org.millwright.platform.db.TestStores;
import org.millwright.ui.WindowTest;
import org.millwright.ui.kit.TestFiles;

/// The first desktop on a server's empty database asks how to begin; the next one finds the plant.
@WindowTest
class EmptyServerJourneyTest {

    private static final Clock TENTH_OF_MARCH = Clock.fixed(TestStores.NOW, ZoneOffset.UTC);

    @TempDir
    Path home;

    @Test
    void theFirstStartIsAskedForOnceAndThePlantIsThereForAll() throws Exception {
        String url = TestStores.emptyPostgresUrl();
        try (TestWindow window = TestWindow.open(home, TENTH_OF_MARCH, url)) {
            var hand = Hand.at(window.stage());
            hand.seePart("is empty. How do you want to begin there?");
            hand.click(hand.see("Look around in a corner of a plant"));
            hand.see("Riverside bottling plant");
        }
        try (TestWindow window = TestWindow.openAgain(home, TENTH_OF_MARCH, new TestFiles(null))) {
            Hand.at(window.stage()).see("Riverside bottling plant");
        }
    }
}
