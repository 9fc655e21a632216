create table work_order (
    id bigint not null,
    version integer not null,
    work_order_no varchar(20) not null,
    -- the number alone: text sorts 1,000,000 before 999,999
    serial bigint not null,
    title varchar(200) not null,
    description varchar(10000),
    equipment_id bigint not null,
    status varchar(12) not null,
    -- nobody has to do anything any more: told by the status, for lists that show open work first
    settled boolean not null,
    hold_reason varchar(20),
    type varchar(12) not null,
    priority integer not null,
    due_on date,
    assignee_id bigint,
    craft varchar(60),
    planned_hours numeric(9, 2),
    problem varchar(200),
    cause varchar(200),
    remedy varchar(200),
    downtime_minutes integer,
    reported_by varchar(80) not null,
    reported_at timestamp with time zone not null,
    started_at timestamp with time zone,
    completed_at timestamp with time zone,
    back_in_service_at timestamp with time zone,
    closed_at timestamp with time zone,
    check_point_id bigint,
    constraint pk_work_order primary key (id),
    constraint uq_work_order_no unique (work_order_no),
    constraint uq_work_order_serial unique (serial),
    constraint fk_work_order_equipment foreign key (equipment_id) references equipment (id),
    constraint fk_work_order_assignee foreign key (assignee_id) references person (id)
);
-- the orders of the list, each with the id that settles it
create index ix_work_order_list on work_order (settled, priority, due_on, id, status, assignee_id);
-- each group in that order
create index ix_work_order_equipment on work_order (equipment_id, settled, priority, due_on, id);
create index ix_work_order_assignee on work_order (assignee_id, settled, priority, due_on, id);
create index ix_work_order_status on work_order (status, settled, priority, due_on, id);
create index ix_work_order_type on work_order (type, settled, priority, due_on, id);
create index ix_work_order_due on work_order (due_on, priority, id);
-- a day of the calendar, open work alone
create index ix_work_order_day on work_order (settled, due_on, priority, id);
create index ix_work_order_priority on work_order (priority, due_on, id);
create index ix_work_order_title on work_order (title, id);
create index ix_work_order_completed on work_order (completed_at, id);
create index ix_work_order_reported on work_order (reported_at, id);

-- Every change of state: who, when, why. Rows are added, never changed.
create table work_order_move (
    id bigint not null,
    work_order_id bigint not null,
    old_status varchar(12),
    new_status varchar(12) not null,
    moved_at timestamp with time zone not null,
    moved_by varchar(80) not null,
    comment varchar(2000),
    constraint pk_work_order_move primary key (id),
    constraint fk_work_order_move_order foreign key (work_order_id) references work_order (id)
);
create index ix_work_order_move_order on work_order_move (work_order_id, id);

-- What a job asks for, and the answers. low and high are what a number should be between; planned is what came with a plan.
create table work_order_task (
    id bigint not null,
    version integer not null,
    work_order_id bigint not null,
    task_order integer not null,
    text varchar(500) not null,
    kind varchar(12) not null,
    unit varchar(20),
    low numeric(19, 6),
    high numeric(19, 6),
    planned boolean not null,
    result varchar(12),
    number numeric(19, 6),
    note varchar(2000),
    answered_at timestamp with time zone,
    answered_by varchar(80),
    constraint pk_work_order_task primary key (id)
);
create index ix_work_order_task_order on work_order_task (work_order_id, task_order);
alter table work_order_task add constraint fk_work_order_task_order foreign key (work_order_id) references work_order (id);

-- What a job needs: hours by craft, parts, outside services.
create table work_order_craft (
    id bigint not null,
    version integer not null,
    work_order_id bigint not null,
    craft varchar(60) not null,
    hours numeric(9, 2) not null,
    constraint pk_work_order_craft primary key (id)
);
create index ix_work_order_craft_order on work_order_craft (work_order_id, craft, hours);
alter table work_order_craft add constraint fk_work_order_craft_order foreign key (work_order_id) references work_order (id);
create table work_order_part (
    id bigint not null,
    version integer not null,
    work_order_id bigint not null,
    part_id bigint not null,
    quantity numeric(19, 4) not null,
    constraint pk_work_order_part primary key (id),
    constraint fk_work_order_part_part foreign key (part_id) references part (id)
);
create index ix_work_order_part_order on work_order_part (work_order_id);
alter table work_order_part add constraint fk_work_order_part_order foreign key (work_order_id) references work_order (id);
create table work_order_service (
    id bigint not null,
    version integer not null,
    work_order_id bigint not null,
    name varchar(200) not null,
    amount numeric(19, 2),
    constraint pk_work_order_service primary key (id)
);
create index ix_work_order_service_order on work_order_service (work_order_id);
alter table work_order_service add constraint fk_work_order_service_order foreign key (work_order_id) references work_order (id);

-- Hours worked, at the rate of the day. Rows are added; a wrong one is reversed by one with negative hours.
create table labour_entry (
    id bigint not null,
    work_order_id bigint not null,
    person_id bigint not null,
    craft varchar(60),
    worked_on date not null,
    hours numeric(9, 4) not null,
    hourly_rate numeric(19, 4) not null,
    overtime_factor numeric(5, 2) not null,
    amount numeric(19, 2) not null,
    entered_at timestamp with time zone not null,
    entered_by varchar(80) not null,
    note varchar(400),
    origin_id bigint,
    constraint pk_labour_entry primary key (id),
    constraint fk_labour_entry_order foreign key (work_order_id) references work_order (id),
    constraint fk_labour_entry_person foreign key (person_id) references person (id),
    constraint fk_labour_entry_origin foreign key (origin_id) references labour_entry (id)
);
create index ix_labour_entry_order on labour_entry (work_order_id, id);
create index ix_labour_entry_person on labour_entry (person_id, worked_on);
create index ix_labour_entry_worked on labour_entry (worked_on, hours);

alter table movement add constraint fk_movement_work_order foreign key (work_order_id) references work_order (id);

-- The cost ledger: rows are added, never changed. What is posted is charged once. The cost centre is the machine's on the day of posting.
create table cost_entry (
    id bigint not null,
    cost_on date not null,
    posted_at timestamp with time zone not null,
    category varchar(12) not null,
    amount numeric(19, 2) not null,
    cost_centre_id bigint,
    equipment_id bigint,
    work_order_id bigint,
    source_kind varchar(20) not null,
    source_id bigint not null,
    constraint pk_cost_entry primary key (id),
    constraint uq_cost_entry_source unique (source_kind, source_id),
    constraint fk_cost_entry_centre foreign key (cost_centre_id) references cost_centre (id),
    constraint fk_cost_entry_equipment foreign key (equipment_id) references equipment (id)
);
-- the order of the ledger, with all that the monthly report sums up, so that it reads no row
create index ix_cost_entry_cost_on
    on cost_entry (cost_on, posted_at, id, category, amount, cost_centre_id, work_order_id);
create index ix_cost_entry_equipment on cost_entry (equipment_id, cost_on);
create index ix_cost_entry_order on cost_entry (work_order_id);
alter table cost_entry add constraint fk_cost_entry_order foreign key (work_order_id) references work_order (id);
