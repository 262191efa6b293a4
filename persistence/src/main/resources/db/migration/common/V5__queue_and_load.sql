-- The queue of events that wait, what is kept of rejected ones, the initial load and its reconciliation.

-- queue -------------------------------------------------------------------------------------------

-- Every queued event has an institution that answers for it and a time by which somebody must have
-- dealt with it; a person can take it by name. The subject stays as it came: the assigned case is
-- kept beside it.
alter table EMP_FEED_EVENT add column OWNER_INSTITUTION varchar(32);
alter table EMP_FEED_EVENT add column DEADLINE timestamp with time zone;
alter table EMP_FEED_EVENT add column TAKEN_BY varchar(80);
alter table EMP_FEED_EVENT add column TAKEN_AT timestamp with time zone;
alter table EMP_FEED_EVENT add column ASSIGNED_CASE varchar(24);

update EMP_FEED_EVENT set
  OWNER_INSTITUTION = (select min(REALM) from EMP_INSTITUTION where KIND = 'COORDINATING_CENTRE'),
  DEADLINE = RECEIVED_AT + interval '24' hour
  where STATE = 'QUEUED';

-- How long an event may wait for a person, by the key of its reason; 'default' is for all others.
create table EMP_QUEUE_TERM (
  REASON   varchar(200) not null,
  MINUTES  integer not null,
  constraint EMP_QUEUE_TERM_PK primary key (REASON)
);
insert into EMP_QUEUE_TERM (REASON, MINUTES) values ('default', 1440);
insert into EMP_QUEUE_TERM (REASON, MINUTES) values ('feed.reason.unknown-type', 60);
insert into EMP_QUEUE_TERM (REASON, MINUTES) values ('feed.reason.failed', 60);
insert into EMP_QUEUE_TERM (REASON, MINUTES) values ('feed.reason.wrong-data', 60);

-- What people decided on queued events, and why.
create table EMP_FEED_RESOLUTION (
  ID           bigint not null,
  EVENT_PK     bigint not null,
  ACTION       varchar(8) not null,
  CASE_NUMBER  varchar(24),
  REASON       varchar(500) not null,
  PRINCIPAL    varchar(80) not null,
  RESOLVED_AT  timestamp with time zone not null,
  constraint EMP_FEED_RESOLUTION_PK primary key (ID),
  constraint EMP_FEED_RESOLUTION_EVENT_FK foreign key (EVENT_PK) references EMP_FEED_EVENT (ID)
);
create index EMP_FEED_RESOLUTION_EVENT_I on EMP_FEED_RESOLUTION (EVENT_PK, ID);

-- rejected ----------------------------------------------------------------------------------------

-- The field at fault, as the detail names it, and the day in the islands: what is counted.
alter table EMP_FEED_REJECTION add column FAULT varchar(200) default 'event' not null;
alter table EMP_FEED_REJECTION add column RECEIVED_ON date;
update EMP_FEED_REJECTION set RECEIVED_ON = cast(RECEIVED_AT as date);
update EMP_FEED_REJECTION set FAULT = substring(DETAIL from 1 for position(': ' in DETAIL) - 1)
  where position(': ' in DETAIL) between 2 and 200;
alter table EMP_FEED_REJECTION alter column RECEIVED_ON set not null;
create index EMP_FEED_REJECTION_DAY_I on EMP_FEED_REJECTION (RECEIVED_ON);

-- sources -----------------------------------------------------------------------------------------

-- What the newest heartbeat said, and the first event of which a source said that it was sent and that
-- had not arrived then.
alter table EMP_FEED_SOURCE add column HEARTBEAT_TIME timestamp with time zone;
alter table EMP_FEED_SOURCE add column LAST_SENT_ID varchar(120);
alter table EMP_FEED_SOURCE add column COUNT_24H integer;
alter table EMP_FEED_SOURCE add column MISSED_ID varchar(120);
alter table EMP_FEED_SOURCE add column MISSED_SINCE timestamp with time zone;

-- initial load ------------------------------------------------------------------------------------

-- BUSY_MILLIS is the time that went into it here: a load may pause.
create table EMP_FEED_LOAD (
  ID             bigint not null,
  SOURCE         varchar(40) not null,
  BEGUN_AT       timestamp with time zone not null,
  EVENTS         bigint not null,
  DUPLICATES     bigint not null,
  REJECTED       bigint not null,
  BUSY_MILLIS    bigint not null,
  LAST_EVENT_AT  timestamp with time zone not null,
  LAST_EVENT_ID  varchar(120),
  DONE_AT        timestamp with time zone,
  constraint EMP_FEED_LOAD_PK primary key (ID),
  constraint EMP_FEED_LOAD_SOURCE_FK foreign key (SOURCE) references EMP_FEED_SOURCE (SOURCE)
);
create index EMP_FEED_LOAD_SOURCE_I on EMP_FEED_LOAD (SOURCE, DONE_AT);

-- A comparison of what a source says that it holds with what is here. It is asked for together with the
-- event and made afterwards: a report without COMPARED_AT is still to be made.
create table EMP_RECONCILIATION (
  ID            bigint not null,
  SOURCE        varchar(40) not null,
  KIND          varchar(16) not null,
  EVENT_PK      bigint not null,
  EVENT_TIME    timestamp with time zone not null,
  ASKED_AT      timestamp with time zone not null,
  COMPARED_AT   timestamp with time zone,
  SNAPSHOT_DAY  date,
  constraint EMP_RECONCILIATION_PK primary key (ID),
  constraint EMP_RECONCILIATION_EVENT_FK foreign key (EVENT_PK) references EMP_FEED_EVENT (ID)
);
create index EMP_RECONCILIATION_I on EMP_RECONCILIATION (COMPARED_AT, ID);

-- IS_EQUAL null: the source did not say what it holds.
create table EMP_RECONCILIATION_LINE (
  ID            bigint not null,
  REPORT_ID     bigint not null,
  ITEM          varchar(24) not null,
  THEIR_COUNT   bigint,
  THEIR_HASH    varchar(64),
  OUR_COUNT     bigint,
  OUR_HASH      varchar(64),
  IS_EQUAL      boolean,
  constraint EMP_RECONCILIATION_LINE_PK primary key (ID),
  constraint EMP_RECONCILIATION_LINE_UK unique (REPORT_ID, ITEM),
  constraint EMP_RECONCILIATION_LINE_FK foreign key (REPORT_ID) references EMP_RECONCILIATION (ID)
);

-- An order on which a snapshot and we differ. CASE_ID null: the case is not known here.
create table EMP_RECONCILIATION_GAP (
  ID         bigint not null,
  REPORT_ID  bigint not null,
  GAP        varchar(24) not null,
  ORDER_ID   varchar(60) not null,
  CASE_ID    bigint,
  constraint EMP_RECONCILIATION_GAP_PK primary key (ID),
  constraint EMP_RECONCILIATION_GAP_FK foreign key (REPORT_ID) references EMP_RECONCILIATION (ID),
  constraint EMP_RECONCILIATION_GAP_CASE_FK foreign key (CASE_ID) references EMP_CASE_FILE (ID)
);
create index EMP_RECONCILIATION_GAP_I on EMP_RECONCILIATION_GAP (REPORT_ID);
