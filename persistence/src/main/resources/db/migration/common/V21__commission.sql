-- The Monitoring Commission of the agreement of 24 June 2026 (BOE-A-2026-14473): who sits in it, how it decides,
-- what was proposed and resolved, and what a resolution does. Ley 40/2015 arts. 15 to 24. Times are UTC.

create table EMP_COMMISSION_RULE (
  ID                   bigint not null,
  VALID_FROM           date not null,
  VALID_TO             date,
  QUORUM_NUMERATOR     integer not null,
  QUORUM_DENOMINATOR   integer not null,
  CHAIR_NEEDED         boolean not null,
  SECRETARY_NEEDED     boolean not null,
  SECOND_CALL_MEMBERS  integer,
  SECOND_CALL_AFTER    varchar(16) not null,
  NOTICE_DAYS          integer not null,
  CASTING_VOTE         boolean not null,
  ABSTENTION           boolean not null,
  DISSENT_DAYS         integer not null,
  LEGAL_BASIS          varchar(400) not null,
  VERSION              bigint not null,
  constraint EMP_COMMISSION_RULE_PK primary key (ID),
  constraint EMP_COMMISSION_RULE_FROM_UK unique (VALID_FROM),
  constraint EMP_COMMISSION_RULE_SHARE_CK check (QUORUM_NUMERATOR between 1 and QUORUM_DENOMINATOR)
);

insert into EMP_COMMISSION_RULE (ID, VALID_FROM, VALID_TO, QUORUM_NUMERATOR, QUORUM_DENOMINATOR, CHAIR_NEEDED, SECRETARY_NEEDED, SECOND_CALL_MEMBERS, SECOND_CALL_AFTER, NOTICE_DAYS, CASTING_VOTE, ABSTENTION, DISSENT_DAYS, LEGAL_BASIS, VERSION) values
  (1, date '2026-06-24', null, 1, 2, true, true, null, 'PT30M', 2, false, true, 2,
   'Valors de partida mentre la Comissió no aprovi regles pròpies: Llei 40/2015, art. 17.2 (quòrum), 17.5 (majoria), 19.2.d (sense vot de qualitat), 19.3.a (dos dies d''antelació) i 19.5 (dos dies per al vot particular).', 1);

-- A seat belongs to a party. Three and three is a default, since the summary of the agreement says nothing.
create table EMP_SEAT (
  ID       bigint not null,
  PARTY    varchar(24) not null,
  PLACE    integer not null,
  VERSION  bigint not null,
  constraint EMP_SEAT_PK primary key (ID),
  constraint EMP_SEAT_PLACE_UK unique (PARTY, PLACE)
);

insert into EMP_SEAT (ID, PARTY, PLACE, VERSION) values
  (1, 'STATE', 1, 1), (2, 'STATE', 2, 1), (3, 'STATE', 3, 1),
  (4, 'AUTONOMOUS_COMMUNITY', 1, 1), (5, 'AUTONOMOUS_COMMUNITY', 2, 1), (6, 'AUTONOMOUS_COMMUNITY', 3, 1);

create table EMP_SEAT_TERM (
  ID            bigint not null,
  SEAT_ID       bigint not null,
  CAPACITY      varchar(12) not null,
  PRINCIPAL     varchar(80) not null,
  NAME          varchar(120) not null,
  POST          varchar(160),
  STARTS_AT     timestamp with time zone not null,
  ENDS_AT       timestamp with time zone,
  RECORDED_BY   varchar(80) not null,
  VERSION       bigint not null,
  constraint EMP_SEAT_TERM_PK primary key (ID),
  constraint EMP_SEAT_TERM_SEAT_FK foreign key (SEAT_ID) references EMP_SEAT (ID),
  constraint EMP_SEAT_TERM_TIMES_CK check (ENDS_AT is null or ENDS_AT >= STARTS_AT)
);
create index EMP_SEAT_TERM_SEAT_I on EMP_SEAT_TERM (SEAT_ID, STARTS_AT);
create index EMP_SEAT_TERM_PRINCIPAL_I on EMP_SEAT_TERM (PRINCIPAL);

create table EMP_OFFICE_TERM (
  ID           bigint not null,
  OFFICE       varchar(12) not null,
  PRINCIPAL    varchar(80) not null,
  NAME         varchar(120) not null,
  STARTS_AT    timestamp with time zone not null,
  ENDS_AT      timestamp with time zone,
  RECORDED_BY  varchar(80) not null,
  VERSION      bigint not null,
  constraint EMP_OFFICE_TERM_PK primary key (ID),
  constraint EMP_OFFICE_TERM_TIMES_CK check (ENDS_AT is null or ENDS_AT >= STARTS_AT)
);
create index EMP_OFFICE_TERM_OFFICE_I on EMP_OFFICE_TERM (OFFICE, STARTS_AT);

-- CALL_CHANGES counts the changes of the call, as RFC 5545 asks.
create table EMP_COMMISSION_SESSION (
  ID               bigint not null,
  SESSION_YEAR     integer not null,
  NUMBER_IN_YEAR   integer not null,
  KIND             varchar(16) not null,
  MODE             varchar(12) not null,
  STATE            varchar(12) not null,
  PLACE            varchar(300) not null,
  STARTS_AT        timestamp with time zone not null,
  CALLED_AT        timestamp with time zone,
  CALL_CHANGES     integer not null,
  OPENED_AT        timestamp with time zone,
  SECOND_CALL      boolean not null,
  CLOSED_AT        timestamp with time zone,
  CANCELLED_AT     timestamp with time zone,
  CANCELLED_FOR    varchar(500),
  CREATED_BY       varchar(80) not null,
  VERSION          bigint not null,
  constraint EMP_COMMISSION_SESSION_PK primary key (ID),
  constraint EMP_COMMISSION_SESSION_NUMBER_UK unique (SESSION_YEAR, NUMBER_IN_YEAR)
);
create index EMP_COMMISSION_SESSION_START_I on EMP_COMMISSION_SESSION (STARTS_AT);

-- A body is proposed. What is proposed of an existing body names its realm.
create table EMP_PROPOSAL (
  ID                    bigint not null,
  PROPOSAL_YEAR         integer not null,
  NUMBER_IN_YEAR        integer not null,
  KIND                  varchar(16) not null,
  STATE                 varchar(16) not null,
  REALM                 varchar(32) not null,
  BODY_NAME             varchar(120) not null,
  BODY_KIND             varchar(24) not null,
  TAX_ID                varchar(9),
  COMPETENCE            varchar(2000),
  DATA_PROTECTION       varchar(2000),
  REASON                varchar(2000) not null,
  CONTACT_NAME          varchar(120),
  CONTACT_PHONE         varchar(32),
  CONTACT_MAIL          varchar(120),
  PEOPLE                integer,
  REALM_KIND            varchar(12),
  ADMIN_USERNAME        varchar(40),
  ADMIN_NAME            varchar(120),
  ADMIN_MAIL            varchar(120),
  EFFECTIVE_ON          date,
  ENDS_ON               date,
  PROPOSED_BY           varchar(80) not null,
  PROPOSED_REALM        varchar(32) not null,
  PROPOSED_AT           timestamp with time zone not null,
  SES_ENABLED_ON        date,
  SES_ADMINISTRATOR     varchar(120),
  SES_EVIDENCE          varchar(500),
  VERSION               bigint not null,
  constraint EMP_PROPOSAL_PK primary key (ID),
  constraint EMP_PROPOSAL_NUMBER_UK unique (PROPOSAL_YEAR, NUMBER_IN_YEAR),
  constraint EMP_PROPOSAL_PROPOSED_REALM_FK foreign key (PROPOSED_REALM) references EMP_INSTITUTION (REALM)
);
create index EMP_PROPOSAL_STATE_I on EMP_PROPOSAL (STATE, PROPOSED_AT);
create index EMP_PROPOSAL_REALM_I on EMP_PROPOSAL (REALM);

create table EMP_PROPOSAL_TERRITORY (
  PROPOSAL_ID   bigint not null,
  MUNICIPALITY  varchar(5) not null,
  constraint EMP_PROPOSAL_TERRITORY_PK primary key (PROPOSAL_ID, MUNICIPALITY),
  constraint EMP_PROPOSAL_TERRITORY_PROPOSAL_FK foreign key (PROPOSAL_ID) references EMP_PROPOSAL (ID),
  constraint EMP_PROPOSAL_TERRITORY_MUNICIPALITY_FK foreign key (MUNICIPALITY) references EMP_MUNICIPALITY (INE_CODE)
);

create table EMP_PROPOSAL_DATA (
  PROPOSAL_ID  bigint not null,
  DATA_KIND    varchar(16) not null,
  constraint EMP_PROPOSAL_DATA_PK primary key (PROPOSAL_ID, DATA_KIND),
  constraint EMP_PROPOSAL_DATA_PROPOSAL_FK foreign key (PROPOSAL_ID) references EMP_PROPOSAL (ID)
);

-- What became of a proposal, one row for each step on its way.
create table EMP_PROPOSAL_ENTRY (
  ID           bigint not null,
  PROPOSAL_ID  bigint not null,
  STATE        varchar(16) not null,
  PRINCIPAL    varchar(80) not null,
  RECORDED_AT  timestamp with time zone not null,
  REMARK       varchar(2000),
  constraint EMP_PROPOSAL_ENTRY_PK primary key (ID),
  constraint EMP_PROPOSAL_ENTRY_PROPOSAL_FK foreign key (PROPOSAL_ID) references EMP_PROPOSAL (ID)
);
create index EMP_PROPOSAL_ENTRY_PROPOSAL_I on EMP_PROPOSAL_ENTRY (PROPOSAL_ID, RECORDED_AT);

create table EMP_AGENDA_ITEM (
  ID              bigint not null,
  SESSION_ID      bigint not null,
  PLACE           integer not null,
  TITLE           varchar(300) not null,
  EXPLANATION     varchar(2000),
  TO_VOTE         boolean not null,
  PROPOSAL_ID     bigint,
  MINUTES_OF      bigint,
  URGENT_FOR      varchar(1000),
  STATE           varchar(12) not null,
  VOTES_FOR       integer,
  VOTES_AGAINST   integer,
  VOTES_ABSTAINED integer,
  DECIDED_AT      timestamp with time zone,
  TIED            boolean not null,
  VERSION         bigint not null,
  constraint EMP_AGENDA_ITEM_PK primary key (ID),
  constraint EMP_AGENDA_ITEM_PLACE_UK unique (SESSION_ID, PLACE),
  constraint EMP_AGENDA_ITEM_SESSION_FK foreign key (SESSION_ID) references EMP_COMMISSION_SESSION (ID),
  constraint EMP_AGENDA_ITEM_PROPOSAL_FK foreign key (PROPOSAL_ID) references EMP_PROPOSAL (ID),
  constraint EMP_AGENDA_ITEM_MINUTES_FK foreign key (MINUTES_OF) references EMP_COMMISSION_SESSION (ID)
);

-- One person sits for a seat at a time. The secretary's row has no seat.
create table EMP_ATTENDANCE (
  ID          bigint not null,
  SESSION_ID  bigint not null,
  SEAT_ID     bigint,
  PRINCIPAL   varchar(80) not null,
  NAME        varchar(120) not null,
  CAPACITY    varchar(12),
  CHAIRING    boolean not null,
  REMOTE      boolean not null,
  ARRIVED_AT  timestamp with time zone not null,
  LEFT_AT     timestamp with time zone,
  VERSION     bigint not null,
  constraint EMP_ATTENDANCE_PK primary key (ID),
  constraint EMP_ATTENDANCE_SESSION_FK foreign key (SESSION_ID) references EMP_COMMISSION_SESSION (ID),
  constraint EMP_ATTENDANCE_SEAT_FK foreign key (SEAT_ID) references EMP_SEAT (ID)
);
create index EMP_ATTENDANCE_SESSION_I on EMP_ATTENDANCE (SESSION_ID, ARRIVED_AT);

create table EMP_RECUSAL (
  ID         bigint not null,
  ITEM_ID    bigint not null,
  SEAT_ID    bigint not null,
  PRINCIPAL  varchar(80) not null,
  GROUND     varchar(24) not null,
  DECLARED_BY varchar(80) not null,
  RECORDED_AT timestamp with time zone not null,
  constraint EMP_RECUSAL_PK primary key (ID),
  constraint EMP_RECUSAL_UK unique (ITEM_ID, PRINCIPAL),
  constraint EMP_RECUSAL_ITEM_FK foreign key (ITEM_ID) references EMP_AGENDA_ITEM (ID),
  constraint EMP_RECUSAL_SEAT_FK foreign key (SEAT_ID) references EMP_SEAT (ID)
);

-- A seat has one vote, whoever sits for it.
create table EMP_VOTE (
  ID         bigint not null,
  ITEM_ID    bigint not null,
  PHASE      varchar(12) not null,
  SEAT_ID    bigint not null,
  PRINCIPAL  varchar(80) not null,
  NAME       varchar(120) not null,
  CHOICE     varchar(8) not null,
  RECORDED_AT timestamp with time zone not null,
  VERSION    bigint not null,
  constraint EMP_VOTE_PK primary key (ID),
  constraint EMP_VOTE_UK unique (ITEM_ID, PHASE, SEAT_ID),
  constraint EMP_VOTE_ITEM_FK foreign key (ITEM_ID) references EMP_AGENDA_ITEM (ID),
  constraint EMP_VOTE_SEAT_FK foreign key (SEAT_ID) references EMP_SEAT (ID)
);

create table EMP_DISSENTING_OPINION (
  ID         bigint not null,
  ITEM_ID    bigint not null,
  SEAT_ID    bigint not null,
  PRINCIPAL  varchar(80) not null,
  NAME       varchar(120) not null,
  OPINION    varchar(4000) not null,
  RECORDED_AT timestamp with time zone not null,
  constraint EMP_DISSENTING_OPINION_PK primary key (ID),
  constraint EMP_DISSENTING_OPINION_UK unique (ITEM_ID, SEAT_ID),
  constraint EMP_DISSENTING_OPINION_ITEM_FK foreign key (ITEM_ID) references EMP_AGENDA_ITEM (ID)
);

-- Never changed once adopted, but for what becomes of it; another amends it.
create table EMP_RESOLUTION (
  ID               bigint not null,
  RESOLUTION_YEAR  integer not null,
  NUMBER_IN_YEAR   integer not null,
  KIND             varchar(16) not null,
  STATE            varchar(12) not null,
  SESSION_ID       bigint not null,
  ITEM_ID          bigint not null,
  PROPOSAL_ID      bigint not null,
  AMENDS_ID        bigint,
  REALM            varchar(32) not null,
  BODY_NAME        varchar(120) not null,
  CONTENT          varchar(20000) not null,
  SHA256           varchar(64) not null,
  ADOPTED_AT       timestamp with time zone not null,
  EFFECTIVE_AT     timestamp with time zone not null,
  ENDS_AT          timestamp with time zone,
  IN_EFFECT_AT     timestamp with time zone,
  ENDED_AT         timestamp with time zone,
  VERSION          bigint not null,
  constraint EMP_RESOLUTION_PK primary key (ID),
  constraint EMP_RESOLUTION_NUMBER_UK unique (RESOLUTION_YEAR, NUMBER_IN_YEAR),
  constraint EMP_RESOLUTION_ITEM_UK unique (ITEM_ID),
  constraint EMP_RESOLUTION_SESSION_FK foreign key (SESSION_ID) references EMP_COMMISSION_SESSION (ID),
  constraint EMP_RESOLUTION_ITEM_FK foreign key (ITEM_ID) references EMP_AGENDA_ITEM (ID),
  constraint EMP_RESOLUTION_PROPOSAL_FK foreign key (PROPOSAL_ID) references EMP_PROPOSAL (ID),
  constraint EMP_RESOLUTION_AMENDS_FK foreign key (AMENDS_ID) references EMP_RESOLUTION (ID)
);
create index EMP_RESOLUTION_REALM_I on EMP_RESOLUTION (REALM, EFFECTIVE_AT);

-- ATTEMPTS and FAULT tell the operator what keeps a step from being done.
create table EMP_RESOLUTION_STEP (
  ID             bigint not null,
  RESOLUTION_ID  bigint not null,
  PLACE          integer not null,
  KIND           varchar(24) not null,
  STATE          varchar(8) not null,
  DUE_AT         timestamp with time zone not null,
  ATTEMPTS       integer not null,
  FAULT          varchar(200),
  DONE_AT        timestamp with time zone,
  VERSION        bigint not null,
  constraint EMP_RESOLUTION_STEP_PK primary key (ID),
  constraint EMP_RESOLUTION_STEP_UK unique (RESOLUTION_ID, PLACE),
  constraint EMP_RESOLUTION_STEP_RESOLUTION_FK foreign key (RESOLUTION_ID) references EMP_RESOLUTION (ID)
);
create index EMP_RESOLUTION_STEP_DUE_I on EMP_RESOLUTION_STEP (STATE, DUE_AT);

-- The way in for somebody who has no password yet: one link, used once.
create table EMP_INVITATION (
  ID           bigint not null,
  PRINCIPAL    varchar(80) not null,
  TOKEN_HASH   varchar(64) not null,
  CREATED_BY   varchar(80) not null,
  CREATED_AT   timestamp with time zone not null,
  EXPIRES_AT   timestamp with time zone not null,
  USED_AT      timestamp with time zone,
  REPLACED_AT  timestamp with time zone,
  VERSION      bigint not null,
  constraint EMP_INVITATION_PK primary key (ID),
  constraint EMP_INVITATION_TOKEN_UK unique (TOKEN_HASH),
  constraint EMP_INVITATION_PRINCIPAL_FK foreign key (PRINCIPAL) references EMP_ACCOUNT (PRINCIPAL)
);
create index EMP_INVITATION_PRINCIPAL_I on EMP_INVITATION (PRINCIPAL);
