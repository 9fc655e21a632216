-- A counter or gauge on a machine. span: what a counter counts to before it begins at zero again.
create table meter (
    id bigint not null,
    version integer not null,
    equipment_id bigint not null,
    name varchar(80) not null,
    unit varchar(20) not null,
    kind varchar(12) not null,
    span numeric(19, 4),
    installed_on date,
    usual_per_day numeric(19, 4),
    stale_after_days integer not null,
    retired_on date,
    note varchar(2000),
    constraint pk_meter primary key (id),
    constraint uq_meter_name unique (equipment_id, name),
    constraint fk_meter_equipment foreign key (equipment_id) references equipment (id)
);

-- Rows are added, never changed. shown is what stood on the meter; span what it counts to, at a roll-over; start_value
-- what the new meter showed first, at a replacement. entry_no counts the meter's readings in the order in which they
-- were recorded: of several at the same moment the last counts.
create table reading (
    id bigint not null,
    meter_id bigint not null,
    entry_no integer not null,
    read_at timestamp with time zone not null,
    shown numeric(19, 4) not null,
    kind varchar(12) not null,
    span numeric(19, 4),
    start_value numeric(19, 4),
    source varchar(12) not null,
    note varchar(400),
    recorded_at timestamp with time zone not null,
    recorded_by varchar(80) not null,
    constraint pk_reading primary key (id),
    constraint uq_reading_entry_no unique (meter_id, entry_no),
    constraint fk_reading_meter foreign key (meter_id) references meter (id)
);
create index ix_reading_read_at on reading (meter_id, read_at);

-- The counter-entry that takes a reading out of its meter's course.
create table struck_reading (
    id bigint not null,
    reading_id bigint not null,
    reason varchar(400) not null,
    struck_at timestamp with time zone not null,
    struck_by varchar(80) not null,
    constraint pk_struck_reading primary key (id),
    constraint uq_struck_reading unique (reading_id),
    constraint fk_struck_reading foreign key (reading_id) references reading (id)
);
