-- The coordination point (RD 95/2009 DA 1a): the work on each order, the days on which something must be done,
-- and what is missing or contradicts itself.

-- Nobody has ever written it.
alter table EMP_FEED_SOURCE drop column LAST_EVENT_TIME;

-- Terms are data. TERM_LENGTH is ISO 8601, hours are hours and days those of the calendar of the islands, or 2WD
-- for working days of the institution; PLACE tells the terms of a kind apart. VALID_TO is the last day.
create table EMP_ORDER_TERM (
  ID           bigint not null,
  KIND         varchar(24) not null,
  PLACE        smallint not null,
  TERM_LENGTH  varchar(16) not null,
  VALID_FROM   date not null,
  VALID_TO     date,
  BASIS        varchar(400) not null,
  VERSION      bigint not null,
  constraint EMP_ORDER_TERM_PK primary key (ID),
  constraint EMP_ORDER_TERM_UK unique (KIND, PLACE, VALID_FROM)
);

insert into EMP_ORDER_TERM (ID, KIND, PLACE, TERM_LENGTH, VALID_FROM, VALID_TO, BASIS, VERSION) values
  (1,  'RECEPTION', 1, 'PT24H', date '2009-02-07', null, 'RD 95/2009, disposició addicional primera: mai més de 24 hores des que s’adopta.', 1),
  (2,  'HEARING', 1, 'PT72H', date '2003-08-02', null, 'LECrim, art. 544 ter.4: audiència en un màxim de 72 hores des de la sol·licitud.', 1),
  (3,  'FIRST_CONTACT', 1, 'PT72H', date '2026-01-01', null, 'Criteri de partida: entre 24 i 72 hores.', 1),
  (4,  'FIRST_CONTACT', 2, 'PT24H', date '2026-01-01', null, 'Criteri de partida, amb risc alt o extrem.', 1),
  (5,  'UNIT_ANSWER', 1, '2WD', date '2026-01-01', null, 'Criteri propi: dos dies hàbils perquè la unitat policial contesti.', 1),
  (6,  'CIVIL_CLAIM', 1, 'P30D', date '2003-08-02', null, 'LECrim, art. 544 ter.7: trenta dies més des que es presenta la demanda.', 1),
  (11, 'CIVIL_CHECK', 1, 'P7D', date '2026-01-01', null, 'Criteri de partida: seguiment al dia 7.', 1),
  (12, 'CIVIL_CHECK', 2, 'P20D', date '2026-01-01', null, 'Criteri de partida: dia 20 dels trenta de l’art. 544 ter.7 LECrim.', 1),
  (13, 'CIVIL_CHECK', 3, 'P25D', date '2026-01-01', null, 'Criteri de partida: dia 25.', 1),
  (14, 'CIVIL_CHECK', 4, 'P30D', date '2026-01-01', null, 'Criteri de partida: dia 30, el darrer.', 1),
  (21, 'ENDING', 1, 'P30D', date '2026-01-01', null, 'Criteri propi: trenta dies abans del darrer dia.', 1),
  (22, 'ENDING', 2, 'P7D', date '2026-01-01', null, 'Criteri propi: set dies abans del darrer dia.', 1),
  (31, 'GAP_NO_ORDER', 1, 'PT72H', date '2026-01-01', null, 'Criteri propi: el termini de l’audiència (LECrim, art. 544 ter.4).', 1),
  (32, 'GAP_UNACKNOWLEDGED', 1, 'PT24H', date '2026-01-01', null, 'Criteri propi: un dia perquè una unitat policial confirmi que coneix l’ordre.', 1),
  (33, 'GAP_INCOMPLETE_BAN', 1, 'PT1H', date '2026-01-01', null, 'Criteri propi: una hora, per si el jutjat ho corregeix.', 1),
  (34, 'GAP_CONTRADICTION', 1, 'PT1H', date '2026-01-01', null, 'Criteri propi: una hora, per si el jutjat ho corregeix.', 1),
  (35, 'GAP_ENDS_BEFORE_HEARING', 1, 'PT1H', date '2026-01-01', null, 'Criteri propi: una hora, per si el jutjat ho corregeix.', 1),
  (41, 'LOADED', 1, 'P30D', date '2026-01-01', null, 'Criteri propi: de la càrrega inicial es treballen les ordres dels darrers trenta dies.', 1);

-- The last day on which a measure protects: what the court says, or longer by a family claim (LECrim 544 ter.7).
alter table EMP_PROTECTION_MEASURE add column LAST_DAY date;
update EMP_PROTECTION_MEASURE set LAST_DAY = VALID_UNTIL;
drop index EMP_PROTECTION_MEASURE_END_I;
create index EMP_PROTECTION_MEASURE_LAST_I on EMP_PROTECTION_MEASURE (STATE, LAST_DAY);

-- What must be looked at before the protection ends. DUE_AT is when people hear of it. ENDS_ON is the last day
-- that it warns of; another last day has tasks of its own.
create table EMP_ORDER_TASK (
  ID        bigint not null,
  ORDER_PK  bigint not null,
  CASE_ID   bigint not null,
  KIND      varchar(24) not null,
  PLACE     smallint not null,
  DUE_ON    date not null,
  DUE_AT    timestamp with time zone not null,
  ENDS_ON   date not null,
  STATE     varchar(8) not null,
  RUNG_AT   timestamp with time zone,
  DONE_AT   timestamp with time zone,
  DONE_BY   varchar(80),
  NOTE      varchar(500),
  VERSION   bigint not null,
  constraint EMP_ORDER_TASK_PK primary key (ID),
  constraint EMP_ORDER_TASK_UK unique (ORDER_PK, KIND, PLACE, ENDS_ON),
  constraint EMP_ORDER_TASK_ORDER_FK foreign key (ORDER_PK) references EMP_PROTECTION_ORDER (ID)
);
create index EMP_ORDER_TASK_RING_I on EMP_ORDER_TASK (STATE, RUNG_AT, DUE_AT);
create index EMP_ORDER_TASK_CASE_I on EMP_ORDER_TASK (CASE_ID, STATE);

-- The work on an order, from its arrival to its end. REALM has it; OWNER, if anybody, by name. NEEDS are types of
-- resources and INFORMED realms, separated by commas. AUTHORISATION and REACHABLE (0 or 1) are those of the case.
create table EMP_POINT_ITEM (
  ID              bigint not null,
  ORDER_PK        bigint not null,
  ORDER_ID        varchar(60) not null,
  CASE_ID         bigint not null,
  STAGE           varchar(12) not null,
  RECEIVED_AT     timestamp with time zone not null,
  CONTACT_DUE     timestamp with time zone not null,
  REALM           varchar(32) not null,
  OWNER           varchar(80),
  SERVICE         varchar(120),
  ASSIGNED_AT     timestamp with time zone,
  ASSIGNED_BY     varchar(80),
  ATTEMPTS        integer not null,
  LAST_ATTEMPT_AT timestamp with time zone,
  CONTACTED_AT    timestamp with time zone,
  NEEDS           varchar(400),
  NEEDS_TEXT      varchar(2000),
  NEEDS_AT        timestamp with time zone,
  INFORMED        varchar(400),
  INFORMED_AT     timestamp with time zone,
  AUTHORISATION   varchar(12) not null,
  REACHABLE       integer not null,
  UNIT_ASKED_AT   timestamp with time zone,
  UNIT_ASKED_BY   varchar(80),
  UNIT_DUE        timestamp with time zone,
  UNIT_ANSWERED_AT timestamp with time zone,
  UNIT_ANSWER     varchar(500),
  OUTCOME         varchar(16),
  OUTCOME_TEXT    varchar(1000),
  CLOSED_AT       timestamp with time zone,
  CLOSED_BY       varchar(80),
  VERSION         bigint not null,
  constraint EMP_POINT_ITEM_PK primary key (ID),
  constraint EMP_POINT_ITEM_UK unique (ORDER_PK),
  constraint EMP_POINT_ITEM_ORDER_FK foreign key (ORDER_PK) references EMP_PROTECTION_ORDER (ID),
  constraint EMP_POINT_ITEM_CASE_FK foreign key (CASE_ID) references EMP_CASE_FILE (ID),
  constraint EMP_POINT_ITEM_REALM_FK foreign key (REALM) references EMP_INSTITUTION (REALM)
);
create index EMP_POINT_ITEM_STAGE_I on EMP_POINT_ITEM (STAGE, CONTACT_DUE, ID);
create index EMP_POINT_ITEM_REALM_I on EMP_POINT_ITEM (REALM, STAGE, CONTACT_DUE, ID);
create index EMP_POINT_ITEM_CASE_I on EMP_POINT_ITEM (CASE_ID);

-- What is missing or contradicts itself. SUBJECT names it within the case: an order, two of them, or '-'.
-- People hear of it at DUE_AT, unless it is mended by then.
create table EMP_ORDER_GAP (
  ID         bigint not null,
  CASE_ID    bigint not null,
  KIND       varchar(24) not null,
  SUBJECT    varchar(124) not null,
  FOUND_AT   timestamp with time zone not null,
  DUE_AT     timestamp with time zone not null,
  RAISED_AT  timestamp with time zone,
  MENDED_AT  timestamp with time zone,
  VERSION    bigint not null,
  constraint EMP_ORDER_GAP_PK primary key (ID),
  constraint EMP_ORDER_GAP_CASE_FK foreign key (CASE_ID) references EMP_CASE_FILE (ID)
);
create index EMP_ORDER_GAP_CASE_I on EMP_ORDER_GAP (CASE_ID, MENDED_AT);
create index EMP_ORDER_GAP_DUE_I on EMP_ORDER_GAP (MENDED_AT, RAISED_AT, DUE_AT);

-- What a breach that was told here led to: the duty to report of LECrim 544 ter.2.
create table EMP_BREACH_REPORT (
  ID           bigint not null,
  CASE_ID      bigint not null,
  INCIDENT_ID  varchar(130) not null,
  TOLD_BY      varchar(12) not null,
  REPORTED_TO  varchar(12) not null,
  REPORTED_AT  timestamp with time zone,
  REFERENCE    varchar(120),
  PRINCIPAL    varchar(80) not null,
  INSTITUTION  varchar(32) not null,
  RECORDED_AT  timestamp with time zone not null,
  constraint EMP_BREACH_REPORT_PK primary key (ID),
  constraint EMP_BREACH_REPORT_CASE_FK foreign key (CASE_ID) references EMP_CASE_FILE (ID)
);
create index EMP_BREACH_REPORT_CASE_I on EMP_BREACH_REPORT (CASE_ID);
