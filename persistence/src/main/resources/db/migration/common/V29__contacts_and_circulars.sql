-- How each body is reached, confirmed every quarter and tried by calls; and the circulars of the coordinating centre,
-- with who has read them. Times are UTC.

create table EMP_CONTACT_RULE (
  ID              bigint not null,
  VALID_FROM      date not null,
  CONFIRM_MONTHS  integer not null,
  WARNING_DAYS    integer not null,
  TEST_MONTHS     integer not null,
  BASIS           varchar(400) not null,
  constraint EMP_CONTACT_RULE_PK primary key (ID),
  constraint EMP_CONTACT_RULE_FROM_UK unique (VALID_FROM),
  constraint EMP_CONTACT_RULE_TIMES_CK check (CONFIRM_MONTHS > 0 and WARNING_DAYS >= 0 and TEST_MONTHS > 0)
);

insert into EMP_CONTACT_RULE (ID, VALID_FROM, CONFIRM_MONTHS, WARNING_DAYS, TEST_MONTHS, BASIS) values
  (1, date '2026-01-01', 3, 14, 3, 'Criteri de partida: la fitxa es confirma cada trimestre, s''avisa 14 dies abans i cada trimestre hi ha una telefonada de prova.');

create table EMP_CONTACT_CARD (
  ID            bigint not null,
  REALM         varchar(32) not null,
  SECURE_MAIL   varchar(120),
  NOTE          varchar(1000),
  CONFIRMED_BY  varchar(80),
  CONFIRMED_AT  timestamp with time zone,
  CALLED_AT     timestamp with time zone,
  REMINDED_OF   varchar(8),
  VERSION       bigint not null,
  constraint EMP_CONTACT_CARD_PK primary key (ID),
  constraint EMP_CONTACT_CARD_REALM_UK unique (REALM),
  constraint EMP_CONTACT_CARD_REALM_FK foreign key (REALM) references EMP_INSTITUTION (REALM),
  constraint EMP_CONTACT_CARD_CONFIRMED_CK check ((CONFIRMED_BY is null) = (CONFIRMED_AT is null))
);

-- A removed line stays for the calls that were made to it.
create table EMP_CONTACT_LINE (
  ID          bigint not null,
  CARD_ID     bigint not null,
  PLACE       integer not null,
  KIND        varchar(12) not null,
  POST        varchar(120) not null,
  NAME        varchar(120),
  PHONE       varchar(16) not null,
  FIRST_DAY   varchar(9) not null,
  LAST_DAY    varchar(9) not null,
  OPENS_AT    varchar(5) not null,
  CLOSES_AT   varchar(5) not null,
  MAIL        varchar(120),
  CHANGED_AT  timestamp with time zone not null,
  FAILED_AT   timestamp with time zone,
  REMOVED_AT  timestamp with time zone,
  VERSION     bigint not null,
  constraint EMP_CONTACT_LINE_PK primary key (ID),
  constraint EMP_CONTACT_LINE_CARD_FK foreign key (CARD_ID) references EMP_CONTACT_CARD (ID),
  constraint EMP_CONTACT_LINE_KIND_CK check (KIND in ('OFFICE', 'OUT_OF_HOURS'))
);
create index EMP_CONTACT_LINE_CARD_I on EMP_CONTACT_LINE (CARD_ID, PLACE);

-- Append-only.
create table EMP_CONTACT_CONFIRMATION (
  ID            bigint not null,
  CARD_ID       bigint not null,
  CONFIRMED_BY  varchar(80) not null,
  CONFIRMED_AT  timestamp with time zone not null,
  constraint EMP_CONTACT_CONFIRMATION_PK primary key (ID),
  constraint EMP_CONTACT_CONFIRMATION_CARD_FK foreign key (CARD_ID) references EMP_CONTACT_CARD (ID)
);
create index EMP_CONTACT_CONFIRMATION_CARD_I on EMP_CONTACT_CONFIRMATION (CARD_ID, CONFIRMED_AT);

-- What was changed, from what to what. Append-only.
create table EMP_CONTACT_ENTRY (
  ID           bigint not null,
  CARD_ID      bigint not null,
  CHANGE_KIND  varchar(12) not null,
  BEFORE_TEXT  varchar(1200),
  AFTER_TEXT   varchar(1200),
  CHANGED_BY   varchar(80) not null,
  CHANGED_AT   timestamp with time zone not null,
  constraint EMP_CONTACT_ENTRY_PK primary key (ID),
  constraint EMP_CONTACT_ENTRY_CARD_FK foreign key (CARD_ID) references EMP_CONTACT_CARD (ID)
);
create index EMP_CONTACT_ENTRY_CARD_I on EMP_CONTACT_ENTRY (CARD_ID, CHANGED_AT);

-- A call of the coordinating centre, to try a line. The number is kept as it was called. Append-only.
create table EMP_TEST_CALL (
  ID         bigint not null,
  CARD_ID    bigint not null,
  LINE_ID    bigint not null,
  POST       varchar(120) not null,
  PHONE      varchar(16) not null,
  OUTCOME    varchar(12) not null,
  SECONDS    integer,
  NOTE       varchar(500),
  CALLED_BY  varchar(80) not null,
  CALLED_AT  timestamp with time zone not null,
  constraint EMP_TEST_CALL_PK primary key (ID),
  constraint EMP_TEST_CALL_CARD_FK foreign key (CARD_ID) references EMP_CONTACT_CARD (ID),
  constraint EMP_TEST_CALL_LINE_FK foreign key (LINE_ID) references EMP_CONTACT_LINE (ID),
  constraint EMP_TEST_CALL_OUTCOME_CK check (OUTCOME in ('REACHED', 'NOT_REACHED', 'WRONG_NUMBER')),
  constraint EMP_TEST_CALL_SECONDS_CK check (SECONDS is null or SECONDS >= 0)
);
create index EMP_TEST_CALL_CARD_I on EMP_TEST_CALL (CARD_ID, CALLED_AT);

-- Who took the sheet of all contacts out, to print it. Append-only.
create table EMP_CONTACT_SHEET (
  ID        bigint not null,
  REALM     varchar(32) not null,
  TAKEN_BY  varchar(80) not null,
  TAKEN_AT  timestamp with time zone not null,
  constraint EMP_CONTACT_SHEET_PK primary key (ID),
  constraint EMP_CONTACT_SHEET_REALM_FK foreign key (REALM) references EMP_INSTITUTION (REALM)
);
create index EMP_CONTACT_SHEET_REALM_I on EMP_CONTACT_SHEET (REALM, TAKEN_AT);

-- REALMS and ROLES are ",one,two,": whom it is for. Without REALMS it is for all bodies. A draft has no number.
create table EMP_CIRCULAR (
  ID              bigint not null,
  CIRCULAR_YEAR   integer,
  CIRCULAR_NUMBER integer,
  STATE           varchar(10) not null,
  TITLE_CA        varchar(200),
  TEXT_CA         varchar(8000),
  TITLE_ES        varchar(200),
  TEXT_ES         varchar(8000),
  REALMS          varchar(2000),
  ROLES           varchar(400) not null,
  READ_BY         date,
  SUPERSEDES      bigint,
  REPLACED_BY     bigint,
  WRITTEN_BY      varchar(80) not null,
  WRITTEN_AT      timestamp with time zone not null,
  PUBLISHED_BY    varchar(80),
  PUBLISHED_AT    timestamp with time zone,
  REMINDED_AT     timestamp with time zone,
  ENDED_BY        varchar(80),
  ENDED_AT        timestamp with time zone,
  REASON          varchar(500),
  VERSION         bigint not null,
  constraint EMP_CIRCULAR_PK primary key (ID),
  constraint EMP_CIRCULAR_NUMBER_UK unique (CIRCULAR_YEAR, CIRCULAR_NUMBER),
  constraint EMP_CIRCULAR_SUPERSEDES_FK foreign key (SUPERSEDES) references EMP_CIRCULAR (ID),
  constraint EMP_CIRCULAR_REPLACED_FK foreign key (REPLACED_BY) references EMP_CIRCULAR (ID),
  constraint EMP_CIRCULAR_STATE_CK check (STATE in ('DRAFT', 'PUBLISHED', 'WITHDRAWN', 'REPLACED', 'DISCARDED')),
  constraint EMP_CIRCULAR_NUMBERED_CK check ((STATE in ('DRAFT', 'DISCARDED')) = (CIRCULAR_NUMBER is null)),
  constraint EMP_CIRCULAR_TEXT_CK check (TEXT_CA is not null or TEXT_ES is not null)
);
create index EMP_CIRCULAR_STATE_I on EMP_CIRCULAR (STATE, PUBLISHED_AT);

create table EMP_CIRCULAR_FILE (
  ID            bigint not null,
  CIRCULAR_ID   bigint not null,
  TITLE         varchar(200) not null,
  FILE_NAME     varchar(200) not null,
  FORMAT        varchar(8) not null,
  BYTE_COUNT    integer not null,
  CONTENT_ID    bigint not null,
  REFERENCE     varchar(36) not null,
  SEAL          varchar(64) not null,
  PUT_BY        varchar(80) not null,
  PUT_AT        timestamp with time zone not null,
  WITHDRAWN_BY  varchar(80),
  WITHDRAWN_AT  timestamp with time zone,
  VERSION       bigint not null,
  constraint EMP_CIRCULAR_FILE_PK primary key (ID),
  constraint EMP_CIRCULAR_FILE_UK unique (REFERENCE),
  constraint EMP_CIRCULAR_FILE_CK check ((WITHDRAWN_BY is null) = (WITHDRAWN_AT is null)),
  constraint EMP_CIRCULAR_FILE_CONTENT_FK foreign key (CONTENT_ID) references EMP_DOCUMENT_CONTENT (ID),
  constraint EMP_CIRCULAR_FILE_CIRCULAR_FK foreign key (CIRCULAR_ID) references EMP_CIRCULAR (ID)
);
create index EMP_CIRCULAR_FILE_CIRCULAR_I on EMP_CIRCULAR_FILE (CIRCULAR_ID);
create index EMP_CIRCULAR_FILE_CONTENT_I on EMP_CIRCULAR_FILE (CONTENT_ID);

-- Who was asked to read it: whoever had access when it was published, and whoever came later. Append-only.
create table EMP_CIRCULAR_ADDRESSEE (
  ID           bigint not null,
  CIRCULAR_ID  bigint not null,
  PRINCIPAL    varchar(80) not null,
  NAME         varchar(120) not null,
  REALM        varchar(32) not null,
  ASKED_AT     timestamp with time zone not null,
  constraint EMP_CIRCULAR_ADDRESSEE_PK primary key (ID),
  constraint EMP_CIRCULAR_ADDRESSEE_UK unique (CIRCULAR_ID, PRINCIPAL),
  constraint EMP_CIRCULAR_ADDRESSEE_CIRCULAR_FK foreign key (CIRCULAR_ID) references EMP_CIRCULAR (ID)
);
create index EMP_CIRCULAR_ADDRESSEE_I on EMP_CIRCULAR_ADDRESSEE (PRINCIPAL, CIRCULAR_ID);

-- Append-only.
create table EMP_CIRCULAR_READING (
  ID           bigint not null,
  CIRCULAR_ID  bigint not null,
  PRINCIPAL    varchar(80) not null,
  READ_AT      timestamp with time zone not null,
  constraint EMP_CIRCULAR_READING_PK primary key (ID),
  constraint EMP_CIRCULAR_READING_UK unique (CIRCULAR_ID, PRINCIPAL),
  constraint EMP_CIRCULAR_READING_CIRCULAR_FK foreign key (CIRCULAR_ID) references EMP_CIRCULAR (ID)
);
create index EMP_CIRCULAR_READING_I on EMP_CIRCULAR_READING (PRINCIPAL, CIRCULAR_ID);
