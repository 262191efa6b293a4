-- Papers of the Monitoring Commission (Ley 40/2015 arts. 18-19) and the agreement as data. Days are those of the
-- islands, times UTC. SESSION_ID, APPROVED_IN and RESOLUTION_ID name sessions and resolutions.

-- The minutes of a session. EDITION is the present one, SENT_EDITION the one that the members have. CONTENT is
-- everything that they say, as JSON, frozen with the approval; SHA256 is its sum.
create table EMP_MINUTES (
  ID              bigint not null,
  SESSION_ID      bigint not null,
  SESSION_NUMBER  varchar(20) not null,
  STATE           varchar(12) not null,
  EDITION         integer not null,
  SENT_EDITION    integer,
  SENT_BY         varchar(80),
  SENT_AT         timestamp with time zone,
  APPROVED_IN     bigint,
  APPROVED_AT     timestamp with time zone,
  CONTENT         varchar(500000),
  SHA256          varchar(64),
  SIGNED_BY       varchar(80),
  SIGNED_AT       timestamp with time zone,
  VERSION         bigint not null,
  constraint EMP_MINUTES_PK primary key (ID),
  constraint EMP_MINUTES_SESSION_UK unique (SESSION_ID),
  constraint EMP_MINUTES_FROZEN_CK check (STATE in ('DRAFT', 'SENT') or (CONTENT is not null and SHA256 is not null))
);

create table EMP_MINUTES_EDITION (
  ID          bigint not null,
  MINUTES_ID  bigint not null,
  NUMBER      integer not null,
  CONTENT     varchar(500000) not null,
  REASON      varchar(500),
  WRITTEN_BY  varchar(80) not null,
  WRITTEN_AT  timestamp with time zone not null,
  constraint EMP_MINUTES_EDITION_PK primary key (ID),
  constraint EMP_MINUTES_EDITION_UK unique (MINUTES_ID, NUMBER),
  constraint EMP_MINUTES_EDITION_MINUTES_FK foreign key (MINUTES_ID) references EMP_MINUTES (ID)
);

-- What the secretary certified of one resolution. MINUTES_PENDING: it says that they were not approved yet.
create table EMP_COMMISSION_CERTIFICATE (
  ID                 bigint not null,
  MINUTES_ID         bigint not null,
  RESOLUTION_ID      bigint,
  RESOLUTION_NUMBER  varchar(40) not null,
  ITEM               varchar(300) not null,
  TEXT               varchar(20000) not null,
  EFFECT_ON          date,
  MINUTES_PENDING    boolean not null,
  ISSUED_BY          varchar(80) not null,
  ISSUED_AT          timestamp with time zone not null,
  SUPERSEDED_AT      timestamp with time zone,
  VERSION            bigint not null,
  constraint EMP_COMMISSION_CERTIFICATE_PK primary key (ID),
  constraint EMP_COMMISSION_CERTIFICATE_MINUTES_FK foreign key (MINUTES_ID) references EMP_MINUTES (ID)
);
create index EMP_COMMISSION_CERTIFICATE_MINUTES_I on EMP_COMMISSION_CERTIFICATE (MINUTES_ID);

-- A paper in one language: minutes, or a certificate. From NTI_VERSION on: the minimum metadata (NTI de Documento
-- electrónico); the CSV is CODE.
create table EMP_COMMISSION_PAPER (
  ID              bigint not null,
  KIND            varchar(16) not null,
  MINUTES_ID      bigint not null,
  CERTIFICATE_ID  bigint,
  LANGUAGE        varchar(2) not null,
  SESSION_NUMBER  varchar(20) not null,
  SESSION_DAY     date not null,
  CODE            varchar(19) not null,
  SHA256          varchar(64) not null,
  SUPERSEDED_AT   timestamp with time zone,
  NTI_VERSION     varchar(100) not null,
  IDENTIFIER      varchar(52) not null,
  ORGAN           varchar(9) not null,
  CAPTURED_AT     timestamp with time zone not null,
  ORIGIN          varchar(16) not null,
  ELABORATION     varchar(4) not null,
  FORMAT          varchar(8) not null,
  NTI_TYPE        varchar(4) not null,
  SIGNATURE_TYPE  varchar(4),
  VERSION         bigint not null,
  constraint EMP_COMMISSION_PAPER_PK primary key (ID),
  constraint EMP_COMMISSION_PAPER_CODE_UK unique (CODE),
  constraint EMP_COMMISSION_PAPER_IDENTIFIER_UK unique (IDENTIFIER),
  constraint EMP_COMMISSION_PAPER_MINUTES_FK foreign key (MINUTES_ID) references EMP_MINUTES (ID),
  constraint EMP_COMMISSION_PAPER_CERTIFICATE_FK foreign key (CERTIFICATE_ID)
    references EMP_COMMISSION_CERTIFICATE (ID)
);
create index EMP_COMMISSION_PAPER_MINUTES_I on EMP_COMMISSION_PAPER (MINUTES_ID);

create table EMP_COMMISSION_PAPER_FILE (
  PAPER_ID        bigint not null,
  CONTENT         bytea not null,
  SIGNED_CONTENT  bytea,
  constraint EMP_COMMISSION_PAPER_FILE_PK primary key (PAPER_ID),
  constraint EMP_COMMISSION_PAPER_FILE_PAPER_FK foreign key (PAPER_ID) references EMP_COMMISSION_PAPER (ID)
);

-- The agreement between the State Secretariat for Security and the institutions of Illes Balears.
create table EMP_AGREEMENT (
  ID                     bigint not null,
  REFERENCE              varchar(40) not null,
  SIGNED_ON              date not null,
  IN_FORCE_ON            date not null,
  PUBLISHED_ON           date not null,
  ENDS_ON                date not null,
  EXTENDED_UNTIL         date,
  EXTENSION_AGREED_ON    date,
  EXTENSION_RECORDED_BY  varchar(80),
  VERSION                bigint not null,
  constraint EMP_AGREEMENT_PK primary key (ID),
  constraint EMP_AGREEMENT_REFERENCE_UK unique (REFERENCE)
);
insert into EMP_AGREEMENT (ID, REFERENCE, SIGNED_ON, IN_FORCE_ON, PUBLISHED_ON, ENDS_ON, VERSION)
  values (1, 'BOE-A-2026-14473', date '2026-06-24', date '2026-06-24', date '2026-07-03', date '2030-06-24', 1);

-- How long before its end people are warned.
create table EMP_AGREEMENT_WARNING (
  MONTHS_BEFORE  integer not null,
  constraint EMP_AGREEMENT_WARNING_PK primary key (MONTHS_BEFORE),
  constraint EMP_AGREEMENT_WARNING_CK check (MONTHS_BEFORE > 0)
);
insert into EMP_AGREEMENT_WARNING (MONTHS_BEFORE) values (12);
insert into EMP_AGREEMENT_WARNING (MONTHS_BEFORE) values (6);
insert into EMP_AGREEMENT_WARNING (MONTHS_BEFORE) values (3);

-- What each party has to do. CERTAINTY: SURE stands in a published text, LIKELY by a consistent source, DEFAULT is
-- assumed until the Commission says otherwise. RECURS: ISO 8601 period. OVERDUE is no state here, the clock says it.
create table EMP_OBLIGATION (
  ID            bigint not null,
  AGREEMENT_ID  bigint not null,
  PARTY         varchar(24) not null,
  TEXT_CA       varchar(500) not null,
  TEXT_ES       varchar(500) not null,
  SOURCE        varchar(200) not null,
  CERTAINTY     varchar(8) not null,
  DUE_ON        date,
  RECURS        varchar(12),
  STATE         varchar(12) not null,
  VERSION       bigint not null,
  constraint EMP_OBLIGATION_PK primary key (ID),
  constraint EMP_OBLIGATION_STATE_CK check (STATE in ('PENDING', 'IN_PROGRESS', 'FULFILLED')),
  constraint EMP_OBLIGATION_RECURS_CK check (RECURS is null or DUE_ON is not null),
  constraint EMP_OBLIGATION_AGREEMENT_FK foreign key (AGREEMENT_ID) references EMP_AGREEMENT (ID)
);

create table EMP_OBLIGATION_NOTE (
  ID             bigint not null,
  OBLIGATION_ID  bigint not null,
  STATE          varchar(12) not null,
  EVIDENCE       varchar(2000),
  DUE_ON         date,
  NOTED_BY       varchar(80) not null,
  NOTED_AT       timestamp with time zone not null,
  constraint EMP_OBLIGATION_NOTE_PK primary key (ID),
  constraint EMP_OBLIGATION_NOTE_OBLIGATION_FK foreign key (OBLIGATION_ID) references EMP_OBLIGATION (ID)
);
create index EMP_OBLIGATION_NOTE_OBLIGATION_I on EMP_OBLIGATION_NOTE (OBLIGATION_ID);

insert into EMP_OBLIGATION (ID, AGREEMENT_ID, PARTY, TEXT_CA, TEXT_ES, SOURCE, CERTAINTY, DUE_ON, RECURS, STATE, VERSION) values
  (1, 1, 'STATE_SECRETARIAT',
   'Habilitar l’usuari administrador general de cada organisme autoritzat.',
   'Habilitar el usuario administrador general de cada organismo autorizado.',
   'Clàusula sobre usuaris (texts comparables publicats)', 'SURE', null, null, 'PENDING', 1),
  (2, 1, 'STATE_SECRETARIAT',
   'Assessorar i guiar les persones usuàries noves del Sistema VioGén.',
   'Asesorar y guiar a las personas usuarias nuevas del Sistema VioGén.',
   'Clàusula sobre usuaris (texts comparables publicats)', 'SURE', null, null, 'PENDING', 1),
  (3, 1, 'STATE_SECRETARIAT',
   'Facilitar l’annex de protecció de dades, com a responsable del tractament.',
   'Facilitar el anexo de protección de datos, como responsable del tratamiento.',
   'Annex de protecció de dades', 'LIKELY', null, null, 'PENDING', 1),
  (4, 1, 'COORDINATING_CENTRE',
   'Mantenir al dia la relació de persones usuàries de cada institució.',
   'Mantener al día la relación de personas usuarias de cada institución.',
   'Compromisos de la part autonòmica i local', 'DEFAULT', date '2026-12-31', 'P6M', 'PENDING', 1),
  (5, 1, 'COORDINATING_CENTRE',
   'Comunicar les incidències a l’Administració Central de VioGén.',
   'Comunicar las incidencias a la Administración Central de VioGén.',
   'Compromisos de la part autonòmica i local', 'LIKELY', null, null, 'PENDING', 1),
  (6, 1, 'COORDINATING_CENTRE',
   'Convocar la sessió ordinària anual de la Comissió de Seguiment.',
   'Convocar la sesión ordinaria anual de la Comisión de Seguimiento.',
   'Comissió de Seguiment; Llei 40/2015 art. 49.f', 'DEFAULT', date '2027-06-24', 'P1Y', 'PENDING', 1),
  (7, 1, 'COORDINATING_CENTRE',
   'Lliurar al Parlament l’informe anual d’avaluació.',
   'Entregar al Parlamento el informe anual de evaluación.',
   'Llei 11/2016 art. 77', 'DEFAULT', date '2027-06-30', 'P1Y', 'PENDING', 1),
  (8, 1, 'ISLAND_COUNCILS',
   'Aplicar el protocol amb el personal propi.',
   'Aplicar el protocolo con el personal propio.',
   'Compromisos de la part autonòmica i local', 'LIKELY', null, null, 'PENDING', 1),
  (9, 1, 'ISLAND_COUNCILS',
   'Formar i especialitzar el personal que té accés.',
   'Formar y especializar al personal que tiene acceso.',
   'Compromisos de la part autonòmica i local', 'DEFAULT', date '2027-06-24', 'P1Y', 'PENDING', 1),
  (10, 1, 'ISLAND_COUNCILS',
   'Guardar secret de tot el que es coneix pel Sistema.',
   'Guardar secreto de cuanto se conozca por el Sistema.',
   'Clàusula de confidencialitat', 'LIKELY', null, null, 'PENDING', 1),
  (11, 1, 'PALMA',
   'Aplicar el protocol, amb la Policia Local i els serveis socials.',
   'Aplicar el protocolo, con la Policía Local y los servicios sociales.',
   'Compromisos de la part autonòmica i local', 'LIKELY', null, null, 'PENDING', 1),
  (12, 1, 'PALMA',
   'Formar i especialitzar el personal que té accés.',
   'Formar y especializar al personal que tiene acceso.',
   'Compromisos de la part autonòmica i local', 'DEFAULT', date '2027-06-24', 'P1Y', 'PENDING', 1),
  (13, 1, 'TECHNICAL_SERVICES',
   'Estudiar els procediments per adaptar els sistemes i permetre les connexions, cadascun en el seu àmbit.',
   'Estudiar los procedimientos para adaptar los sistemas y permitir las conexiones, cada uno en su ámbito.',
   'Clàusula sobre serveis tècnics (texts comparables publicats)', 'SURE', date '2027-06-24', null, 'PENDING', 1),
  (14, 1, 'LEGAL_SERVICES',
   'Inscriure el conveni i les seves pròrrogues al registre de convenis.',
   'Inscribir el convenio y sus prórrogas en el registro de convenios.',
   'Llei 40/2015 art. 48.8', 'LIKELY', null, null, 'PENDING', 1),
  (15, 1, 'LEGAL_SERVICES',
   'Proposar la pròrroga, que han d’acordar totes les parts abans que acabi el termini.',
   'Proponer la prórroga, que deben acordar todas las partes antes de que acabe el plazo.',
   'Llei 40/2015 art. 49.h', 'LIKELY', date '2030-03-24', null, 'PENDING', 1);
