-- equipment_id is the area, line or machine that the round walks through. revision counts the changes, those of the
-- check points included.
create table inspection_round (
    id bigint not null,
    version integer not null,
    revision integer not null,
    code varchar(30) not null,
    name varchar(200) not null,
    equipment_id bigint not null,
    active boolean not null,
    constraint pk_inspection_round primary key (id),
    constraint uq_inspection_round_code unique (code),
    constraint fk_inspection_round_equipment foreign key (equipment_id) references equipment (id)
);

create table check_point (
    id bigint not null,
    version integer not null,
    round_id bigint not null,
    walk_order integer not null,
    equipment_id bigint not null,
    name varchar(200) not null,
    kind varchar(12) not null,
    unit varchar(20),
    low_alarm numeric(19, 6),
    low_warning numeric(19, 6),
    high_warning numeric(19, 6),
    high_alarm numeric(19, 6),
    choices varchar(1000),
    meter_id bigint,
    instruction varchar(2000),
    active boolean not null,
    constraint pk_check_point primary key (id),
    constraint fk_check_point_round foreign key (round_id) references inspection_round (id),
    constraint fk_check_point_equipment foreign key (equipment_id) references equipment (id),
    constraint fk_check_point_meter foreign key (meter_id) references meter (id)
);
create index ix_check_point_round on check_point (round_id, walk_order);

alter table work_order add constraint fk_work_order_check_point foreign key (check_point_id) references check_point (id);
create index ix_work_order_check_point on work_order (check_point_id, equipment_id);

-- What a round asks: written when the first run after a change is begun, and never changed. Runs of the same
-- revision share it.
create table round_revision (
    id bigint not null,
    version integer not null,
    round_id bigint not null,
    revision integer not null,
    constraint pk_round_revision primary key (id),
    constraint uq_round_revision unique (round_id, revision),
    constraint fk_round_revision_round foreign key (round_id) references inspection_round (id)
);

create table revision_point (
    id bigint not null,
    revision_id bigint not null,
    check_point_id bigint not null,
    walk_order integer not null,
    equipment_id bigint not null,
    name varchar(200) not null,
    kind varchar(12) not null,
    unit varchar(20),
    low_alarm numeric(19, 6),
    low_warning numeric(19, 6),
    high_warning numeric(19, 6),
    high_alarm numeric(19, 6),
    choices varchar(1000),
    meter_id bigint,
    instruction varchar(2000),
    constraint pk_revision_point primary key (id),
    constraint uq_revision_point unique (revision_id, check_point_id),
    constraint fk_revision_point_revision foreign key (revision_id) references round_revision (id),
    constraint fk_revision_point_point foreign key (check_point_id) references check_point (id),
    constraint fk_revision_point_equipment foreign key (equipment_id) references equipment (id),
    constraint fk_revision_point_meter foreign key (meter_id) references meter (id)
);
create index ix_revision_point_point on revision_point (check_point_id);

-- One walk of a round: due, in progress, signed, or skipped for a reason. A signed run is never changed. revision_id
-- and point_count are what it asks and how many points these are, from when it is begun.
create table round_run (
    id bigint not null,
    version integer not null,
    run_no varchar(20) not null,
    round_id bigint not null,
    revision_id bigint,
    due_on date not null,
    status varchar(12) not null,
    started_at timestamp with time zone,
    signed_at timestamp with time zone,
    signed_by varchar(80),
    signed_meaning varchar(40),
    partial boolean not null,
    point_count integer,
    skip_reason varchar(400),
    constraint pk_round_run primary key (id),
    constraint uq_round_run_no unique (run_no),
    constraint fk_round_run_round foreign key (round_id) references inspection_round (id),
    constraint fk_round_run_revision foreign key (revision_id) references round_revision (id)
);
create index ix_round_run_status on round_run (status, due_on);
create index ix_round_run_round on round_run (round_id, due_on);

-- What was found at a point: the entry as typed, with its unit where that was another, beside its meaning. The unit
-- of the reading and the limits that judged it are those of the run's revision.
create table round_answer (
    id bigint not null,
    version integer not null,
    run_id bigint not null,
    check_point_id bigint not null,
    verdict varchar(12) not null,
    zone varchar(12),
    reading numeric(19, 6),
    typed varchar(2000),
    note varchar(2000),
    answered_at timestamp with time zone not null,
    answered_by varchar(80) not null,
    work_order_id bigint,
    constraint pk_round_answer primary key (id),
    constraint uq_round_answer_point unique (run_id, check_point_id),
    constraint fk_round_answer_run foreign key (run_id) references round_run (id)
);
create index ix_round_answer_point on round_answer (check_point_id, answered_at);
alter table round_answer add constraint fk_round_answer_point foreign key (check_point_id) references check_point (id);
create index ix_round_answer_order on round_answer (work_order_id);
alter table round_answer add constraint fk_round_answer_order foreign key (work_order_id) references work_order (id);

-- What is said beside an answer after the signature, or beside a point that was left undone.
create table round_correction (
    id bigint not null,
    version integer not null,
    run_id bigint not null,
    check_point_id bigint not null,
    verdict varchar(12) not null,
    zone varchar(12),
    reading numeric(19, 6),
    typed varchar(2000),
    note varchar(2000),
    reason varchar(400) not null,
    corrected_at timestamp with time zone not null,
    corrected_by varchar(80) not null,
    constraint pk_round_correction primary key (id),
    constraint fk_round_correction_run foreign key (run_id) references round_run (id),
    constraint fk_round_correction_point foreign key (check_point_id) references check_point (id)
);
create index ix_round_correction_run on round_correction (run_id);
create index ix_round_correction_point on round_correction (check_point_id, corrected_at);
