-- What follows from the calendar alone: re-assessments that are due, cases of which nothing is heard. The
-- intervals are data, with the days on which they hold and where they come from. MAX_INTERVAL is ISO 8601:
-- hours (PT72H) are hours, days (P7D) and months (P6M) are those of the calendar of the islands. VALID_TO is
-- the last day. A script that changes an interval ends by ringing every running case, as this one does.

create table EMP_REASSESSMENT_POLICY (
  ID            bigint not null,
  CASE_STATE    varchar(12) not null,
  LEVEL         varchar(16),
  SUBTYPE       varchar(20),
  MAX_INTERVAL  varchar(16) not null,
  VALID_FROM    date not null,
  VALID_TO      date,
  LEGAL_BASIS   varchar(400) not null,
  VERSION       bigint not null,
  constraint EMP_REASSESSMENT_POLICY_PK primary key (ID),
  constraint EMP_REASSESSMENT_POLICY_UK unique (CASE_STATE, LEVEL, SUBTYPE, VALID_FROM)
);

insert into EMP_REASSESSMENT_POLICY (ID, CASE_STATE, LEVEL, SUBTYPE, MAX_INTERVAL, VALID_FROM, VALID_TO, LEGAL_BASIS, VERSION) values
  (1, 'ACTIVE', 'EXTREME', null, 'PT72H', date '2008-01-01', date '2025-01-14', 'Instruccions de la SES 10/2007 i 5/2008 i successives: 72 hores. Dia inicial aproximat.', 1),
  (2, 'ACTIVE', 'HIGH', null, 'P7D', date '2007-07-26', date '2025-01-14', 'Instrucció 10/2007 de la SES i successives: 7 dies.', 1),
  (3, 'ACTIVE', 'MEDIUM', null, 'P30D', date '2007-07-26', date '2025-01-14', 'Instrucció 10/2007 de la SES i successives: 30 dies.', 1),
  (4, 'ACTIVE', 'LOW', null, 'P60D', date '2007-07-26', date '2025-01-14', 'Instrucció 10/2007 de la SES i successives: 60 dies.', 1),
  (5, 'ACTIVE', 'EXTREME', null, 'PT72H', date '2025-01-15', null, 'Protocol 2025 de la SES: probable que mantengui les 72 hores; el text no és públic. Per confirmar.', 1),
  (6, 'ACTIVE', 'HIGH', null, 'P7D', date '2025-01-15', null, 'Protocol 2025 de la SES: probable que mantengui els 7 dies; el text no és públic. Per confirmar.', 1),
  (7, 'ACTIVE', 'MEDIUM', null, 'P30D', date '2025-01-15', null, 'Protocol 2025 de la SES: probable que mantengui els 30 dies; el text no és públic. Per confirmar.', 1),
  (8, 'ACTIVE', 'LOW', 'WITH_MEASURES', 'P60D', date '2025-01-15', null, 'Protocol 2025 de la SES, risc baix amb mesures: probable que siguin 60 dies; el text no és públic. Per confirmar.', 1),
  (9, 'ACTIVE', 'LOW', 'WITHOUT_MEASURES', 'P60D', date '2025-01-15', null, 'Protocol 2025 de la SES, risc baix sense mesures: no se sap si són 60 o 90 dies; es pren el més curt. Per confirmar.', 1),
  (10, 'SUPERVISED', null, null, 'P6M', date '2024-03-08', null, 'Instrucció 2/2024 de la SES: supervisió de sis mesos, amb pròrrogues de tres. Entre valoracions no se sap el termini. Per confirmar.', 1);

-- Level null: a case that nobody has assessed yet.
create table EMP_INTERVAL (
  ID            bigint not null,
  KIND          varchar(24) not null,
  LEVEL         varchar(16),
  MAX_INTERVAL  varchar(16) not null,
  VALID_FROM    date not null,
  VALID_TO      date,
  LEGAL_BASIS   varchar(400) not null,
  VERSION       bigint not null,
  constraint EMP_INTERVAL_PK primary key (ID),
  constraint EMP_INTERVAL_UK unique (KIND, LEVEL, VALID_FROM)
);

insert into EMP_INTERVAL (ID, KIND, LEVEL, MAX_INTERVAL, VALID_FROM, VALID_TO, LEGAL_BASIS, VERSION) values
  (1, 'QUIET_CASE', 'EXTREME', 'P3D', date '2007-07-26', null, 'Criteri propi: tant com el termini de revaluació.', 1),
  (2, 'QUIET_CASE', 'HIGH', 'P7D', date '2007-07-26', null, 'Criteri propi: tant com el termini de revaluació.', 1),
  (3, 'QUIET_CASE', 'MEDIUM', 'P30D', date '2007-07-26', null, 'Criteri propi: tant com el termini de revaluació.', 1),
  (4, 'QUIET_CASE', 'LOW', 'P90D', date '2007-07-26', null, 'Criteri propi: el termini de revaluació i un mes més.', 1),
  (5, 'QUIET_CASE', null, 'P7D', date '2007-07-26', null, 'Criteri propi: un cas sense valoració no pot esperar més que un d''alt.', 1);

-- Whether judicial measures were in force, by the newest assessment.
alter table EMP_CASE_FILE add column JUDICIAL_MEASURES boolean default false not null;
-- When the case must be looked at next, or earlier than needed; null when no clock runs.
alter table EMP_CASE_FILE add column RINGS_AT timestamp with time zone;
-- The due date that has passed, and the beginning of the silence, of which people know already.
alter table EMP_CASE_FILE add column OVERDUE_SINCE timestamp with time zone;
alter table EMP_CASE_FILE add column QUIET_SINCE timestamp with time zone;
create index EMP_CASE_FILE_RING_I on EMP_CASE_FILE (RINGS_AT, ID);

update EMP_CASE_FILE c set JUDICIAL_MEASURES = true where exists (
  select 1 from EMP_RISK_ASSESSMENT a where a.CASE_ID = c.ID and a.EVENT_TIME = c.RISK_EVENT_TIME
    and a.EVENT_ID = c.RISK_EVENT_ID and a.JUDICIAL_MEASURES_IN_FORCE);
update EMP_CASE_FILE set RINGS_AT = AS_OF where STATE in ('ACTIVE', 'SUPERVISED');
