package org.millwright.maintenance.app;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.millwright.attachment.AttachmentRow;
import org.millwright.attachment.FileBytes;
import org.millwright.attachment.NewAttachment;
import org.millwright.attachment.app.AttachmentRegister;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.maintenance.Availability;
import org.millwright.maintenance.Certificate;
import org.millwright.maintenance.CertificateFields;
import org.millwright.maintenance.Occurrence;
import org.millwright.maintenance.PlanMachine;
import org.millwright.maintenance.PlanningDay;
import org.millwright.maintenance.Proposal;
import org.millwright.maintenance.Scheduling;
import org.millwright.maintenance.StatutoryRow;
import org.millwright.maintenance.store.CertificateStore;
import org.millwright.maintenance.store.CertificateStore.Place;
import org.millwright.maintenance.store.PlanFacts;
import org.millwright.meter.app.MeterQueries;
import org.millwright.platform.db.Store;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.sheet.ListSheet;
import org.millwright.site.app.SiteCalendar;

/// The inspections that the law demands: what is attested of each machine, and what falls due.
public final class StatutoryRegister {

    private static final Op CERTIFY = new Op("maintenance.certify");
    private static final Op ATTACH = new Op("maintenance.attach-certificate");

    private final Store store;
    private final PlanningFacts planning;
    private final AttachmentRegister attachments;
    private final CertificateStore certificates = new CertificateStore();

    public StatutoryRegister(Store store, SiteCalendar calendar, MeterQueries meters, AttachmentRegister attachments) {
        this.store = store;
        this.planning = new PlanningFacts(calendar, meters);
        this.attachments = attachments;
    }

    /// Every machine under a plan that the law demands: what is overdue first, then by the day it falls due.
    public List<StatutoryRow> rows() {
        return store.snapshot(dsl -> {
            List<Long> plans = certificates.plans(dsl);
            if (plans.isEmpty()) {
                return List.of();
            }
            PlanningDay day = planning.day(dsl, store.today(), store.today(), false);
            Map<Place, Certificate> inForce = certificates.inForce(dsl, plans);
            Map<Place, Instant> done = certificates.lastDone(dsl, plans);
            List<StatutoryRow> rows = new ArrayList<>();
            for (PlanFacts one : planning.of(dsl, store.zone(), day, plans)) {
                PlanMachine machine = one.on().machine();
                if (machine.availability() == Availability.RETIRED) {
                    continue;
                }
                Place place = new Place(one.plan().schedule().planId(), machine.equipmentId());
                Instant at = done.get(place);
                rows.add(new StatutoryRow(
                        place.planId(),
                        one.plan().fields().code(),
                        one.plan().fields().name(),
                        place.equipmentId(),
                        machine.tag(),
                        one.equipmentName(),
                        inForce.get(place),
                        at == null ? null : at.atZone(store.zone()).toLocalDate(),
                        due(one, day)));
            }
            rows.sort(Comparator.comparing(
                            StatutoryRow::dueOn, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                    .thenComparing(StatutoryRow::tag)
                    .thenComparing(StatutoryRow::planCode));
            return rows;
        });
    }

    /// The date whose work is not done yet, else the next one.
    private static @Nullable LocalDate due(PlanFacts one, PlanningDay day) {
        return one.on().known().stream()
                .filter(Occurrence::open)
                .map(Occurrence::dueOn)
                .min(Comparator.naturalOrder())
                .or(() -> Scheduling.next(one.on(), day).map(Proposal::dueOn))
                .orElse(null);
    }

    /// Records what an authority has attested; what was attested before stays.
    ///
    /// @return the new record's id
    public Outcome<Long> certify(CertificateFields fields) {
        return store.transact(
                CERTIFY,
                tx -> fields.check(store.today())
                        .require(
                                certificates.demands(tx.dsl(), fields.planId(), fields.equipmentId()),
                                "",
                                "maintenance.refused.not-statutory")
                        .then(() -> Outcome.done(certificates.insert(tx, fields))));
    }

    /// Puts the paper itself on the record.
    public Outcome<AttachmentRow> attach(long certificateId, String name, FileBytes content) {
        return store.transact(
                ATTACH,
                tx -> certificates.exists(tx.dsl(), certificateId)
                        ? attachments.addIn(
                                tx, NewAttachment.of(CertificateStore.RECORD, certificateId, null, name, content))
                        : Outcome.refused("maintenance.refused.no-certificate"));
    }

    public List<AttachmentRow> files(long certificateId) {
        return attachments.of(CertificateStore.RECORD, certificateId);
    }

    /// Writes the register as it is today: CSV where the name ends so, else a workbook.
    ///
    /// @return how many rows were written
    public Outcome<Long> export(Path target, Messages messages, BooleanSupplier cancelled) {
        LocalDate today = store.today();
        return new ListSheet<StatutoryRow>(messages, "maintenance.statutory.sheet")
                .label("maintenance.statutory.state", row -> row.state(today))
                .day("maintenance.statutory.due", StatutoryRow::dueOn)
                .text("maintenance.statutory.plan", StatutoryRow::planCode)
                .text("maintenance.statutory.plan-name", StatutoryRow::planName)
                .text("maintenance.statutory.machine", StatutoryRow::tag)
                .text("maintenance.statutory.machine-name", StatutoryRow::equipmentName)
                .text(
                        "maintenance.statutory.authority",
                        row -> row.certificate() == null
                                ? null
                                : row.certificate().authority())
                .text(
                        "maintenance.statutory.number",
                        row -> row.certificate() == null
                                ? null
                                : row.certificate().number())
                .day(
                        "maintenance.statutory.issued",
                        row -> row.certificate() == null
                                ? null
                                : row.certificate().issuedOn())
                .day(
                        "maintenance.statutory.valid",
                        row -> row.certificate() == null
                                ? null
                                : row.certificate().validUntil())
                .integer(
                        "maintenance.statutory.files",
                        row -> row.certificate() == null
                                ? null
                                : row.certificate().files())
                .day("maintenance.statutory.done", StatutoryRow::lastDone)
                .day("maintenance.statutory.plan-due", StatutoryRow::planDue)
                .write(target, rows(), cancelled);
    }
}
