package org.millwright.platform.db;

import java.util.UUID;

class PlantZoneH2Test extends PlantZoneContract {

    @Override
    String url() {
        return "jdbc:h2:mem:" + UUID.randomUUID();
    }
}
