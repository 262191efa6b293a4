-- Search, its limits, and the order in which protection orders are listed.

-- cases -------------------------------------------------------------------------------------------

-- With the person, so that the index alone answers which person of a case bears a word.
drop index EMP_CASE_KEY_I;
create index EMP_CASE_KEY_I on EMP_CASE_KEY (KIND, KEY_VALUE, CASE_ID, PERSON);

-- Cases from before there were keys. They get theirs at the next start and leave this table for good.
create table EMP_CASE_UNKEYED (
  CASE_ID  bigint not null,
  constraint EMP_CASE_UNKEYED_PK primary key (CASE_ID),
  constraint EMP_CASE_UNKEYED_CASE_FK foreign key (CASE_ID) references EMP_CASE_FILE (ID)
);
insert into EMP_CASE_UNKEYED (CASE_ID)
  select c.ID from EMP_CASE_FILE c where not exists (select 1 from EMP_CASE_KEY k where k.CASE_ID = c.ID);

-- orders ------------------------------------------------------------------------------------------

create index EMP_PROTECTION_ORDER_LIST_I on EMP_PROTECTION_ORDER (EVENT_TIME desc, ID desc);

-- audit -------------------------------------------------------------------------------------------

-- That one person looked for more than work explains, within one window of time that begins at SINCE.
create table EMP_AUDIT_NOTE (
  ID           bigint not null,
  EXCESS       varchar(16) not null,
  PRINCIPAL    varchar(80) not null,
  INSTITUTION  varchar(32),
  SINCE        timestamp with time zone not null,
  UNTIL_AT     timestamp with time zone not null,
  TIMES        integer not null,
  SEEN_BY      varchar(80),
  SEEN_AT      timestamp with time zone,
  VERSION      bigint not null,
  constraint EMP_AUDIT_NOTE_PK primary key (ID),
  constraint EMP_AUDIT_NOTE_UK unique (PRINCIPAL, EXCESS, SINCE)
);
create index EMP_AUDIT_NOTE_I on EMP_AUDIT_NOTE (SINCE);
