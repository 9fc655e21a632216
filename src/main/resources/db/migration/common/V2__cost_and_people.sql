create table cost_centre (
    id bigint not null,
    version integer not null,
    code varchar(30) not null,
    name varchar(120) not null,
    constraint pk_cost_centre primary key (id),
    constraint uq_cost_centre_code unique (code)
);

-- weekly_hours is what somebody works in a week without holidays; null where nobody has said so.
create table person (
    id bigint not null,
    version integer not null,
    code varchar(30) not null,
    name varchar(120) not null,
    craft varchar(60),
    weekly_hours numeric(5, 2),
    active boolean not null,
    constraint pk_person primary key (id),
    constraint uq_person_code unique (code)
);

-- The hourly rate of a person from a day on; the entry with the latest day not after the work counts.
create table labour_rate (
    id bigint not null,
    version integer not null,
    person_id bigint not null,
    valid_from date not null,
    hourly_rate numeric(19, 4) not null,
    constraint pk_labour_rate primary key (id),
    constraint uq_labour_rate_day unique (person_id, valid_from),
    constraint fk_labour_rate_person foreign key (person_id) references person (id)
);
