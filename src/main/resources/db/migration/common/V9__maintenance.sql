-- Plans of one family on one machine: the bigger job covers the smaller.
create table plan_family (
    id bigint not null,
    version integer not null,
    name varchar(80) not null,
    mode varchar(12) not null,
    within_days integer not null,
    constraint pk_plan_family primary key (id),
    constraint uq_plan_family_name unique (name)
);

-- recurrence is an RFC 5545 rule counted from anchor_on; meter and check_point are names that the plan's machines share.
-- The season's days are --MM-DD. A plan makes work orders, or runs of one round. revision counts the changes, those of
-- its machines included.
create table maintenance_plan (
    id bigint not null,
    version integer not null,
    revision integer not null,
    code varchar(30) not null,
    name varchar(200) not null,
    recurrence varchar(200),
    anchor_on date not null,
    meter varchar(80),
    meter_every numeric(19, 4),
    meter_ahead numeric(19, 4),
    check_point varchar(200),
    check_point_alarm boolean,
    combination varchar(12) not null,
    basis varchar(12) not null,
    shift_percent integer,
    shift_tolerance integer,
    working_day_shift varchar(20) not null,
    season_first varchar(7),
    season_last varchar(7),
    season_outside varchar(12),
    lead_days integer not null,
    several_open boolean not null,
    statutory boolean not null,
    family_id bigint,
    family_rank integer,
    product varchar(12) not null,
    round_id bigint,
    work_title varchar(200),
    work_description varchar(10000),
    priority integer not null,
    craft varchar(60),
    planned_hours numeric(9, 2),
    active boolean not null,
    constraint pk_maintenance_plan primary key (id),
    constraint uq_maintenance_plan_code unique (code),
    constraint fk_maintenance_plan_round foreign key (round_id) references inspection_round (id),
    constraint fk_maintenance_plan_family foreign key (family_id) references plan_family (id)
);

-- The job of a plan that makes work orders, copied into each of them.
create table plan_task (
    id bigint not null,
    version integer not null,
    plan_id bigint not null,
    task_order integer not null,
    text varchar(500) not null,
    kind varchar(12) not null,
    unit varchar(20),
    low numeric(19, 6),
    high numeric(19, 6),
    constraint pk_plan_task primary key (id),
    constraint uq_plan_task unique (plan_id, task_order),
    constraint fk_plan_task_plan foreign key (plan_id) references maintenance_plan (id)
);
create table plan_craft (
    id bigint not null,
    version integer not null,
    plan_id bigint not null,
    craft varchar(60) not null,
    hours numeric(9, 2) not null,
    constraint pk_plan_craft primary key (id),
    constraint uq_plan_craft unique (plan_id, craft),
    constraint fk_plan_craft_plan foreign key (plan_id) references maintenance_plan (id)
);
create table plan_part (
    id bigint not null,
    version integer not null,
    plan_id bigint not null,
    part_id bigint not null,
    quantity numeric(19, 4) not null,
    constraint pk_plan_part primary key (id),
    constraint uq_plan_part unique (plan_id, part_id),
    constraint fk_plan_part_plan foreign key (plan_id) references maintenance_plan (id),
    constraint fk_plan_part_part foreign key (part_id) references part (id)
);
create table plan_service (
    id bigint not null,
    version integer not null,
    plan_id bigint not null,
    name varchar(200) not null,
    amount numeric(19, 2),
    constraint pk_plan_service primary key (id)
);
create index ix_plan_service_plan on plan_service (plan_id);
alter table plan_service add constraint fk_plan_service_plan foreign key (plan_id) references maintenance_plan (id);

-- since_on is the day the machine came under the plan: dates before it are no concern. meter_from is the meter's life to
-- date from which the first interval counts, where that is not what it showed on that day.
create table plan_equipment (
    id bigint not null,
    version integer not null,
    plan_id bigint not null,
    equipment_id bigint not null,
    since_on date not null,
    meter_from numeric(19, 4),
    constraint pk_plan_equipment primary key (id),
    constraint uq_plan_equipment unique (plan_id, equipment_id),
    constraint fk_plan_equipment_plan foreign key (plan_id) references maintenance_plan (id)
);
create index ix_plan_equipment_equipment on plan_equipment (equipment_id);
alter table plan_equipment add constraint fk_plan_equipment_equipment foreign key (equipment_id) references equipment (id);

-- Each date of a plan on a machine that came to something: work or a run made, satisfied by other work, missed, left out,
-- or one with a later date. scheduled_on is the triggers' date, due_on the one it was moved to. anchor_on is the anchor in
-- force where it is not the plan's own, due_at the meter's life to date that was reached.
-- reason is a message: its key, then its arguments, a line each.
create table occurrence (
    id bigint not null,
    version integer not null,
    plan_id bigint not null,
    equipment_id bigint not null,
    scheduled_on date not null,
    due_on date not null,
    anchor_on date,
    due_at numeric(19, 4),
    status varchar(12) not null,
    reason varchar(2000),
    work_order_id bigint,
    round_run_id bigint,
    constraint pk_occurrence primary key (id),
    constraint uq_occurrence unique (plan_id, equipment_id, scheduled_on),
    constraint fk_occurrence_plan foreign key (plan_id) references maintenance_plan (id),
    constraint fk_occurrence_equipment foreign key (equipment_id) references equipment (id)
);
-- what was made last of each plan on each machine; what was missed
create index ix_occurrence_last on occurrence (status, plan_id, equipment_id, scheduled_on, id);
create index ix_occurrence_due on occurrence (due_on);
create index ix_occurrence_order on occurrence (work_order_id);
create index ix_occurrence_run on occurrence (round_run_id);
alter table occurrence add constraint fk_occurrence_order foreign key (work_order_id) references work_order (id);
alter table occurrence add constraint fk_occurrence_run foreign key (round_run_id) references round_run (id);

-- What an authority has attested of a machine under a plan that the law demands. The one that is valid longest is in
-- force; those before it stay.
create table certificate (
    id bigint not null,
    version integer not null,
    plan_id bigint not null,
    equipment_id bigint not null,
    authority varchar(120) not null,
    certificate_no varchar(80) not null,
    issued_on date not null,
    valid_until date not null,
    recorded_at timestamp with time zone not null,
    recorded_by varchar(80) not null,
    constraint pk_certificate primary key (id)
);
create index ix_certificate_plan on certificate (plan_id, equipment_id, valid_until);
create index ix_certificate_equipment on certificate (equipment_id);
alter table certificate add constraint fk_certificate_plan foreign key (plan_id) references maintenance_plan (id);
alter table certificate add constraint fk_certificate_equipment foreign key (equipment_id) references equipment (id);

-- What the plant has decided about its plans: one row, or none.
create table planning_rules (
    id bigint not null,
    version integer not null,
    pause_rule varchar(12) not null,
    grace varchar(16) not null,
    constraint pk_planning_rules primary key (id)
);
