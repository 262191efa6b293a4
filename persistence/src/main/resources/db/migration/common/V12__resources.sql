-- The resource map and what is asked of it.

-- Of a shelter neither ADDRESS nor MUNICIPALITY is kept. LANGUAGES: ISO 639-1, each between commas.
-- CAPACITY null: places are not counted. ANSWER_TIME null: as its type.
create table EMP_RESOURCE (
  ID              bigint not null,
  INSTITUTION_ID  bigint not null,
  TYPE            varchar(24) not null,
  NAME            varchar(120) not null,
  ISLAND          varchar(12) not null,
  ALWAYS_OPEN     boolean not null,
  LANGUAGES       varchar(120) not null,
  CAPACITY        integer,
  PHONE           varchar(32),
  EMAIL           varchar(120),
  MUNICIPALITY    varchar(5),
  ADDRESS         varchar(300),
  CONDITIONS      varchar(2000),
  ANSWER_TIME     varchar(16),
  STATE           varchar(8) not null,
  VALID_FROM      date not null,
  VALID_TO        date,
  VERSION         bigint not null,
  constraint EMP_RESOURCE_PK primary key (ID),
  constraint EMP_RESOURCE_INSTITUTION_FK foreign key (INSTITUTION_ID) references EMP_INSTITUTION (ID),
  constraint EMP_RESOURCE_MUNICIPALITY_FK foreign key (MUNICIPALITY) references EMP_MUNICIPALITY (INE_CODE),
  constraint EMP_RESOURCE_SECRET_CK check (TYPE not in ('SHELTER_URGENT', 'SHELTER_MEDIUM', 'BRIDGE_FLAT')
    or (ADDRESS is null and MUNICIPALITY is null))
);
create index EMP_RESOURCE_TYPE_I on EMP_RESOURCE (TYPE, STATE);
create index EMP_RESOURCE_INSTITUTION_I on EMP_RESOURCE (INSTITUTION_ID);

create table EMP_RESOURCE_TERRITORY (
  RESOURCE_ID   bigint not null,
  MUNICIPALITY  varchar(5) not null,
  constraint EMP_RESOURCE_TERRITORY_PK primary key (RESOURCE_ID, MUNICIPALITY),
  constraint EMP_RESOURCE_TERRITORY_RESOURCE_FK foreign key (RESOURCE_ID) references EMP_RESOURCE (ID),
  constraint EMP_RESOURCE_TERRITORY_MUNICIPALITY_FK foreign key (MUNICIPALITY) references EMP_MUNICIPALITY (INE_CODE)
);
create index EMP_RESOURCE_TERRITORY_MUNICIPALITY_I on EMP_RESOURCE_TERRITORY (MUNICIPALITY);

-- By the clock on the wall, with the day of the week: '1 08:00-15:00' is on Mondays. An end before the
-- beginning is of the next day, and 24:00 is midnight.
create table EMP_RESOURCE_HOURS (
  RESOURCE_ID  bigint not null,
  SPAN         varchar(13) not null,
  constraint EMP_RESOURCE_HOURS_PK primary key (RESOURCE_ID, SPAN),
  constraint EMP_RESOURCE_HOURS_RESOURCE_FK foreign key (RESOURCE_ID) references EMP_RESOURCE (ID)
);

-- How long a request may go unanswered, ISO 8601: by type, and never longer than its urgency allows.
create table EMP_ANSWER_TIME (
  SUBJECT  varchar(24) not null,
  LONGEST  varchar(16) not null,
  constraint EMP_ANSWER_TIME_PK primary key (SUBJECT)
);
insert into EMP_ANSWER_TIME (SUBJECT, LONGEST) values
  ('SERVICE_24H', 'PT15M'), ('ACCOMPANIMENT', 'PT30M'), ('SEXUAL_CRISIS_CENTRE', 'PT30M'),
  ('SHELTER_URGENT', 'PT30M'), ('POLICE_TUTOR_CONTACT', 'PT30M'), ('INTERPRETER', 'PT1H'),
  ('ATENPRO', 'PT4H'), ('COMETA_REQUEST', 'PT4H'), ('VICTIM_OFFICE', 'PT4H'), ('LEGAL_ADVICE', 'PT8H'),
  ('PSYCHOLOGICAL', 'PT8H'), ('PSYCHOLOGICAL_MINORS', 'PT8H'), ('SOCIAL_AID', 'PT24H'),
  ('SHELTER_MEDIUM', 'PT24H'), ('SCHOOLING', 'PT24H'), ('EMPLOYMENT', 'PT72H'), ('BRIDGE_FLAT', 'PT72H'),
  ('HOUSING_PRIORITY', 'PT72H'),
  ('IMMEDIATE', 'PT30M'), ('TODAY', 'PT4H'), ('PLANNED', 'PT72H');

-- A request to one resource for one case. ALERT_ID is the alert from which it was asked; the alerts stand
-- above and are not known here, so it has no foreign key. CHAIN_ID is the first request of the chain.
create table EMP_ACTIVATION (
  ID               bigint not null,
  RESOURCE_ID      bigint not null,
  CASE_ID          bigint not null,
  ALERT_ID         bigint,
  CHAIN_ID         bigint not null,
  PLACE            integer not null,
  NEED             varchar(24) not null,
  URGENCY          varchar(12) not null,
  NOTE             varchar(1000),
  REQUESTED_BY     varchar(80) not null,
  REQUESTED_REALM  varchar(32) not null,
  REQUESTED_AT     timestamp with time zone not null,
  RELIED_ON        bigint not null,
  STATE            varchar(12) not null,
  ANSWER_DUE       timestamp with time zone not null,
  ANSWERED_AT      timestamp with time zone,
  ANSWERED_BY      varchar(80),
  ARRIVES_AT       timestamp with time zone,
  REFUSAL          varchar(20),
  STARTED_AT       timestamp with time zone,
  STARTED_BY       varchar(80),
  ENDED_AT         timestamp with time zone,
  ENDED_BY         varchar(80),
  OUTCOME          varchar(16),
  REMARK           varchar(500),
  EXHAUSTED        boolean not null,
  VERSION          bigint not null,
  constraint EMP_ACTIVATION_PK primary key (ID),
  constraint EMP_ACTIVATION_CHAIN_UK unique (CHAIN_ID, PLACE),
  constraint EMP_ACTIVATION_RESOURCE_FK foreign key (RESOURCE_ID) references EMP_RESOURCE (ID),
  constraint EMP_ACTIVATION_CASE_FK foreign key (CASE_ID) references EMP_CASE_FILE (ID)
);
create index EMP_ACTIVATION_CASE_I on EMP_ACTIVATION (CASE_ID, STATE);
create index EMP_ACTIVATION_RESOURCE_I on EMP_ACTIVATION (RESOURCE_ID, STATE);
create index EMP_ACTIVATION_DUE_I on EMP_ACTIVATION (STATE, ANSWER_DUE, ID);
create index EMP_ACTIVATION_ALERT_I on EMP_ACTIVATION (ALERT_ID);
create index EMP_ACTIVATION_TIME_I on EMP_ACTIVATION (REQUESTED_AT, ID);
