package org.millwright.boot;

import java.util.List;
import java.util.function.Function;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.kernel.Message;
import org.millwright.plant.Plant;
import org.millwright.ui.nav.PaletteHit;
import org.millwright.ui.nav.PaletteSource;
import org.millwright.ui.nav.Route.EquipmentRoute;
import org.millwright.ui.nav.Route.PartRoute;
import org.millwright.ui.nav.Route.PointHistoryRoute;
import org.millwright.ui.nav.Route.WorkOrderRoute;

/// The records that Ctrl+K finds: equipment, work orders, parts, check points.
final class PaletteRecords {

    private static final int MOST = 6;

    private PaletteRecords() {}

    static List<PaletteSource> of(Plant plant) {
        return List.of(
                records(
                        "palette.equipment",
                        Feather.CPU,
                        typed -> plant.equipment().search(typed, MOST),
                        row -> new Found(row.tag(), row.name(), new EquipmentRoute(row.id()))),
                records(
                        "palette.work-orders",
                        Feather.TOOL,
                        typed -> plant.workOrderQueries().search(typed, MOST),
                        row -> new Found(row.number(), row.title(), new WorkOrderRoute(row.id()))),
                records(
                        "palette.parts",
                        Feather.PACKAGE,
                        typed -> plant.stock().search(typed, MOST),
                        row -> new Found(row.partNo(), row.name(), new PartRoute(row.id()))),
                records(
                        "palette.check-points",
                        Feather.ACTIVITY,
                        typed -> plant.inspections().searchPoints(typed, MOST),
                        row -> new Found(row.stop().tag(), row.name(), new PointHistoryRoute(row.checkPointId()))));
    }

    private record Found(String number, String name, org.millwright.ui.nav.Route route) {}

    private static <R> PaletteSource records(
            String kind, Ikon icon, Function<String, List<R>> search, Function<R, Found> reading) {
        return new PaletteSource() {
            @Override
            public Message kind() {
                return Message.of(kind);
            }

            @Override
            public List<PaletteHit> search(String typed) {
                if (typed.isEmpty()) {
                    return List.of();
                }
                return search.apply(typed).stream()
                        .map(reading)
                        .map(found -> PaletteHit.open(icon, found.number(), found.name(), found.route()))
                        .toList();
            }
        };
    }
}
