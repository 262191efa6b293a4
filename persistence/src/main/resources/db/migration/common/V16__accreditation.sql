-- Accreditation (Ley 11/2016 art. 78; LO 1/2004 art. 23): which titles a woman holds, and what was certified
-- of them. Days are those of the islands, times UTC.

-- A title that a person has recorded. A protection order in force is a title too; it is read from the orders
-- and stands nowhere here. INSTITUTION_ID is the body that issued it where it is one of ours.
create table EMP_ACCREDITATION_TITLE (
  ID              bigint not null,
  CASE_ID         bigint not null,
  KIND            varchar(32) not null,
  ISSUER          varchar(200) not null,
  INSTITUTION_ID  bigint,
  REFERENCE       varchar(80),
  ISSUED_ON       date not null,
  VALID_UNTIL     date,
  RECORDED_BY     varchar(80) not null,
  RECORDED_REALM  varchar(32) not null,
  RECORDED_AT     timestamp with time zone not null,
  RELIED_ON       bigint not null,
  STATE           varchar(12) not null,
  WITHDRAWAL      varchar(24),
  REMARK          varchar(500),
  WITHDRAWN_BY    varchar(80),
  WITHDRAWN_AT    timestamp with time zone,
  VERSION         bigint not null,
  constraint EMP_ACCREDITATION_TITLE_PK primary key (ID),
  constraint EMP_ACCREDITATION_TITLE_DAYS_CK check (VALID_UNTIL is null or VALID_UNTIL >= ISSUED_ON),
  constraint EMP_ACCREDITATION_TITLE_CASE_FK foreign key (CASE_ID) references EMP_CASE_FILE (ID),
  constraint EMP_ACCREDITATION_TITLE_INSTITUTION_FK foreign key (INSTITUTION_ID) references EMP_INSTITUTION (ID)
);
create index EMP_ACCREDITATION_TITLE_CASE_I on EMP_ACCREDITATION_TITLE (CASE_ID);

-- What was certified. CONTENT is JSON: the titles as they stood, and nothing else. INITIALS are the holder's.
create table EMP_ACCREDITATION_CERTIFICATE (
  ID                bigint not null,
  CODE              varchar(19) not null,
  CASE_ID           bigint not null,
  LANGUAGE          varchar(2) not null,
  CONTENT           varchar(60000) not null,
  INITIALS          varchar(12) not null,
  INSTITUTION_ID    bigint not null,
  INSTITUTION_NAME  varchar(200) not null,
  ISSUED_REALM      varchar(32) not null,
  ISSUED_BY         varchar(80) not null,
  ISSUED_AT         timestamp with time zone not null,
  VALID_UNTIL       date,
  RELIED_ON         bigint not null,
  SHA256            varchar(64) not null,
  REVOCATION        varchar(24),
  REMARK            varchar(500),
  REVOKED_BY        varchar(80),
  REVOKED_AT        timestamp with time zone,
  VERSION           bigint not null,
  constraint EMP_ACCREDITATION_CERTIFICATE_PK primary key (ID),
  constraint EMP_ACCREDITATION_CERTIFICATE_UK unique (CODE),
  constraint EMP_ACCREDITATION_CERTIFICATE_CASE_FK foreign key (CASE_ID) references EMP_CASE_FILE (ID),
  constraint EMP_ACCREDITATION_CERTIFICATE_INSTITUTION_FK foreign key (INSTITUTION_ID)
    references EMP_INSTITUTION (ID)
);
create index EMP_ACCREDITATION_CERTIFICATE_CASE_I on EMP_ACCREDITATION_CERTIFICATE (CASE_ID);

create table EMP_CERTIFICATE_FILE (
  CERTIFICATE_ID  bigint not null,
  CONTENT         bytea not null,
  constraint EMP_CERTIFICATE_FILE_PK primary key (CERTIFICATE_ID),
  constraint EMP_CERTIFICATE_FILE_CERTIFICATE_FK foreign key (CERTIFICATE_ID)
    references EMP_ACCREDITATION_CERTIFICATE (ID)
);
