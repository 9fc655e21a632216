-- Pictures and documents, each kept once however many records show it, and found again by the hash of its content.
create table attachment_file (
    id bigint not null,
    version integer not null,
    sha256 varchar(64) not null,
    kind varchar(12) not null,
    size_bytes integer not null,
    width integer,
    height integer,
    thumbnail bytea,
    constraint pk_attachment_file primary key (id),
    constraint uq_attachment_file_sha256 unique (sha256)
);

-- The content in pieces, so that no row is larger than a page of memory.
create table attachment_piece (
    id bigint not null,
    file_id bigint not null,
    place integer not null,
    content bytea not null,
    constraint pk_attachment_piece primary key (id),
    constraint uq_attachment_piece unique (file_id, place),
    constraint fk_attachment_piece_file foreign key (file_id) references attachment_file (id)
);

-- A file on a record. record_kind is the record's table; part_id is the part of the record, such as the check point of a run.
create table attachment (
    id bigint not null,
    version integer not null,
    file_id bigint not null,
    record_kind varchar(30) not null,
    record_id bigint not null,
    part_id bigint,
    file_name varchar(200) not null,
    note varchar(500),
    added_at timestamp with time zone not null,
    added_by varchar(80) not null,
    constraint pk_attachment primary key (id),
    constraint fk_attachment_file foreign key (file_id) references attachment_file (id)
);
create index ix_attachment_record on attachment (record_kind, record_id);
create index ix_attachment_file on attachment (file_id);
