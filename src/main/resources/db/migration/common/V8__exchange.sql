-- Which column of the user's files means which field, remembered from the last import.
create table import_mapping (
    id bigint not null,
    version integer not null,
    kind varchar(40) not null,
    heading varchar(200) not null,
    field varchar(60) not null,
    constraint pk_import_mapping primary key (id),
    constraint uq_import_mapping unique (kind, heading)
);
