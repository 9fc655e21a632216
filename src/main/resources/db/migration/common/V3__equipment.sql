create table equipment_class (
    id bigint not null,
    version integer not null,
    name varchar(80) not null,
    constraint pk_equipment_class primary key (id),
    constraint uq_equipment_class_name unique (name)
);

create table equipment (
    id bigint not null,
    version integer not null,
    tag varchar(60) not null,
    name varchar(200) not null,
    kind varchar(12) not null,
    class_id bigint,
    parent_id bigint,
    criticality varchar(1),
    status varchar(16) not null,
    maker varchar(120),
    model varchar(120),
    serial_no varchar(120),
    installed_on date,
    warranty_until date,
    purchase_cost numeric(19, 2),
    replacement_cost numeric(19, 2),
    cost_centre_id bigint,
    note varchar(10000),
    retired_on date,
    constraint pk_equipment primary key (id),
    constraint uq_equipment_tag unique (tag),
    constraint fk_equipment_class foreign key (class_id) references equipment_class (id),
    constraint fk_equipment_parent foreign key (parent_id) references equipment (id),
    constraint fk_equipment_cost_centre foreign key (cost_centre_id) references cost_centre (id)
);
create index ix_equipment_parent on equipment (parent_id, tag);
-- These two answer the list, with its usual filters, without a look at the rows.
create index ix_equipment_tag on equipment (tag, status, kind, criticality);
create index ix_equipment_name on equipment (name, status, kind, criticality);

-- When a machine was out of service: told by its status, from the day it changed to the day it changed back.
create table out_of_service (
    id bigint not null,
    version integer not null,
    equipment_id bigint not null,
    from_on date not null,
    until_on date,
    constraint pk_out_of_service primary key (id),
    constraint fk_out_of_service_equipment foreign key (equipment_id) references equipment (id)
);
create index ix_out_of_service_until on out_of_service (until_on);
