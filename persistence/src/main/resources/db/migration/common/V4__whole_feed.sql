-- Everything that the four sources say. Each aspect of a case keeps its own place in history (time and
-- id of the event that it comes from), so that whatever order events arrive in, the present is the same.

-- cases -------------------------------------------------------------------------------------------

alter table EMP_CASE_FILE add column STATE_EVENT_TIME timestamp with time zone;
alter table EMP_CASE_FILE add column STATE_EVENT_ID varchar(120);
alter table EMP_CASE_FILE add column PLACE_EVENT_TIME timestamp with time zone;
alter table EMP_CASE_FILE add column PLACE_EVENT_ID varchar(120);
alter table EMP_CASE_FILE add column CONTACT_EVENT_TIME timestamp with time zone;
alter table EMP_CASE_FILE add column CONTACT_EVENT_ID varchar(120);
alter table EMP_CASE_FILE add column INCIDENT_EVENT_TIME timestamp with time zone;
alter table EMP_CASE_FILE add column INCIDENT_EVENT_ID varchar(120);
alter table EMP_CASE_FILE add column PRISON_KIND varchar(24);
alter table EMP_CASE_FILE add column PRISON_EFFECTIVE_AT timestamp with time zone;
alter table EMP_CASE_FILE add column PRISON_UNTIL timestamp with time zone;
alter table EMP_CASE_FILE add column PRISON_MUNICIPALITY varchar(5);
alter table EMP_CASE_FILE add column PRISON_EVENT_TIME timestamp with time zone;
alter table EMP_CASE_FILE add column PRISON_EVENT_ID varchar(120);
alter table EMP_CASE_FILE add column DEVICE_KIND varchar(12);
alter table EMP_CASE_FILE add column DEVICE_OCCURRED_AT timestamp with time zone;
alter table EMP_CASE_FILE add column DEVICE_EVENT_TIME timestamp with time zone;
alter table EMP_CASE_FILE add column DEVICE_EVENT_ID varchar(120);
-- The flags that are set, by name, each between commas; EMP_CASE_FLAG knows since when.
alter table EMP_CASE_FILE add column FLAGS varchar(160) default '' not null;
alter table EMP_CASE_FILE add column LAST_ACT_AT timestamp with time zone;

update EMP_CASE_FILE set
  PLACE_EVENT_TIME = REGISTRATION_TIME, PLACE_EVENT_ID = REGISTRATION_EVENT_ID,
  CONTACT_EVENT_TIME = REGISTRATION_TIME, CONTACT_EVENT_ID = REGISTRATION_EVENT_ID;

create table EMP_CASE_FLAG (
  CASE_ID     bigint not null,
  FLAG        varchar(24) not null,
  IS_SET      boolean not null,
  EVENT_TIME  timestamp with time zone not null,
  EVENT_ID    varchar(120) not null,
  constraint EMP_CASE_FLAG_PK primary key (CASE_ID, FLAG),
  constraint EMP_CASE_FLAG_CASE_FK foreign key (CASE_ID) references EMP_CASE_FILE (ID)
);
create index EMP_CASE_FLAG_I on EMP_CASE_FLAG (FLAG, IS_SET);

-- By what a case is found: words of names without accents, documents, a phone that may be called.
-- KIND keeps the place for other ways of matching, such as by sound.
create table EMP_CASE_KEY (
  CASE_ID    bigint not null,
  PERSON     varchar(9) not null,
  KIND       varchar(12) not null,
  KEY_VALUE  varchar(100) not null,
  constraint EMP_CASE_KEY_PK primary key (CASE_ID, PERSON, KIND, KEY_VALUE),
  constraint EMP_CASE_KEY_CASE_FK foreign key (CASE_ID) references EMP_CASE_FILE (ID)
);
create index EMP_CASE_KEY_I on EMP_CASE_KEY (KIND, KEY_VALUE, CASE_ID);

create table EMP_PRISON_EVENT (
  ID                    bigint not null,
  CASE_ID               bigint not null,
  KIND                  varchar(24) not null,
  EFFECTIVE_AT          timestamp with time zone not null,
  UNTIL_AT              timestamp with time zone,
  PLANNED_MUNICIPALITY  varchar(5),
  EVENT_TIME            timestamp with time zone not null,
  EVENT_ID              varchar(120) not null,
  RECEIVED_AT           timestamp with time zone not null,
  STATUS_VERSION        bigint not null,
  constraint EMP_PRISON_EVENT_PK primary key (ID),
  constraint EMP_PRISON_EVENT_CASE_FK foreign key (CASE_ID) references EMP_CASE_FILE (ID)
);
create index EMP_PRISON_EVENT_CASE_I on EMP_PRISON_EVENT (CASE_ID, EVENT_TIME);

create table EMP_DEVICE_EVENT (
  ID              bigint not null,
  CASE_ID         bigint not null,
  KIND            varchar(12) not null,
  OCCURRED_AT     timestamp with time zone not null,
  EVENT_TIME      timestamp with time zone not null,
  EVENT_ID        varchar(120) not null,
  RECEIVED_AT     timestamp with time zone not null,
  STATUS_VERSION  bigint not null,
  constraint EMP_DEVICE_EVENT_PK primary key (ID),
  constraint EMP_DEVICE_EVENT_CASE_FK foreign key (CASE_ID) references EMP_CASE_FILE (ID)
);
create index EMP_DEVICE_EVENT_CASE_I on EMP_DEVICE_EVENT (CASE_ID, EVENT_TIME);

-- A breach is an incident of an order; the source tells which system reported it.
alter table EMP_INCIDENT alter column INCIDENT_ID set data type varchar(130);
alter table EMP_INCIDENT add column SOURCE varchar(40) default '/ses/viogen' not null;
alter table EMP_INCIDENT add column ORDER_ID varchar(60);
alter table EMP_INCIDENT add column MEASURE_ID varchar(60);

update EMP_CASE_FILE c set
  INCIDENT_EVENT_TIME = (select max(i.EVENT_TIME) from EMP_INCIDENT i where i.CASE_ID = c.ID),
  INCIDENT_EVENT_ID = (select max(i.EVENT_ID) from EMP_INCIDENT i where i.CASE_ID = c.ID
    and i.EVENT_TIME = (select max(j.EVENT_TIME) from EMP_INCIDENT j where j.CASE_ID = c.ID));

-- orders ------------------------------------------------------------------------------------------

-- What the register said of an order and of its measures, word by word. The order and its measures are
-- the fold of it in the order of time.
create table EMP_ORDER_STATEMENT (
  ID              bigint not null,
  ORDER_PK        bigint not null,
  STATE           varchar(12) not null,
  NIG             varchar(19) not null,
  COURT           varchar(160) not null,
  PROCEDURE_REF   varchar(60),
  REQUESTED_AT    timestamp with time zone,
  ADOPTED_AT      timestamp with time zone,
  NOTIFIED_AT     timestamp with time zone,
  EVENT_TIME      timestamp with time zone not null,
  EVENT_ID        varchar(120) not null,
  RECEIVED_AT     timestamp with time zone not null,
  STATUS_VERSION  bigint not null,
  constraint EMP_ORDER_STATEMENT_PK primary key (ID),
  constraint EMP_ORDER_STATEMENT_ORDER_FK foreign key (ORDER_PK) references EMP_PROTECTION_ORDER (ID)
);
create index EMP_ORDER_STATEMENT_ORDER_I on EMP_ORDER_STATEMENT (ORDER_PK);

-- KIND null: a change of the measure, which gives only what changes.
create table EMP_MEASURE_STATEMENT (
  ID               bigint not null,
  ORDER_PK         bigint not null,
  MEASURE_ID       varchar(60) not null,
  KIND             varchar(24),
  STATE            varchar(24) not null,
  PARAMETERS       varchar(4000),
  VALID_FROM       date,
  VALID_UNTIL      date,
  UNTIL_MILESTONE  varchar(120),
  EVENT_TIME       timestamp with time zone not null,
  EVENT_ID         varchar(120) not null,
  RECEIVED_AT      timestamp with time zone not null,
  STATUS_VERSION   bigint not null,
  constraint EMP_MEASURE_STATEMENT_PK primary key (ID),
  constraint EMP_MEASURE_STATEMENT_ORDER_FK foreign key (ORDER_PK) references EMP_PROTECTION_ORDER (ID)
);
create index EMP_MEASURE_STATEMENT_ORDER_I on EMP_MEASURE_STATEMENT (ORDER_PK, MEASURE_ID);

alter table EMP_PROTECTION_ORDER add column CLAIM_FILED_AT timestamp with time zone;
alter table EMP_PROTECTION_ORDER add column CLAIM_EVENT_TIME timestamp with time zone;
alter table EMP_PROTECTION_ORDER add column CLAIM_EVENT_ID varchar(120);
alter table EMP_PROTECTION_ORDER add column ACKNOWLEDGED_AT timestamp with time zone;
alter table EMP_PROTECTION_ORDER add column ACKNOWLEDGED_BY varchar(120);
alter table EMP_PROTECTION_ORDER add column ACKNOWLEDGEMENT_EVENT_TIME timestamp with time zone;
alter table EMP_PROTECTION_ORDER add column ACKNOWLEDGEMENT_EVENT_ID varchar(120);

alter table EMP_PROTECTION_MEASURE add column EVENT_TIME timestamp with time zone;
alter table EMP_PROTECTION_MEASURE add column EVENT_ID varchar(120);
-- The end for which it was noted that the measure lapsed; another end may lapse again.
alter table EMP_PROTECTION_MEASURE add column LAPSED_FOR date;
create index EMP_PROTECTION_MEASURE_END_I on EMP_PROTECTION_MEASURE (STATE, VALID_UNTIL);

insert into EMP_ORDER_STATEMENT (ID, ORDER_PK, STATE, NIG, COURT, PROCEDURE_REF, REQUESTED_AT, ADOPTED_AT,
    NOTIFIED_AT, EVENT_TIME, EVENT_ID, RECEIVED_AT, STATUS_VERSION)
  select ID, ID, STATE, NIG, COURT, PROCEDURE_REF, REQUESTED_AT, ADOPTED_AT, NOTIFIED_AT, EVENT_TIME,
    EVENT_ID, RECEIVED_AT, 0 from EMP_PROTECTION_ORDER;
insert into EMP_MEASURE_STATEMENT (ID, ORDER_PK, MEASURE_ID, KIND, STATE, PARAMETERS, VALID_FROM, VALID_UNTIL,
    UNTIL_MILESTONE, EVENT_TIME, EVENT_ID, RECEIVED_AT, STATUS_VERSION)
  select m.ID, m.ORDER_PK, m.MEASURE_ID, m.KIND, m.STATE, m.PARAMETERS, m.VALID_FROM, m.VALID_UNTIL,
    m.UNTIL_MILESTONE, o.EVENT_TIME, o.EVENT_ID, o.RECEIVED_AT, 0
  from EMP_PROTECTION_MEASURE m join EMP_PROTECTION_ORDER o on o.ID = m.ORDER_PK;
update EMP_PROTECTION_MEASURE m set
  EVENT_TIME = (select o.EVENT_TIME from EMP_PROTECTION_ORDER o where o.ID = m.ORDER_PK),
  EVENT_ID = (select o.EVENT_ID from EMP_PROTECTION_ORDER o where o.ID = m.ORDER_PK);

create table EMP_HEARING (
  ID              bigint not null,
  ORDER_PK        bigint not null,
  CASE_ID         bigint not null,
  HEARING_AT      timestamp with time zone not null,
  COURT           varchar(160) not null,
  EVENT_TIME      timestamp with time zone not null,
  EVENT_ID        varchar(120) not null,
  RECEIVED_AT     timestamp with time zone not null,
  STATUS_VERSION  bigint not null,
  constraint EMP_HEARING_PK primary key (ID),
  constraint EMP_HEARING_ORDER_FK foreign key (ORDER_PK) references EMP_PROTECTION_ORDER (ID)
);
create index EMP_HEARING_CASE_I on EMP_HEARING (CASE_ID, HEARING_AT);

-- feed --------------------------------------------------------------------------------------------

-- What a queued event waits for: the id of an order or of a measure.
alter table EMP_FEED_EVENT add column WAITS_FOR varchar(130);
