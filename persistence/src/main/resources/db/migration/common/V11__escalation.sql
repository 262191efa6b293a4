-- Where staff are reached outside the screen; never shown beyond their own institution and the coordination.
alter table EMP_ACCOUNT add column EMAIL varchar(120);
alter table EMP_ACCOUNT add column MOBILE varchar(20);

-- Who hears of an alert that nobody has taken, and when. DELAY counts from the raising, and for a REPEATED rung
-- from the rung before: ISO 8601 (PT60S), or working days of the institution (1WD), or a time of the next of
-- them (1WD@08:00). VALID_TO is the last day.
create table EMP_ESCALATION_RUNG (
  ID          bigint not null,
  SEVERITY    varchar(10) not null,
  STEP        integer not null,
  DELAY       varchar(16) not null,
  TARGETS     varchar(60) not null,
  CHANNELS    varchar(40) not null,
  REPEATED    boolean not null,
  VALID_FROM  date not null,
  VALID_TO    date,
  BASIS       varchar(400) not null,
  VERSION     bigint not null,
  constraint EMP_ESCALATION_RUNG_PK primary key (ID),
  constraint EMP_ESCALATION_RUNG_UK unique (SEVERITY, STEP, VALID_FROM)
);

insert into EMP_ESCALATION_RUNG (ID, SEVERITY, STEP, DELAY, TARGETS, CHANNELS, REPEATED, VALID_FROM, VALID_TO, BASIS, VERSION) values
  (1, 'CRITICAL', 1, 'PT60S', 'SHIFT', 'BOARD', false, date '2026-01-01', null, 'Criteri de partida: als 60 segons, tot el torn.', 1),
  (2, 'CRITICAL', 2, 'PT120S', 'SHIFT,HEAD', 'MAIL,SMS', false, date '2026-01-01', null, 'Criteri de partida: als 120 segons, la persona responsable i un segon canal.', 1),
  (3, 'CRITICAL', 3, 'PT300S', 'NEXT_INSTITUTION', 'MAIL,SMS', false, date '2026-01-01', null, 'Criteri de partida: als 300 segons, la institució següent.', 1),
  (4, 'CRITICAL', 4, 'PT600S', 'ON_CALL', 'MAIL,SMS', false, date '2026-01-01', null, 'Criteri propi: el servei de 24 hores.', 1),
  (5, 'CRITICAL', 5, 'PT300S', 'SHIFT,HEAD,NEXT_INSTITUTION,ON_CALL', 'MAIL,SMS', true, date '2026-01-01', null, 'Criteri propi: cada cinc minuts, tothom, fins que una persona se’n faci càrrec.', 1),
  (11, 'HIGH', 1, 'PT15M', 'SHIFT', 'MAIL', false, date '2026-01-01', null, 'Criteri de partida: als 15 minuts.', 1),
  (12, 'HIGH', 2, 'PT30M', 'SHIFT,HEAD', 'MAIL,SMS', false, date '2026-01-01', null, 'Criteri propi.', 1),
  (13, 'HIGH', 3, 'PT60M', 'NEXT_INSTITUTION', 'MAIL,SMS', false, date '2026-01-01', null, 'Criteri propi; dins l’hora que dona el procés regional.', 1),
  (14, 'HIGH', 4, 'PT90M', 'ON_CALL', 'MAIL,SMS', false, date '2026-01-01', null, 'Criteri propi: el servei de 24 hores.', 1),
  (15, 'HIGH', 5, 'PT30M', 'HEAD,NEXT_INSTITUTION,ON_CALL', 'MAIL,SMS', true, date '2026-01-01', null, 'Criteri propi: cada mitja hora, fins que una persona se’n faci càrrec.', 1),
  (21, 'MEDIUM', 1, '1WD', 'DESK', 'MAIL', false, date '2026-01-01', null, 'Criteri de partida: un dia hàbil.', 1),
  (22, 'MEDIUM', 2, '2WD', 'HEAD', 'MAIL', false, date '2026-01-01', null, 'Criteri propi.', 1),
  (23, 'MEDIUM', 3, '3WD', 'NEXT_INSTITUTION', 'MAIL', false, date '2026-01-01', null, 'Criteri propi.', 1),
  (24, 'MEDIUM', 4, '1WD', 'HEAD,ON_CALL', 'MAIL', true, date '2026-01-01', null, 'Criteri propi: cada dia hàbil, fins que una persona se’n faci càrrec.', 1),
  (31, 'INFO', 1, '1WD@08:00', 'DESK', 'MAIL', false, date '2026-01-01', null, 'Criteri de partida: resum diari.', 1),
  (32, 'INFO', 2, '1WD@08:00', 'DESK', 'MAIL', true, date '2026-01-01', null, 'Criteri propi: en el resum de cada dia hàbil fins que una persona el tanca.', 1);

alter table EMP_ALERT add column DRILL boolean default false not null;
-- Whose desk answers first.
alter table EMP_ALERT add column DESK_ID bigint;
alter table EMP_ALERT add column CONTACTED_AT timestamp with time zone;
alter table EMP_ALERT add column ACTIVATED_AT timestamp with time zone;
alter table EMP_ALERT add column ACTED_AT timestamp with time zone;
alter table EMP_ALERT add column OUTCOME varchar(24);
alter table EMP_ALERT add column OUTCOME_TEXT varchar(1000);
alter table EMP_ALERT add column CLOSED_BY varchar(80);
alter table EMP_ALERT add column CLOSED_AT timestamp with time zone;
alter table EMP_ALERT add column WAIVER_BY varchar(80);
alter table EMP_ALERT add column WAIVER_AT timestamp with time zone;
alter table EMP_ALERT add column WAIVER_REASON varchar(1000);
alter table EMP_ALERT add constraint EMP_ALERT_DESK_FK foreign key (DESK_ID) references EMP_INSTITUTION (ID);
create index EMP_ALERT_RUNG_I on EMP_ALERT (STATE, DEADLINE);
create index EMP_ALERT_FIGURES_I on EMP_ALERT (RAISED_AT, DRILL);

-- Each rung that an alert has climbed; RECORDED_AT is the database's time.
create table EMP_ESCALATION (
  ID              bigint not null,
  ALERT_ID        bigint not null,
  STEP            integer not null,
  TARGETS         varchar(60) not null,
  INSTITUTION_ID  bigint,
  RECIPIENTS      varchar(2000) not null,
  CHANNELS        varchar(40) not null,
  DUE_AT          timestamp with time zone not null,
  RUNG_AT         timestamp with time zone not null,
  RECORDED_AT     timestamp with time zone default current_timestamp not null,
  constraint EMP_ESCALATION_PK primary key (ID),
  constraint EMP_ESCALATION_UK unique (ALERT_ID, STEP),
  constraint EMP_ESCALATION_ALERT_FK foreign key (ALERT_ID) references EMP_ALERT (ID),
  constraint EMP_ESCALATION_INSTITUTION_FK foreign key (INSTITUTION_ID) references EMP_INSTITUTION (ID)
);

-- One row for each recipient and channel, and the row '*' of each institution, which also says that the alert is
-- meant for it. All times are the database's. A lane is a channel of an institution; what waits in it is an outbox.
alter table EMP_ALERT_DELIVERY drop constraint EMP_ALERT_DELIVERY_UK;
alter table EMP_ALERT_DELIVERY alter column COMMITTED_AT set default current_timestamp;
alter table EMP_ALERT_DELIVERY add column RECIPIENT varchar(80) default '*' not null;
alter table EMP_ALERT_DELIVERY add column STEP integer default 0 not null;
alter table EMP_ALERT_DELIVERY add column LANE varchar(24);
alter table EMP_ALERT_DELIVERY add column STATE varchar(12);
alter table EMP_ALERT_DELIVERY add column QUEUED_AT timestamp with time zone;
alter table EMP_ALERT_DELIVERY add column SENT_AT timestamp with time zone;
alter table EMP_ALERT_DELIVERY add column DELIVERED_AT timestamp with time zone;
alter table EMP_ALERT_DELIVERY add column DISPLAYED_AT timestamp with time zone;
alter table EMP_ALERT_DELIVERY add column ACKNOWLEDGED_AT timestamp with time zone;
alter table EMP_ALERT_DELIVERY add column ACTED_AT timestamp with time zone;
alter table EMP_ALERT_DELIVERY add column ATTEMPTS integer default 0 not null;
alter table EMP_ALERT_DELIVERY add column NEXT_ATTEMPT_AT timestamp with time zone default current_timestamp;
alter table EMP_ALERT_DELIVERY add column LEASED_UNTIL timestamp with time zone;
alter table EMP_ALERT_DELIVERY add column MESSAGE_ID varchar(120);
alter table EMP_ALERT_DELIVERY add column FAULT varchar(200);
alter table EMP_ALERT_DELIVERY add constraint EMP_ALERT_DELIVERY_UK unique (ALERT_ID, INSTITUTION_ID, CHANNEL, RECIPIENT, STEP);
create index EMP_ALERT_DELIVERY_LANE_I on EMP_ALERT_DELIVERY (LANE, STATE, NEXT_ATTEMPT_AT);
create index EMP_ALERT_DELIVERY_RECIPIENT_I on EMP_ALERT_DELIVERY (RECIPIENT, CHANNEL, SENT_AT);

-- The boards that are open, by the page; LAST_SEEN_AT is the database's time. A board that is left says so and goes.
create table EMP_BOARD_LINE (
  BOARD           varchar(36) not null,
  PRINCIPAL       varchar(80) not null,
  INSTITUTION_ID  bigint not null,
  OPENED_AT       timestamp with time zone default current_timestamp not null,
  LAST_SEEN_AT    timestamp with time zone not null,
  SEEN_BY_PERSON  boolean not null,
  constraint EMP_BOARD_LINE_PK primary key (BOARD),
  constraint EMP_BOARD_LINE_INSTITUTION_FK foreign key (INSTITUTION_ID) references EMP_INSTITUTION (ID)
);
create index EMP_BOARD_LINE_SEEN_I on EMP_BOARD_LINE (INSTITUTION_ID, LAST_SEEN_AT);
