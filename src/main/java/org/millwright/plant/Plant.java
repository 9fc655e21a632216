package org.millwright.plant;

import java.time.Clock;
import java.util.List;
import org.millwright.attachment.app.AttachmentFiles;
import org.millwright.attachment.app.AttachmentRegister;
import org.millwright.attachment.app.RecordFiles;
import org.millwright.audit.app.AuditQueries;
import org.millwright.cost.app.CostCentres;
import org.millwright.cost.app.CostExport;
import org.millwright.cost.app.CostLedger;
import org.millwright.equipment.app.EquipmentQueries;
import org.millwright.equipment.app.EquipmentRegister;
import org.millwright.exchange.app.EquipmentExport;
import org.millwright.exchange.app.EquipmentImport;
import org.millwright.exchange.app.PlanExport;
import org.millwright.exchange.app.PlanImport;
import org.millwright.exchange.app.PlanLookup;
import org.millwright.exchange.app.ReadingExport;
import org.millwright.exchange.app.ReadingImport;
import org.millwright.exchange.app.RoundExport;
import org.millwright.exchange.app.RoundImport;
import org.millwright.inspection.app.InspectionQueries;
import org.millwright.inspection.app.MeterPoints;
import org.millwright.inspection.app.RoundCorrections;
import org.millwright.inspection.app.RoundPhotos;
import org.millwright.inspection.app.RoundRegister;
import org.millwright.inspection.app.RoundResults;
import org.millwright.inspection.app.RoundRuns;
import org.millwright.inspection.app.RoundSheets;
import org.millwright.inspection.app.RoundSigning;
import org.millwright.kernel.Actor;
import org.millwright.kernel.Outcome;
import org.millwright.maintenance.app.ComplianceQueries;
import org.millwright.maintenance.app.LawfulDates;
import org.millwright.maintenance.app.MaintenanceForecast;
import org.millwright.maintenance.app.PlanCalendarFile;
import org.millwright.maintenance.app.PlanFamilies;
import org.millwright.maintenance.app.PlanForecast;
import org.millwright.maintenance.app.PlanGeneration;
import org.millwright.maintenance.app.PlanQueries;
import org.millwright.maintenance.app.PlanRegister;
import org.millwright.maintenance.app.PlanningSettings;
import org.millwright.maintenance.app.Rescheduling;
import org.millwright.maintenance.app.SameWork;
import org.millwright.maintenance.app.StatutoryRegister;
import org.millwright.maintenance.app.WorkCalendar;
import org.millwright.meter.app.MeterQueries;
import org.millwright.meter.app.MeterReadings;
import org.millwright.meter.app.MeterRegister;
import org.millwright.people.app.PeopleQueries;
import org.millwright.people.app.PeopleRegister;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.StoreLocation;
import org.millwright.platform.db.StoreOpening;
import org.millwright.platform.names.LiveNames;
import org.millwright.report.app.MonthlyReportQueries;
import org.millwright.report.app.MonthlyWorkbook;
import org.millwright.sample.app.SampleLoader;
import org.millwright.sample.app.SampleUseCases;
import org.millwright.site.app.SiteCalendar;
import org.millwright.site.app.SiteProfile;
import org.millwright.stock.app.PartRegister;
import org.millwright.stock.app.StockLedger;
import org.millwright.stock.app.StockQueries;
import org.millwright.stock.app.StockSheets;
import org.millwright.stock.app.Storerooms;
import org.millwright.workorder.app.JobCompletion;
import org.millwright.workorder.app.WorkOrderExport;
import org.millwright.workorder.app.WorkOrderLabour;
import org.millwright.workorder.app.WorkOrderParts;
import org.millwright.workorder.app.WorkOrderQueries;
import org.millwright.workorder.app.WorkOrderTasks;
import org.millwright.workorder.app.WorkOrders;

/// An open plant: its store, and all that can be asked of it and done to it, wired by hand. The
/// desktop and the command line work on the same one.
public record Plant(
        Store store,
        AuditQueries audit,
        AttachmentRegister attachments,
        AttachmentFiles attachmentFiles,
        SiteProfile site,
        SiteCalendar siteCalendar,
        CostCentres costCentres,
        CostLedger costs,
        EquipmentRegister equipmentRegister,
        RecordFiles equipmentFiles,
        EquipmentQueries equipment,
        EquipmentImport equipmentImport,
        EquipmentExport equipmentExport,
        ReadingImport readingImport,
        ReadingExport readingExport,
        RoundImport roundImport,
        RoundExport roundExport,
        PlanImport planImport,
        PlanExport planExport,
        MeterRegister meterRegister,
        MeterReadings meterReadings,
        MeterQueries meters,
        Storerooms storerooms,
        PartRegister partRegister,
        RecordFiles partFiles,
        StockLedger stockLedger,
        StockQueries stock,
        StockSheets stockSheets,
        PeopleRegister peopleRegister,
        PeopleQueries people,
        WorkOrders workOrders,
        RecordFiles workOrderFiles,
        WorkOrderTasks workOrderTasks,
        WorkOrderLabour workOrderLabour,
        WorkOrderParts workOrderParts,
        JobCompletion jobCompletion,
        WorkOrderQueries workOrderQueries,
        WorkOrderExport workOrderExport,
        CostExport costExport,
        RoundRegister roundRegister,
        RoundRuns roundRuns,
        RoundSigning roundSigning,
        RoundPhotos roundPhotos,
        RoundCorrections roundCorrections,
        RoundSheets roundSheets,
        RoundResults roundResults,
        InspectionQueries inspections,
        PlanRegister planRegister,
        PlanGeneration planGeneration,
        PlanFamilies planFamilies,
        PlanningSettings planningSettings,
        SameWork sameWork,
        PlanForecast planForecast,
        WorkCalendar workCalendar,
        Rescheduling rescheduling,
        MaintenanceForecast maintenanceForecast,
        ComplianceQueries compliance,
        PlanCalendarFile planCalendar,
        PlanQueries plans,
        StatutoryRegister statutory,
        MonthlyReportQueries monthlyReports,
        MonthlyWorkbook monthlyWorkbook,
        SampleLoader samples)
        implements AutoCloseable {

    // the kinds of record that files are put on
    private static final String EQUIPMENT = "equipment";
    private static final String PART = "part";
    private static final String WORK_ORDER = "work_order";

    public static Outcome<Plant> open(StoreLocation location, Actor actor, Clock clock) {
        return new StoreOpening(actor, clock).open(location).map(Plant::of);
    }

    /// A plant that is there; makes none.
    public static Outcome<Plant> openExisting(StoreLocation location, Actor actor, Clock clock) {
        return new StoreOpening(actor, clock).openExisting(location).map(Plant::of);
    }

    /// A new plant that takes its place when it is closed, if it was filled until then.
    public static Outcome<Plant> begin(StoreLocation location, Actor actor, Clock clock) {
        return new StoreOpening(actor, clock).openNew(location).map(Plant::of);
    }

    public static Plant of(Store store) {
        var costs = new CostLedger(store);
        var equipment = new EquipmentQueries(store);
        var register = new EquipmentRegister(store);
        var meterRegister = new MeterRegister(store, equipment);
        var centres = new CostCentres(store);
        var stockLedger = new StockLedger(store, costs, equipment);
        var stock = new StockQueries(store);
        var people = new PeopleQueries(store);
        var workOrderQueries = new WorkOrderQueries(store, equipment, people);
        var workOrders = new WorkOrders(store, people, new LawfulDates());
        var workOrderTasks = new WorkOrderTasks(store, workOrders);
        var labour = new WorkOrderLabour(store, workOrders, people, equipment, costs);
        var meters = new MeterQueries(store);
        var meterReadings = new MeterReadings(store);
        var meterPoints = new MeterPoints(meters, meterReadings);
        var attachments = new AttachmentRegister(store);
        var roundRuns = new RoundRuns(store, attachments, meterPoints);
        var inspections = new InspectionQueries(store, attachments);
        var site = new SiteProfile(store);
        var siteCalendar = new SiteCalendar(store);
        var storerooms = new Storerooms(store);
        var partRegister = new PartRegister(store);
        var peopleRegister = new PeopleRegister(store);
        var workOrderParts = new WorkOrderParts(store, workOrders, stockLedger);
        var roundRegister = new RoundRegister(store, meters);
        var roundSigning = new RoundSigning(store, roundRuns, workOrders, meterPoints);
        PlanFamilies planFamilies = new PlanFamilies(store);
        var planRegister = new PlanRegister(store, inspections);
        var planForecast = new PlanForecast(store, siteCalendar, meters);
        var planGeneration = new PlanGeneration(store, workOrders, workOrderTasks, roundRuns, siteCalendar, meters);
        var workCalendar = new WorkCalendar(store, planForecast, siteCalendar, people);
        var plans = new PlanQueries(store, siteCalendar, meters);
        var planLookup = new PlanLookup(plans, planFamilies, equipment, inspections, stock);
        return new Plant(
                store,
                new AuditQueries(store),
                attachments,
                new AttachmentFiles(attachments),
                site,
                siteCalendar,
                centres,
                costs,
                register,
                new RecordFiles(store, attachments, EQUIPMENT, register::mayTakeFilesIn),
                equipment,
                new EquipmentImport(store, equipment, register, centres),
                new EquipmentExport(equipment),
                new ReadingImport(store, meters, meterReadings),
                new ReadingExport(meters),
                new RoundImport(store, equipment, meters, inspections, roundRegister),
                new RoundExport(store, inspections),
                new PlanImport(store, planLookup, planRegister, planFamilies),
                new PlanExport(store, planLookup),
                meterRegister,
                meterReadings,
                meters,
                storerooms,
                partRegister,
                new RecordFiles(store, attachments, PART, partRegister::mayTakeFilesIn),
                stockLedger,
                stock,
                new StockSheets(store, stock),
                peopleRegister,
                people,
                workOrders,
                new RecordFiles(store, attachments, WORK_ORDER, workOrders::mayTakeFilesIn),
                workOrderTasks,
                labour,
                workOrderParts,
                new JobCompletion(store, workOrders, labour),
                workOrderQueries,
                new WorkOrderExport(store, workOrderQueries),
                new CostExport(store),
                roundRegister,
                roundRuns,
                roundSigning,
                new RoundPhotos(store, roundRuns, attachments),
                new RoundCorrections(store, roundRuns),
                new RoundSheets(store, inspections, site),
                new RoundResults(store, inspections),
                inspections,
                planRegister,
                planGeneration,
                planFamilies,
                new PlanningSettings(store),
                new SameWork(store, workOrderQueries, siteCalendar, meters),
                planForecast,
                workCalendar,
                new Rescheduling(store, workOrders, workOrderTasks, planGeneration, workCalendar, siteCalendar),
                new MaintenanceForecast(store, planForecast, people, stock),
                new ComplianceQueries(store),
                new PlanCalendarFile(store, planForecast),
                plans,
                new StatutoryRegister(store, siteCalendar, meters, attachments),
                new MonthlyReportQueries(store),
                new MonthlyWorkbook(store),
                new SampleLoader(
                        store,
                        new SampleUseCases(
                                site,
                                centres,
                                costs,
                                peopleRegister,
                                people,
                                register,
                                equipment,
                                meterRegister,
                                meterReadings,
                                storerooms,
                                partRegister,
                                stockLedger,
                                stock,
                                workOrders,
                                labour,
                                workOrderParts,
                                roundRegister,
                                roundRuns,
                                roundSigning,
                                inspections,
                                planRegister,
                                planFamilies,
                                planGeneration)));
    }

    /// Whether everything holds that must hold of a plant's records.
    public CheckReport check() {
        return new PlantCheck(store).run();
    }

    /// What search while typing looks through.
    public List<LiveNames> names() {
        return List.of(equipment.names(), workOrderQueries.names(), stock.names());
    }

    @Override
    public void close() {
        store.close();
    }
}
