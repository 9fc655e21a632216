package org.millwright.boot;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import org.millwright.attachment.app.AttachmentFiles;
import org.millwright.exchange.app.EquipmentTemplate;
import org.millwright.exchange.app.PlanTemplate;
import org.millwright.exchange.app.ReadingTemplate;
import org.millwright.exchange.app.RoundTemplate;
import org.millwright.plant.Plant;
import org.millwright.platform.settings.ProgramVersion;
import org.millwright.ui.calendar.CalendarScreen;
import org.millwright.ui.calendar.CalendarServices;
import org.millwright.ui.equipment.EquipmentScreen;
import org.millwright.ui.equipment.EquipmentServices;
import org.millwright.ui.exchange.ExchangedList;
import org.millwright.ui.files.FileDesk;
import org.millwright.ui.importing.ImportScreen;
import org.millwright.ui.importing.ImportServices;
import org.millwright.ui.inspection.InspectionsScreen;
import org.millwright.ui.inspection.LogRoundScreen;
import org.millwright.ui.inspection.PointHistoryScreen;
import org.millwright.ui.inspection.RoundServices;
import org.millwright.ui.inspection.StatutoryScreen;
import org.millwright.ui.inspection.StatutoryServices;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.maintenance.PlansScreen;
import org.millwright.ui.nav.Route.CalendarRoute;
import org.millwright.ui.nav.Route.EquipmentRoute;
import org.millwright.ui.nav.Route.ImportRoute;
import org.millwright.ui.nav.Route.InspectionsRoute;
import org.millwright.ui.nav.Route.LogRoundRoute;
import org.millwright.ui.nav.Route.PartRoute;
import org.millwright.ui.nav.Route.PartsRoute;
import org.millwright.ui.nav.Route.PlanRoute;
import org.millwright.ui.nav.Route.PlansRoute;
import org.millwright.ui.nav.Route.PointHistoryRoute;
import org.millwright.ui.nav.Route.ReorderRoute;
import org.millwright.ui.nav.Route.ReportsRoute;
import org.millwright.ui.nav.Route.SettingsRoute;
import org.millwright.ui.nav.Route.StatutoryRoute;
import org.millwright.ui.nav.Route.TodayRoute;
import org.millwright.ui.nav.Route.WorkOrderRoute;
import org.millwright.ui.nav.Route.WorkOrdersRoute;
import org.millwright.ui.nav.ScreenFactory;
import org.millwright.ui.nav.Workbench;
import org.millwright.ui.report.ReportServices;
import org.millwright.ui.report.ReportsScreen;
import org.millwright.ui.settings.SettingsScreen;
import org.millwright.ui.stock.PartsScreen;
import org.millwright.ui.stock.ReorderScreen;
import org.millwright.ui.stock.StockServices;
import org.millwright.ui.today.TodayScreen;
import org.millwright.ui.workorder.WorkOrderScreen;
import org.millwright.ui.workorder.WorkOrdersScreen;

/// Which screen shows which route, and what it is made from. Screens are built when they are first
/// opened.
record Screens(Plant plant, Kit kit, Workbench workbench, FaceSetup setup) {

    void fill(ScreenFactory factory) {
        factory.add(TodayRoute.class, _ -> new TodayScreen(plant, kit, workbench))
                .add(InspectionsRoute.class, _ -> new InspectionsScreen(plant, kit, workbench, setup.views(), files()))
                .add(LogRoundRoute.class, route -> new LogRoundScreen(rounds(), kit, workbench, route))
                .add(
                        PointHistoryRoute.class,
                        route -> new PointHistoryScreen(plant.inspections(), kit, workbench, setup.views(), route))
                .add(
                        StatutoryRoute.class,
                        _ -> new StatutoryScreen(
                                kit, StatutoryServices.of(plant, files(), viewed()), workbench, setup.views()))
                .add(PlansRoute.class, _ -> plans(OptionalLong.empty()))
                .add(PlanRoute.class, route -> plans(OptionalLong.of(route.id())))
                .add(CalendarRoute.class, _ -> calendar())
                .add(WorkOrdersRoute.class, _ -> new WorkOrdersScreen(plant, kit, workbench, setup.views(), desk()))
                .add(
                        WorkOrderRoute.class,
                        route -> new WorkOrderScreen(plant, kit, workbench, setup.views(), desk(), route.id()))
                .add(EquipmentRoute.class, route -> equipment(route.id()))
                .add(ImportRoute.class, route -> importing(route.kind()))
                .add(PartsRoute.class, _ -> parts(OptionalLong.empty()))
                .add(PartRoute.class, route -> parts(OptionalLong.of(route.id())))
                .add(ReorderRoute.class, _ -> new ReorderScreen(kit, workbench, stock()))
                .add(ReportsRoute.class, _ -> reports())
                .add(SettingsRoute.class, _ -> settings());
    }

    private CalendarScreen calendar() {
        return new CalendarScreen(kit, workbench, CalendarServices.of(plant, setup.foreground()), setup.views());
    }

    private EquipmentScreen equipment(OptionalLong shownFirst) {
        EquipmentServices services = EquipmentServices.of(plant, kit.formats().locale(), desk());
        return new EquipmentScreen(kit, workbench, services, setup.views(), shownFirst);
    }

    private ImportScreen importing(String kind) {
        ImportServices services = switch (kind) {
            case "readings" -> new ImportServices(plant.readingImport(), ReadingTemplate.make());
            case "rounds" -> new ImportServices(plant.roundImport(), RoundTemplate.make());
            case "plans" -> new ImportServices(plant.planImport(), PlanTemplate.make());
            default -> new ImportServices(plant.equipmentImport(), EquipmentTemplate.make());
        };
        return new ImportScreen(kit, workbench, services, setup.views());
    }

    private RoundServices rounds() {
        return RoundServices.of(plant, setup.views(), files(), viewed());
    }

    private FileDesk desk() {
        return new FileDesk(plant.attachmentFiles(), files(), viewed());
    }

    /// Copies of files that were opened the day before, or earlier, are looked at no more.
    void clearViewed() {
        Instant dayAgo = kit.clock().instant().minus(Duration.ofDays(1));
        kit.tasks()
                .run(
                        () -> {
                            AttachmentFiles.clearCopies(viewed(), dayAgo);
                            return dayAgo;
                        },
                        _ -> {});
    }

    private Path viewed() {
        return setup.folders().data().resolve("viewed");
    }

    private static SystemFiles files() {
        return new SystemFiles(System.getProperty("os.name", ""));
    }

    private PartsScreen parts(OptionalLong part) {
        return new PartsScreen(kit, workbench, stock(), setup.views(), part);
    }

    private StockServices stock() {
        return StockServices.of(plant, kit.formats().locale(), desk());
    }

    private ReportsScreen reports() {
        return new ReportsScreen(kit, workbench, ReportServices.of(plant, files()));
    }

    private SettingsScreen settings() {
        return new SettingsScreen(
                kit,
                workbench,
                setup.views(),
                new SettingsScreen.Services(
                        plant.site(),
                        plant.peopleRegister(),
                        plant.people(),
                        plant.costCentres(),
                        plant.storerooms(),
                        plant.siteCalendar(),
                        plant.planningSettings(),
                        plant.planFamilies(),
                        setup.backups().map(backups -> backups),
                        ExchangedList.of(plant)),
                new WindowLook(setup),
                new SettingsScreen.Facts(
                        plant.store().location(), setup.folders().logs(), ProgramVersion.text(), setup.another()));
    }

    private PlansScreen plans(OptionalLong plan) {
        return new PlansScreen(plant, kit, workbench, setup.views(), plan);
    }
}
