-- recurrence is an RFC 5545 rule counted from anchor_on. A plan makes work orders, or runs of one round. revision counts
-- the changes, those of its machines included.
create table maintenance_plan (
    id bigint not null,
    version integer not null,
    revision integer not null,
    code varchar(30) not null,
    name varchar(200) not null,
    product varchar(12) not null,
    recurrence varchar(200) not null,
    anchor_on date not null,
    basis varchar(12) not null,
    lead_days integer not null,
    round_id bigint,
    work_title varchar(200),
    work_description varchar(10000),
    priority integer not null,
    craft varchar(60),
    planned_hours numeric(9, 2),
    active boolean not null,
    constraint pk_maintenance_plan primary key (id),
    constraint uq_maintenance_plan_code unique (code),
    constraint fk_maintenance_plan_round foreign key (round_id) references inspection_round (id)
);

-- since_on is the day the machine came under the plan: dates before it are no concern.
create table plan_equipment (
    id bigint not null,
    version integer not null,
    plan_id bigint not null,
    equipment_id bigint not null,
    since_on date not null,
    constraint pk_plan_equipment primary key (id),
    constraint uq_plan_equipment unique (plan_id, equipment_id),
    constraint fk_plan_equipment_plan foreign key (plan_id) references maintenance_plan (id)
);
create index ix_plan_equipment_equipment on plan_equipment (equipment_id);
alter table plan_equipment add constraint fk_plan_equipment_equipment foreign key (equipment_id) references equipment (id);

-- Each date of a plan on a machine that came to something: work or a run made, or missed or skipped.
-- reason is a message: its key, then its arguments, a line each.
create table occurrence (
    id bigint not null,
    version integer not null,
    plan_id bigint not null,
    equipment_id bigint not null,
    scheduled_on date not null,
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
create index ix_occurrence_scheduled on occurrence (scheduled_on);
create index ix_occurrence_order on occurrence (work_order_id);
create index ix_occurrence_run on occurrence (round_run_id);
alter table occurrence add constraint fk_occurrence_order foreign key (work_order_id) references work_order (id);
alter table occurrence add constraint fk_occurrence_run foreign key (round_run_id) references round_run (id);
