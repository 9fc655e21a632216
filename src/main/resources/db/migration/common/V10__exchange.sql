-- How the columns of the user's files were given to fields, for each set of headings (by its SHA-256 digest).
create table import_mapping (
    id bigint not null,
    version integer not null,
    kind varchar(40) not null,
    headings varchar(64) not null,
    definition varchar(10000) not null,
    used_at timestamp with time zone not null,
    constraint pk_import_mapping primary key (id),
    constraint uq_import_mapping unique (kind, headings)
);
