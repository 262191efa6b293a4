-- Duty: who answers for an institution at each moment, and the days on which the islands do not work.
-- Times are UTC; hours of a desk and days are those of the islands.

-- The desk of an institution. HOURS is weekly data, "1 08:00-20:00;2 …": 1 is Monday, "-00:00" ends at
-- midnight. GRACE is ISO 8601: how long a shift may begin without having been accepted. KEPT_SINCE is when
-- a person accepted the first shift here: before that the roster is a plan and warns of nothing.
create table EMP_DUTY_DESK (
  ID              bigint not null,
  INSTITUTION_ID  bigint not null,
  HEAD            varchar(80),
  HOURS           varchar(400) not null,
  COVERED_BY_24H  boolean not null,
  GRACE           varchar(16) not null,
  KEPT_SINCE      timestamp with time zone,
  LAST_BATCH      varchar(36),
  VERSION         bigint not null,
  constraint EMP_DUTY_DESK_PK primary key (ID),
  constraint EMP_DUTY_DESK_INSTITUTION_UK unique (INSTITUTION_ID),
  constraint EMP_DUTY_DESK_INSTITUTION_FK foreign key (INSTITUTION_ID) references EMP_INSTITUTION (ID)
);

-- The coordinating centre has no hours of its own: its desk is the 24-hour service, which it runs.
insert into EMP_DUTY_DESK (ID, INSTITUTION_ID, HEAD, HOURS, COVERED_BY_24H, GRACE, KEPT_SINCE, LAST_BATCH, VERSION)
  select ID, ID, null,
    case when KIND = 'COORDINATING_CENTRE' then '-'
      else '1 08:00-20:00;2 08:00-20:00;3 08:00-20:00;4 08:00-20:00;5 08:00-20:00' end,
    true, 'PT10M', null, null, 1
  from EMP_INSTITUTION
  where KIND in ('COORDINATING_CENTRE', 'ISLAND_COUNCIL', 'MUNICIPALITY') and ID < 1000;

-- A shift: planned for a person, taken by whoever accepted it, over when another has accepted the next.
-- No two of a kind overlap: whoever plans holds the row of the desk.
create table EMP_DUTY_SHIFT (
  ID              bigint not null,
  INSTITUTION_ID  bigint not null,
  KIND            varchar(12) not null,
  STARTS_AT       timestamp with time zone not null,
  ENDS_AT         timestamp with time zone not null,
  PRINCIPAL       varchar(80) not null,
  SUBSTITUTE      varchar(80),
  STATE           varchar(12) not null,
  ACCEPTED_BY     varchar(80),
  ACCEPTED_AT     timestamp with time zone,
  OFFERED_TO      varchar(80),
  RELIEVED_BY     varchar(80),
  RELIEVED_AT     timestamp with time zone,
  BATCH           varchar(36),
  VERSION         bigint not null,
  constraint EMP_DUTY_SHIFT_PK primary key (ID),
  constraint EMP_DUTY_SHIFT_ENDS_CK check (ENDS_AT > STARTS_AT),
  constraint EMP_DUTY_SHIFT_INSTITUTION_FK foreign key (INSTITUTION_ID) references EMP_INSTITUTION (ID)
);
create index EMP_DUTY_SHIFT_ROSTER_I on EMP_DUTY_SHIFT (INSTITUTION_ID, STARTS_AT);
create index EMP_DUTY_SHIFT_STATE_I on EMP_DUTY_SHIFT (STATE, INSTITUTION_ID, STARTS_AT);

-- Two persons agree on a shift; each version is the one that they agreed on.
create table EMP_SHIFT_SWAP (
  ID              bigint not null,
  INSTITUTION_ID  bigint not null,
  SHIFT_ID        bigint not null,
  SHIFT_VERSION   bigint not null,
  OTHER_ID        bigint,
  OTHER_VERSION   bigint,
  PROPOSED_BY     varchar(80) not null,
  PROPOSED_TO     varchar(80) not null,
  PROPOSED_AT     timestamp with time zone not null,
  STATE           varchar(12) not null,
  ANSWERED_AT     timestamp with time zone,
  VERSION         bigint not null,
  constraint EMP_SHIFT_SWAP_PK primary key (ID),
  constraint EMP_SHIFT_SWAP_SHIFT_FK foreign key (SHIFT_ID) references EMP_DUTY_SHIFT (ID),
  constraint EMP_SHIFT_SWAP_OTHER_FK foreign key (OTHER_ID) references EMP_DUTY_SHIFT (ID),
  constraint EMP_SHIFT_SWAP_INSTITUTION_FK foreign key (INSTITUTION_ID) references EMP_INSTITUTION (ID)
);
create index EMP_SHIFT_SWAP_STATE_I on EMP_SHIFT_SWAP (INSTITUTION_ID, STATE);

-- A time for which nobody had accepted: of a shift, or of a gap of the roster (SHIFT_ID is null).
create table EMP_DUTY_LAPSE (
  ID              bigint not null,
  INSTITUTION_ID  bigint not null,
  KIND            varchar(12) not null,
  SHIFT_ID        bigint,
  SINCE           timestamp with time zone not null,
  NOTICED_AT      timestamp with time zone not null,
  ACCOUNTABLE     varchar(80),
  MENDED_AT       timestamp with time zone,
  VERSION         bigint not null,
  constraint EMP_DUTY_LAPSE_PK primary key (ID),
  constraint EMP_DUTY_LAPSE_UK unique (SHIFT_ID),
  constraint EMP_DUTY_LAPSE_SHIFT_FK foreign key (SHIFT_ID) references EMP_DUTY_SHIFT (ID),
  constraint EMP_DUTY_LAPSE_INSTITUTION_FK foreign key (INSTITUTION_ID) references EMP_INSTITUTION (ID)
);
create index EMP_DUTY_LAPSE_OPEN_I on EMP_DUTY_LAPSE (INSTITUTION_ID, MENDED_AT);

-- Days on which the islands (ISLAND null), one island or one municipality do not work.
create table EMP_HOLIDAY (
  ID            bigint not null,
  ON_DAY        date not null,
  ISLAND        varchar(12),
  MUNICIPALITY  varchar(5),
  NAME          varchar(80) not null,
  SOURCE        varchar(200) not null,
  constraint EMP_HOLIDAY_PK primary key (ID),
  constraint EMP_HOLIDAY_MUNICIPALITY_FK foreign key (MUNICIPALITY) references EMP_MUNICIPALITY (INE_CODE)
);
create index EMP_HOLIDAY_DAY_I on EMP_HOLIDAY (ON_DAY);

insert into EMP_HOLIDAY (ID, ON_DAY, ISLAND, MUNICIPALITY, NAME, SOURCE) values
  (1,  date '2026-01-01', null, null, 'Cap d’Any', 'Acord del Consell de Govern d’11 d’abril de 2025; calendari laboral de 2026 (resolució de 25 de setembre de 2025)'),
  (2,  date '2026-01-06', null, null, 'Epifania del Senyor', 'Acord del Consell de Govern d’11 d’abril de 2025; calendari laboral de 2026 (resolució de 25 de setembre de 2025)'),
  (3,  date '2026-03-02', null, null, 'L’endemà del Dia de les Illes Balears', 'Acord del Consell de Govern d’11 d’abril de 2025; calendari laboral de 2026 (resolució de 25 de setembre de 2025)'),
  (4,  date '2026-04-02', null, null, 'Dijous Sant', 'Acord del Consell de Govern d’11 d’abril de 2025; calendari laboral de 2026 (resolució de 25 de setembre de 2025)'),
  (5,  date '2026-04-03', null, null, 'Divendres Sant', 'Acord del Consell de Govern d’11 d’abril de 2025; calendari laboral de 2026 (resolució de 25 de setembre de 2025)'),
  (6,  date '2026-04-06', null, null, 'Dilluns de Pasqua', 'Acord del Consell de Govern d’11 d’abril de 2025; calendari laboral de 2026 (resolució de 25 de setembre de 2025)'),
  (7,  date '2026-05-01', null, null, 'Festa del Treball', 'Acord del Consell de Govern d’11 d’abril de 2025; calendari laboral de 2026 (resolució de 25 de setembre de 2025)'),
  (8,  date '2026-08-15', null, null, 'Assumpció de Maria', 'Acord del Consell de Govern d’11 d’abril de 2025; calendari laboral de 2026 (resolució de 25 de setembre de 2025)'),
  (9,  date '2026-10-12', null, null, 'Festa Nacional', 'Acord del Consell de Govern d’11 d’abril de 2025; calendari laboral de 2026 (resolució de 25 de setembre de 2025)'),
  (10, date '2026-12-08', null, null, 'Immaculada Concepció', 'Acord del Consell de Govern d’11 d’abril de 2025; calendari laboral de 2026 (resolució de 25 de setembre de 2025)'),
  (11, date '2026-12-25', null, null, 'Nadal', 'Acord del Consell de Govern d’11 d’abril de 2025; calendari laboral de 2026 (resolució de 25 de setembre de 2025)'),
  (12, date '2026-12-26', null, null, 'Segona festa de Nadal', 'Acord del Consell de Govern d’11 d’abril de 2025; calendari laboral de 2026 (resolució de 25 de setembre de 2025)'),
  (13, date '2027-01-01', null, null, 'Cap d’Any', 'Acord del Consell de Govern de 13 de març de 2026, pel que n’ha dit la premsa. Per confirmar.'),
  (14, date '2027-01-06', null, null, 'Epifania del Senyor', 'Acord del Consell de Govern de 13 de març de 2026, pel que n’ha dit la premsa. Per confirmar.'),
  (15, date '2027-03-01', null, null, 'Dia de les Illes Balears', 'Acord del Consell de Govern de 13 de març de 2026, pel que n’ha dit la premsa. Per confirmar.'),
  (16, date '2027-03-25', null, null, 'Dijous Sant', 'Acord del Consell de Govern de 13 de març de 2026, pel que n’ha dit la premsa. Per confirmar.'),
  (17, date '2027-03-26', null, null, 'Divendres Sant', 'Acord del Consell de Govern de 13 de març de 2026, pel que n’ha dit la premsa. Per confirmar.'),
  (18, date '2027-03-29', null, null, 'Dilluns de Pasqua', 'Acord del Consell de Govern de 13 de març de 2026, pel que n’ha dit la premsa. Per confirmar.'),
  (19, date '2027-05-01', null, null, 'Festa del Treball', 'Acord del Consell de Govern de 13 de març de 2026, pel que n’ha dit la premsa. Per confirmar.'),
  (20, date '2027-10-12', null, null, 'Festa Nacional', 'Acord del Consell de Govern de 13 de març de 2026, pel que n’ha dit la premsa. Per confirmar.'),
  (21, date '2027-11-01', null, null, 'Tots Sants', 'Acord del Consell de Govern de 13 de març de 2026, pel que n’ha dit la premsa. Per confirmar.'),
  (22, date '2027-12-06', null, null, 'Dia de la Constitució', 'Acord del Consell de Govern de 13 de març de 2026, pel que n’ha dit la premsa. Per confirmar.'),
  (23, date '2027-12-08', null, null, 'Immaculada Concepció', 'Acord del Consell de Govern de 13 de març de 2026, pel que n’ha dit la premsa. Per confirmar.'),
  (24, date '2027-12-25', null, null, 'Nadal', 'Acord del Consell de Govern de 13 de març de 2026, pel que n’ha dit la premsa. Per confirmar.'),
  (30, date '2026-09-12', 'MALLORCA', null, 'Diada de Mallorca', 'Diada insular; si és inhàbil, per confirmar.'),
  (31, date '2027-09-12', 'MALLORCA', null, 'Diada de Mallorca', 'Diada insular; si és inhàbil, per confirmar.'),
  (32, date '2026-01-17', 'MENORCA', null, 'Sant Antoni, Diada de Menorca', 'Diada insular; festa local a tots els municipis de l’illa, per confirmar.'),
  (33, date '2027-01-17', 'MENORCA', null, 'Sant Antoni, Diada de Menorca', 'Diada insular; festa local a tots els municipis de l’illa, per confirmar.'),
  (34, date '2026-08-08', 'EIVISSA', null, 'Sant Ciriac', 'Diada insular; si és inhàbil a tota l’illa, per confirmar.'),
  (35, date '2027-08-08', 'EIVISSA', null, 'Sant Ciriac', 'Diada insular; si és inhàbil a tota l’illa, per confirmar.'),
  (36, date '2026-07-25', 'FORMENTERA', null, 'Sant Jaume', 'Patró de l’illa i festa local, per confirmar.'),
  (37, date '2027-07-25', 'FORMENTERA', null, 'Sant Jaume', 'Patró de l’illa i festa local, per confirmar.'),
  (40, date '2026-01-20', null, '07040', 'Sant Sebastià', 'Calendari laboral local de 2026, Palma.'),
  (41, date '2026-06-24', null, '07040', 'Sant Joan', 'Calendari laboral local de 2026, Palma, pel que n’ha dit la premsa. Per confirmar.'),
  (42, date '2027-01-20', null, '07040', 'Sant Sebastià', 'Patró de la ciutat; el calendari local de 2027 és per confirmar.');
