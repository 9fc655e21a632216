create table storeroom (
    id bigint not null,
    version integer not null,
    code varchar(30) not null,
    name varchar(120) not null,
    constraint pk_storeroom primary key (id),
    constraint uq_storeroom_code unique (code)
);

-- total_quantity and total_value are the sums of the part's movements, kept in the same transaction.
create table part (
    id bigint not null,
    version integer not null,
    part_no varchar(60) not null,
    name varchar(200) not null,
    unit varchar(20) not null,
    criticality varchar(12) not null,
    maker varchar(120),
    maker_part_no varchar(120),
    supplier varchar(120),
    lead_days integer not null,
    pack_size numeric(19, 4) not null,
    active boolean not null,
    note varchar(10000),
    total_quantity numeric(19, 4) not null,
    total_value numeric(19, 2) not null,
    constraint pk_part primary key (id),
    constraint uq_part_no unique (part_no)
);
create index ix_part_name on part (name);

-- A part in a storeroom: where it lies, how much should be there, and the sum of its movements there.
create table stock (
    id bigint not null,
    version integer not null,
    part_id bigint not null,
    storeroom_id bigint not null,
    bin varchar(40),
    minimum numeric(19, 4),
    maximum numeric(19, 4),
    on_hand numeric(19, 4) not null,
    constraint pk_stock primary key (id),
    constraint uq_stock_part_storeroom unique (part_id, storeroom_id),
    constraint fk_stock_part foreign key (part_id) references part (id),
    constraint ck_stock_on_hand check (on_hand >= 0)
);
create index ix_stock_storeroom on stock (storeroom_id);
alter table stock add constraint fk_stock_storeroom foreign key (storeroom_id) references storeroom (id);

-- The movement ledger: rows are added, never changed. Quantity and amount carry the sign of the stock they move.
-- rounding is the residual value taken to the rounding account when the quantity reaches zero.
-- ledger_no counts the part's movements in the order of posting, which ids do not tell: each program takes its own block.
create table movement (
    id bigint not null,
    part_id bigint not null,
    ledger_no integer not null,
    storeroom_id bigint not null,
    kind varchar(16) not null,
    quantity numeric(19, 4) not null,
    amount numeric(19, 2) not null,
    rounding numeric(19, 2) not null,
    quantity_after numeric(19, 4) not null,
    value_after numeric(19, 2) not null,
    moved_on date not null,
    posted_at timestamp with time zone not null,
    posted_by varchar(80) not null,
    reason varchar(400),
    reference varchar(80),
    cost_centre_id bigint,
    equipment_id bigint,
    work_order_id bigint,
    origin_id bigint,
    constraint pk_movement primary key (id),
    constraint uq_movement_ledger_no unique (part_id, ledger_no),
    constraint fk_movement_part foreign key (part_id) references part (id),
    constraint fk_movement_storeroom foreign key (storeroom_id) references storeroom (id),
    constraint fk_movement_cost_centre foreign key (cost_centre_id) references cost_centre (id),
    constraint fk_movement_equipment foreign key (equipment_id) references equipment (id)
);
-- the orders of the ledger, by day and by moment; by day with all that the monthly report sums up, so that it reads no row
create index ix_movement_moved_on
    on movement (moved_on, posted_at, id, part_id, storeroom_id, quantity, amount, rounding);
create index ix_movement_posted on movement (posted_at, id);
create index ix_movement_work_order on movement (work_order_id);
create index ix_movement_origin on movement (origin_id);
alter table movement add constraint fk_movement_origin foreign key (origin_id) references movement (id);

-- Raised when on hand falls to the minimum, cleared when it rises above it.
create table stock_alert (
    id bigint not null,
    version integer not null,
    part_id bigint not null,
    storeroom_id bigint not null,
    on_hand numeric(19, 4) not null,
    minimum numeric(19, 4) not null,
    raised_at timestamp with time zone not null,
    cleared_at timestamp with time zone,
    constraint pk_stock_alert primary key (id),
    constraint fk_stock_alert_part foreign key (part_id) references part (id),
    constraint fk_stock_alert_storeroom foreign key (storeroom_id) references storeroom (id)
);
create index ix_stock_alert_part on stock_alert (part_id, storeroom_id);
create index ix_stock_alert_cleared on stock_alert (cleared_at);
