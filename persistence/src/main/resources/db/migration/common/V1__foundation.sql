-- The foundation: institutions, accounts, the operations log, cases, orders, the feed and the alerts.
-- Names: EMP_ tables; _PK, _UK, _FK, _CK constraints, _I indexes. Times are UTC; legal dates are dates.

-- Identifiers below 1000 belong to the reference data of these scripts.
create sequence EMP_ID_SEQ start with 1050 increment by 50;

-- One row: what this installation is. A demo database says so for good.
create table EMP_INSTALLATION (
  ID          smallint not null,
  DEMO        boolean not null,
  CREATED_AT  timestamp with time zone default current_timestamp not null,
  constraint EMP_INSTALLATION_PK primary key (ID),
  constraint EMP_INSTALLATION_ONE_CK check (ID = 1)
);

-- institutions ------------------------------------------------------------------------------------

create table EMP_MUNICIPALITY (
  INE_CODE   varchar(5) not null,
  NAME       varchar(80) not null,
  ISLAND     varchar(12) not null,
  DIR3_CODE  varchar(9) not null,
  constraint EMP_MUNICIPALITY_PK primary key (INE_CODE),
  constraint EMP_MUNICIPALITY_DIR3_UK unique (DIR3_CODE)
);

create table EMP_INSTITUTION (
  ID               bigint not null,
  REALM            varchar(32) not null,
  NAME             varchar(120) not null,
  KIND             varchar(24) not null,
  STATE            varchar(16) not null,
  DIR3_CODE        varchar(9),
  PHONE            varchar(32),
  EMAIL            varchar(120),
  INCORPORATED_ON  date not null,
  ENDED_ON         date,
  VERSION          bigint not null,
  constraint EMP_INSTITUTION_PK primary key (ID),
  constraint EMP_INSTITUTION_REALM_UK unique (REALM)
);

create table EMP_TERRITORY (
  INSTITUTION_ID  bigint not null,
  MUNICIPALITY    varchar(5) not null,
  constraint EMP_TERRITORY_PK primary key (INSTITUTION_ID, MUNICIPALITY),
  constraint EMP_TERRITORY_INSTITUTION_FK foreign key (INSTITUTION_ID) references EMP_INSTITUTION (ID),
  constraint EMP_TERRITORY_MUNICIPALITY_FK foreign key (MUNICIPALITY) references EMP_MUNICIPALITY (INE_CODE)
);
create index EMP_TERRITORY_MUNICIPALITY_I on EMP_TERRITORY (MUNICIPALITY);

-- access ------------------------------------------------------------------------------------------

-- The container's realms read PRINCIPAL, VERIFIER and the roles; everything else is ours.
create table EMP_ACCOUNT (
  ID              bigint not null,
  PRINCIPAL       varchar(80) not null,
  REALM           varchar(32) not null,
  USERNAME        varchar(40) not null,
  DISPLAY_NAME    varchar(120) not null,
  STATE           varchar(16) not null,
  EPOCH           integer not null,
  SALT            varchar(64) not null,
  ROUNDS          integer not null,
  VERIFIER        varchar(64) not null,
  LAST_ACCESS_AT       timestamp with time zone,
  LAST_ACCESS_ADDRESS  varchar(64),
  VERSION         bigint not null,
  constraint EMP_ACCOUNT_PK primary key (ID),
  constraint EMP_ACCOUNT_PRINCIPAL_UK unique (PRINCIPAL),
  constraint EMP_ACCOUNT_REALM_FK foreign key (REALM) references EMP_INSTITUTION (REALM)
);

create table EMP_ACCOUNT_ROLE (
  PRINCIPAL  varchar(80) not null,
  ROLE       varchar(24) not null,
  constraint EMP_ACCOUNT_ROLE_PK primary key (PRINCIPAL, ROLE),
  constraint EMP_ACCOUNT_ROLE_ACCOUNT_FK foreign key (PRINCIPAL) references EMP_ACCOUNT (PRINCIPAL)
);

-- Failed log-ins by account and by address; SUBJECT is 'account:…' or 'address:…'.
create table EMP_LOGIN_FAILURE (
  SUBJECT     varchar(160) not null,
  FAILURES    integer not null,
  LAST_AT     timestamp with time zone not null,
  NOT_BEFORE  timestamp with time zone not null,
  constraint EMP_LOGIN_FAILURE_PK primary key (SUBJECT)
);

-- audit -------------------------------------------------------------------------------------------

-- LO 7/2021 art. 33. Append-only: the run-time user may insert and read, never change or delete.
create table EMP_OPERATION (
  ID              bigint not null,
  AT              timestamp with time zone default current_timestamp not null,
  PRINCIPAL       varchar(80) not null,
  INSTITUTION     varchar(32),
  ROLE            varchar(24),
  OPERATION       varchar(60) not null,
  CASE_NUMBER     varchar(24),
  STATUS_VERSION  bigint,
  REASON          varchar(16),
  REASON_TEXT     varchar(500),
  ADDRESS         varchar(64),
  OUTCOME         varchar(8) not null,
  DETAIL          varchar(4000),
  constraint EMP_OPERATION_PK primary key (ID)
);
create index EMP_OPERATION_AT_I on EMP_OPERATION (AT);
create index EMP_OPERATION_CASE_I on EMP_OPERATION (CASE_NUMBER, AT);
create index EMP_OPERATION_PRINCIPAL_I on EMP_OPERATION (PRINCIPAL, AT);

-- cases -------------------------------------------------------------------------------------------

-- A case is one victim and one denounced person; the State's number is its name.
create table EMP_CASE_FILE (
  ID                     bigint not null,
  CASE_NUMBER            varchar(24) not null,
  STATE                  varchar(12) not null,
  RISK_LEVEL             varchar(16),
  RISK_RANK              smallint not null,
  RISK_ASSESSED_AT       timestamp with time zone,
  RISK_SOURCE            varchar(120),
  RISK_EVENT_TIME        timestamp with time zone,
  RISK_EVENT_ID          varchar(120),
  NEXT_ASSESSMENT_DUE    timestamp with time zone,
  STATUS_VERSION         bigint not null,
  MUNICIPALITY           varchar(5) not null,
  CONTACT_AUTHORISATION  varchar(12) not null,
  MINORS_IN_CHARGE       boolean not null,
  RELATIONSHIP           varchar(40),
  POLICE_UNIT            varchar(120),
  COMPLAINT_DATE         date,
  ZERO_PROTOCOL          boolean not null,
  REGISTERED_AT          timestamp with time zone not null,
  REGISTRATION_TIME      timestamp with time zone not null,
  REGISTRATION_EVENT_ID  varchar(120) not null,
  AS_OF                  timestamp with time zone not null,
  AS_OF_RECEIVED_AT      timestamp with time zone not null,
  VICTIM_GIVEN_NAME      varchar(100) not null,
  VICTIM_SURNAME1        varchar(100) not null,
  VICTIM_SURNAME2        varchar(100),
  VICTIM_DOCUMENT_TYPE   varchar(8) not null,
  VICTIM_DOCUMENT_NUMBER varchar(32),
  VICTIM_BIRTH_DATE      date,
  VICTIM_SEX             varchar(16),
  VICTIM_NATIONALITY     varchar(3),
  VICTIM_PHONE           varchar(32),
  VICTIM_LANGUAGE        varchar(3),
  AGGRESSOR_GIVEN_NAME      varchar(100) not null,
  AGGRESSOR_SURNAME1        varchar(100) not null,
  AGGRESSOR_SURNAME2        varchar(100),
  AGGRESSOR_DOCUMENT_TYPE   varchar(8) not null,
  AGGRESSOR_DOCUMENT_NUMBER varchar(32),
  AGGRESSOR_BIRTH_DATE      date,
  AGGRESSOR_SEX             varchar(16),
  AGGRESSOR_NATIONALITY     varchar(3),
  AGGRESSOR_PHONE           varchar(32),
  AGGRESSOR_LANGUAGE        varchar(3),
  VERSION                bigint not null,
  constraint EMP_CASE_FILE_PK primary key (ID),
  constraint EMP_CASE_FILE_NUMBER_UK unique (CASE_NUMBER),
  constraint EMP_CASE_FILE_MUNICIPALITY_FK foreign key (MUNICIPALITY) references EMP_MUNICIPALITY (INE_CODE)
);
create index EMP_CASE_FILE_LIST_I on EMP_CASE_FILE (RISK_RANK desc, CASE_NUMBER);
create index EMP_CASE_FILE_MUNICIPALITY_I on EMP_CASE_FILE (MUNICIPALITY, RISK_RANK desc, CASE_NUMBER);
create index EMP_CASE_FILE_VICTIM_I on EMP_CASE_FILE (VICTIM_DOCUMENT_NUMBER);
create index EMP_CASE_FILE_AGGRESSOR_I on EMP_CASE_FILE (AGGRESSOR_DOCUMENT_NUMBER);

create table EMP_RISK_ASSESSMENT (
  ID              bigint not null,
  CASE_ID         bigint not null,
  LEVEL           varchar(16) not null,
  FORM            varchar(8) not null,
  FORM_VERSION    varchar(20),
  ASSESSED_AT     timestamp with time zone not null,
  POLICE_UNIT     varchar(120),
  JUDICIAL_MEASURES_IN_FORCE boolean not null,
  NEXT_DUE        timestamp with time zone,
  LATE            boolean not null,
  EVENT_TIME      timestamp with time zone not null,
  EVENT_ID        varchar(120) not null,
  STATUS_VERSION  bigint not null,
  constraint EMP_RISK_ASSESSMENT_PK primary key (ID),
  constraint EMP_RISK_ASSESSMENT_CASE_FK foreign key (CASE_ID) references EMP_CASE_FILE (ID)
);
create index EMP_RISK_ASSESSMENT_CASE_I on EMP_RISK_ASSESSMENT (CASE_ID, EVENT_TIME);

create table EMP_INCIDENT (
  ID              bigint not null,
  CASE_ID         bigint not null,
  INCIDENT_ID     varchar(60) not null,
  KIND            varchar(12) not null,
  OCCURRED_AT     timestamp with time zone not null,
  MUNICIPALITY    varchar(5),
  SUMMARY         varchar(2000) not null,
  RELIABILITY     varchar(12) not null,
  EVENT_TIME      timestamp with time zone not null,
  EVENT_ID        varchar(120) not null,
  RECEIVED_AT     timestamp with time zone not null,
  STATUS_VERSION  bigint not null,
  constraint EMP_INCIDENT_PK primary key (ID),
  constraint EMP_INCIDENT_UK unique (CASE_ID, INCIDENT_ID),
  constraint EMP_INCIDENT_CASE_FK foreign key (CASE_ID) references EMP_CASE_FILE (ID)
);
create index EMP_INCIDENT_CASE_I on EMP_INCIDENT (CASE_ID, OCCURRED_AT);

-- One row for each status version of a case: what changed, who said so, when it happened and arrived.
create table EMP_STATUS_CHANGE (
  ID              bigint not null,
  CASE_ID         bigint not null,
  STATUS_VERSION  bigint not null,
  WHAT            varchar(16) not null,
  FROM_VALUE      varchar(60),
  TO_VALUE        varchar(60),
  SOURCE          varchar(40) not null,
  EVENT_ID        varchar(120),
  OCCURRED_AT     timestamp with time zone not null,
  RECEIVED_AT     timestamp with time zone not null,
  LATE            boolean not null,
  INSTITUTION     varchar(32),
  PRINCIPAL       varchar(80),
  DETAIL          varchar(2000),
  constraint EMP_STATUS_CHANGE_PK primary key (ID),
  constraint EMP_STATUS_CHANGE_UK unique (CASE_ID, STATUS_VERSION),
  constraint EMP_STATUS_CHANGE_CASE_FK foreign key (CASE_ID) references EMP_CASE_FILE (ID)
);

-- What an institution did, with the status version that it relied on.
create table EMP_CASE_ACT (
  ID               bigint not null,
  CASE_ID          bigint not null,
  STATUS_VERSION   bigint not null,
  RELIED_ON        bigint not null,
  KIND             varchar(16) not null,
  TEXT             varchar(4000) not null,
  OCCURRED_AT      timestamp with time zone not null,
  RECORDED_AT      timestamp with time zone not null,
  INSTITUTION      varchar(32) not null,
  PRINCIPAL        varchar(80) not null,
  NEXT_STEP_DUE    timestamp with time zone,
  NEXT_STEP_OWNER  varchar(80),
  IDEMPOTENCY_KEY  varchar(120),
  constraint EMP_CASE_ACT_PK primary key (ID),
  constraint EMP_CASE_ACT_VERSION_UK unique (CASE_ID, STATUS_VERSION),
  constraint EMP_CASE_ACT_KEY_UK unique (PRINCIPAL, IDEMPOTENCY_KEY),
  constraint EMP_CASE_ACT_CASE_FK foreign key (CASE_ID) references EMP_CASE_FILE (ID)
);

-- The version of a case that a person saw last: what is newer is marked as changed.
create table EMP_CASE_VISIT (
  PRINCIPAL       varchar(80) not null,
  CASE_ID         bigint not null,
  STATUS_VERSION  bigint not null,
  SEEN_AT         timestamp with time zone not null,
  constraint EMP_CASE_VISIT_PK primary key (PRINCIPAL, CASE_ID),
  constraint EMP_CASE_VISIT_CASE_FK foreign key (CASE_ID) references EMP_CASE_FILE (ID)
);

-- orders ------------------------------------------------------------------------------------------

create table EMP_PROTECTION_ORDER (
  ID             bigint not null,
  ORDER_ID       varchar(60) not null,
  CASE_ID        bigint not null,
  STATE          varchar(12) not null,
  NIG            varchar(19) not null,
  COURT          varchar(160) not null,
  PROCEDURE_REF  varchar(60),
  REQUESTED_AT   timestamp with time zone,
  ADOPTED_AT     timestamp with time zone,
  NOTIFIED_AT    timestamp with time zone,
  EVENT_TIME     timestamp with time zone not null,
  EVENT_ID       varchar(120) not null,
  RECEIVED_AT    timestamp with time zone not null,
  VERSION        bigint not null,
  constraint EMP_PROTECTION_ORDER_PK primary key (ID),
  constraint EMP_PROTECTION_ORDER_UK unique (ORDER_ID),
  constraint EMP_PROTECTION_ORDER_CASE_FK foreign key (CASE_ID) references EMP_CASE_FILE (ID)
);
create index EMP_PROTECTION_ORDER_CASE_I on EMP_PROTECTION_ORDER (CASE_ID);

create table EMP_PROTECTION_MEASURE (
  ID               bigint not null,
  ORDER_PK         bigint not null,
  CASE_ID          bigint not null,
  MEASURE_ID       varchar(60) not null,
  KIND             varchar(24) not null,
  STATE            varchar(24) not null,
  PARAMETERS       varchar(4000) not null,
  VALID_FROM       date not null,
  VALID_UNTIL      date,
  UNTIL_MILESTONE  varchar(120),
  VERSION          bigint not null,
  constraint EMP_PROTECTION_MEASURE_PK primary key (ID),
  constraint EMP_PROTECTION_MEASURE_UK unique (ORDER_PK, MEASURE_ID),
  constraint EMP_PROTECTION_MEASURE_ORDER_FK foreign key (ORDER_PK) references EMP_PROTECTION_ORDER (ID),
  constraint EMP_PROTECTION_MEASURE_CASE_FK foreign key (CASE_ID) references EMP_CASE_FILE (ID)
);
create index EMP_PROTECTION_MEASURE_CASE_I on EMP_PROTECTION_MEASURE (CASE_ID, STATE);

-- feed --------------------------------------------------------------------------------------------

create table EMP_FEED_SOURCE (
  SOURCE           varchar(40) not null,
  LAST_CONTACT_AT  timestamp with time zone,
  LAST_EVENT_TIME  timestamp with time zone,
  APPLIED          bigint not null,
  REJECTED         bigint not null,
  constraint EMP_FEED_SOURCE_PK primary key (SOURCE)
);

-- The inbox: every well-formed event once. DATA is the State's own text, the evidence.
create table EMP_FEED_EVENT (
  ID           bigint not null,
  SOURCE       varchar(40) not null,
  EVENT_ID     varchar(120) not null,
  TYPE         varchar(80) not null,
  SUBJECT      varchar(24),
  EVENT_TIME   timestamp with time zone not null,
  RECEIVED_AT  timestamp with time zone not null,
  DATA         varchar(1000000) not null,
  STATE        varchar(10) not null,
  REASON       varchar(200),
  BACKFILL     boolean not null,
  VERSION      bigint not null,
  constraint EMP_FEED_EVENT_PK primary key (ID),
  constraint EMP_FEED_EVENT_UK unique (SOURCE, EVENT_ID)
);
create index EMP_FEED_EVENT_QUEUE_I on EMP_FEED_EVENT (STATE, SUBJECT, EVENT_TIME);

create table EMP_FEED_REJECTION (
  ID           bigint not null,
  SOURCE       varchar(40) not null,
  EVENT_ID     varchar(120),
  TYPE         varchar(80),
  DETAIL       varchar(500) not null,
  RECEIVED_AT  timestamp with time zone not null,
  CONTENT      varchar(1000000) not null,
  constraint EMP_FEED_REJECTION_PK primary key (ID)
);
create index EMP_FEED_REJECTION_I on EMP_FEED_REJECTION (SOURCE, RECEIVED_AT);

-- alerts ------------------------------------------------------------------------------------------

-- SEQ is the cursor; it is given after the commit by one publisher at a time, so that it follows the
-- order of commits. UNPUBLISHED marks an alert that has changed since its SEQ was given.
create table EMP_ALERT (
  ID               bigint not null,
  SEQ              bigint,
  UNPUBLISHED      boolean not null,
  TYPE             varchar(32) not null,
  SEVERITY         varchar(10) not null,
  SEVERITY_RANK    smallint not null,
  CASE_ID          bigint,
  CASE_NUMBER      varchar(24),
  STATUS_VERSION   bigint,
  FROM_VALUE       varchar(60),
  TO_VALUE         varchar(60),
  RAISED_AT        timestamp with time zone not null,
  RULE             varchar(40) not null,
  FACTS            varchar(2000) not null,
  STATE            varchar(16) not null,
  ACKNOWLEDGED_BY  varchar(80),
  ACKNOWLEDGED_AT  timestamp with time zone,
  OWNER            varchar(80),
  DEADLINE         timestamp with time zone,
  ESCALATION_STEP  integer not null,
  SOURCE           varchar(40) not null,
  CAUSE            varchar(120) not null,
  VERSION          bigint not null,
  constraint EMP_ALERT_PK primary key (ID),
  constraint EMP_ALERT_SEQ_UK unique (SEQ),
  constraint EMP_ALERT_CAUSE_UK unique (CASE_ID, TYPE, SOURCE, CAUSE),
  constraint EMP_ALERT_CASE_FK foreign key (CASE_ID) references EMP_CASE_FILE (ID)
);
create index EMP_ALERT_BOARD_I on EMP_ALERT (STATE, SEVERITY_RANK, RAISED_AT);
create index EMP_ALERT_CASE_I on EMP_ALERT (CASE_ID, RAISED_AT);
create index EMP_ALERT_UNPUBLISHED_I on EMP_ALERT (UNPUBLISHED, ID);

create table EMP_ALERT_DELIVERY (
  ID              bigint not null,
  ALERT_ID        bigint not null,
  INSTITUTION_ID  bigint not null,
  CHANNEL         varchar(8) not null,
  COMMITTED_AT    timestamp with time zone not null,
  constraint EMP_ALERT_DELIVERY_PK primary key (ID),
  constraint EMP_ALERT_DELIVERY_UK unique (ALERT_ID, INSTITUTION_ID, CHANNEL),
  constraint EMP_ALERT_DELIVERY_ALERT_FK foreign key (ALERT_ID) references EMP_ALERT (ID),
  constraint EMP_ALERT_DELIVERY_INSTITUTION_FK foreign key (INSTITUTION_ID) references EMP_INSTITUTION (ID)
);

create index EMP_ALERT_DELIVERY_INSTITUTION_I on EMP_ALERT_DELIVERY (INSTITUTION_ID, ALERT_ID);

-- The one counter of the cursor; who holds its row publishes.
create table EMP_ALERT_CURSOR (
  ID        smallint not null,
  LAST_SEQ  bigint not null,
  constraint EMP_ALERT_CURSOR_PK primary key (ID)
);
insert into EMP_ALERT_CURSOR (ID, LAST_SEQ) values (1, 0);
