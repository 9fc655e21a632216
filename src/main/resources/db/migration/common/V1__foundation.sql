-- A foreign key on the column of an index is added behind it: H2 would make a second index for it.

-- Ids are handed out in blocks of 100, unique over all tables.
create sequence record_id start with 1 increment by 100;

-- The plant itself: one row.
create table plant (
    id bigint not null,
    version integer not null,
    name varchar(120) not null,
    currency varchar(3) not null,
    constraint pk_plant primary key (id)
);

-- Numbers that people read aloud (WO-000123): never reused, gaps allowed.
create table number_series (
    name varchar(40) not null,
    next_number bigint not null,
    constraint pk_number_series primary key (name)
);

-- The audit trail: one row for each user action, and one for each record that it changed.
create table op_log (
    id bigint not null,
    op varchar(60) not null,
    actor varchar(80) not null,
    workstation varchar(120) not null,
    done_at timestamp with time zone not null,
    constraint pk_op_log primary key (id)
);
create index ix_op_log_done_at on op_log (done_at);

create table op_change (
    id bigint not null,
    op_log_id bigint not null,
    record_kind varchar(40) not null,
    record_id bigint not null,
    change_kind varchar(10) not null,
    fields varchar(100000) not null,
    constraint pk_op_change primary key (id)
);
create index ix_op_change_record on op_change (record_kind, record_id);
create index ix_op_change_op_log on op_change (op_log_id);
alter table op_change add constraint fk_op_change_op_log foreign key (op_log_id) references op_log (id);
