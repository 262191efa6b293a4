-- Courts as data: who hears cases of violence against women, what each became (LO 1/2025), and the names under
-- which the feed speaks of them. VALID_FROM null: not known since when; VALID_TO is the last day. BASIS says where
-- a row comes from and how sure it is; a script that confirms a date raises VERSION.

create table EMP_COURT (
  ID              bigint not null,
  NAME_CA         varchar(160) not null,
  NAME_ES         varchar(160) not null,
  KIND            varchar(20) not null,
  DISTRICT        varchar(12) not null,
  SEAT            varchar(5) not null,
  ISLAND          varchar(12) not null,
  VALID_FROM      date,
  VALID_TO        date,
  PREDECESSOR_ID  bigint,
  BASIS           varchar(400) not null,
  VERSION         bigint not null,
  constraint EMP_COURT_PK primary key (ID),
  constraint EMP_COURT_SEAT_FK foreign key (SEAT) references EMP_MUNICIPALITY (INE_CODE),
  constraint EMP_COURT_PREDECESSOR_FK foreign key (PREDECESSOR_ID) references EMP_COURT (ID)
);

insert into EMP_COURT (ID, NAME_CA, NAME_ES, KIND, DISTRICT, SEAT, ISLAND, VALID_FROM, VALID_TO, PREDECESSOR_ID, BASIS, VERSION) values
  (1, 'Jutjat de Violència sobre la Dona núm. 1 de Palma', 'Juzgado de Violencia sobre la Mujer núm. 1 de Palma', 'VIOLENCE_COURT', 'PALMA', '07040', 'MALLORCA', null, date '2025-12-30', null, 'Segur que hi ha tres jutjats exclusius; des de quan, per confirmar. La fi (LO 1/2025) és probable: la darrera fase, a final de 2025. Per confirmar.', 1),
  (2, 'Jutjat de Violència sobre la Dona núm. 2 de Palma', 'Juzgado de Violencia sobre la Mujer núm. 2 de Palma', 'VIOLENCE_COURT', 'PALMA', '07040', 'MALLORCA', null, date '2025-12-30', null, 'Segur que hi ha tres jutjats exclusius; des de quan, per confirmar. La fi (LO 1/2025) és probable: la darrera fase, a final de 2025. Per confirmar.', 1),
  (3, 'Jutjat de Violència sobre la Dona núm. 3 de Palma', 'Juzgado de Violencia sobre la Mujer núm. 3 de Palma', 'VIOLENCE_COURT', 'PALMA', '07040', 'MALLORCA', null, date '2025-12-30', null, 'Segur: creat amb la programació de 2022 i ja obert; el dia, per confirmar. La fi (LO 1/2025) és probable: a final de 2025. Per confirmar.', 1),
  (4, 'Jutjat de Violència sobre la Dona núm. 1 d’Eivissa', 'Juzgado de Violencia sobre la Mujer núm. 1 de Eivissa', 'VIOLENCE_COURT', 'EIVISSA', '07026', 'EIVISSA', null, date '2025-12-30', null, 'Segur que n’hi ha un d’exclusiu; des de quan, per confirmar. La fi (LO 1/2025) és probable: a final de 2025. Per confirmar.', 1),
  (5, 'Jutjat d’Instrucció d’Inca amb competència en violència sobre la dona', 'Juzgado de Instrucción de Inca con competencia en violencia sobre la mujer', 'INSTRUCTION_COURT', 'INCA', '07027', 'MALLORCA', null, date '2025-12-30', null, 'Segur que un jutjat d’instrucció comparteix la violència; el seu número, per confirmar. La fi (LO 1/2025) és probable: a final de 2025. Per confirmar.', 1),
  (6, 'Jutjat d’Instrucció de Manacor amb competència en violència sobre la dona', 'Juzgado de Instrucción de Manacor con competencia en violencia sobre la mujer', 'INSTRUCTION_COURT', 'MANACOR', '07033', 'MALLORCA', null, date '2025-12-30', null, 'Segur que un jutjat d’instrucció comparteix la violència; el seu número, per confirmar. La fi (LO 1/2025) és probable: a final de 2025. Per confirmar.', 1),
  (7, 'Jutjat d’Instrucció de Maó amb competència en violència sobre la dona', 'Juzgado de Instrucción de Maó con competencia en violencia sobre la mujer', 'INSTRUCTION_COURT', 'MAO', '07032', 'MENORCA', null, date '2025-12-30', null, 'Probable que un jutjat d’instrucció comparteixi la violència. La fi (LO 1/2025) és probable: a final de 2025, o abans. Per confirmar.', 1),
  (8, 'Jutjat d’Instrucció de Ciutadella de Menorca amb competència en violència sobre la dona', 'Juzgado de Instrucción de Ciutadella de Menorca con competencia en violencia sobre la mujer', 'INSTRUCTION_COURT', 'CIUTADELLA', '07015', 'MENORCA', null, date '2025-12-30', null, 'Probable que un jutjat d’instrucció comparteixi la violència. La fi (LO 1/2025) és probable: a final de 2025, o abans. Per confirmar.', 1),
  (11, 'Tribunal d’Instància de Palma, Secció de Violència sobre la Dona, plaça 1', 'Tribunal de Instancia de Palma, Sección de Violencia sobre la Mujer, plaza 1', 'VIOLENCE_SECTION', 'PALMA', '07040', 'MALLORCA', date '2025-12-31', null, 1, 'LO 1/2025: segur que els jutjats esdevenen seccions dels tribunals d’instància; el dia i el repartiment per places són probables. Per confirmar.', 1),
  (12, 'Tribunal d’Instància de Palma, Secció de Violència sobre la Dona, plaça 2', 'Tribunal de Instancia de Palma, Sección de Violencia sobre la Mujer, plaza 2', 'VIOLENCE_SECTION', 'PALMA', '07040', 'MALLORCA', date '2025-12-31', null, 2, 'LO 1/2025: segur que els jutjats esdevenen seccions dels tribunals d’instància; el dia i el repartiment per places són probables. Per confirmar.', 1),
  (13, 'Tribunal d’Instància de Palma, Secció de Violència sobre la Dona, plaça 3', 'Tribunal de Instancia de Palma, Sección de Violencia sobre la Mujer, plaza 3', 'VIOLENCE_SECTION', 'PALMA', '07040', 'MALLORCA', date '2025-12-31', null, 3, 'LO 1/2025: segur que els jutjats esdevenen seccions dels tribunals d’instància; el dia i el repartiment per places són probables. Per confirmar.', 1),
  (14, 'Tribunal d’Instància d’Eivissa, Secció de Violència sobre la Dona, plaça 1', 'Tribunal de Instancia de Eivissa, Sección de Violencia sobre la Mujer, plaza 1', 'VIOLENCE_SECTION', 'EIVISSA', '07026', 'EIVISSA', date '2025-12-31', null, 4, 'LO 1/2025: segur que els jutjats esdevenen seccions dels tribunals d’instància; el dia i el repartiment per places són probables. Per confirmar.', 1),
  (15, 'Tribunal d’Instància d’Inca, Secció de Violència sobre la Dona, plaça 1', 'Tribunal de Instancia de Inca, Sección de Violencia sobre la Mujer, plaza 1', 'VIOLENCE_SECTION', 'INCA', '07027', 'MALLORCA', date '2025-12-31', null, 5, 'LO 1/2025: segur que els jutjats esdevenen seccions dels tribunals d’instància; el dia i el repartiment per places són probables. Per confirmar.', 1),
  (16, 'Tribunal d’Instància de Manacor, Secció de Violència sobre la Dona, plaça 1', 'Tribunal de Instancia de Manacor, Sección de Violencia sobre la Mujer, plaza 1', 'VIOLENCE_SECTION', 'MANACOR', '07033', 'MALLORCA', date '2025-12-31', null, 6, 'LO 1/2025: segur que els jutjats esdevenen seccions dels tribunals d’instància; el dia i el repartiment per places són probables. Per confirmar.', 1),
  (17, 'Tribunal d’Instància de Maó, Secció de Violència sobre la Dona, plaça 1', 'Tribunal de Instancia de Maó, Sección de Violencia sobre la Mujer, plaza 1', 'VIOLENCE_SECTION', 'MAO', '07032', 'MENORCA', date '2025-12-31', null, 7, 'LO 1/2025: segur que els jutjats esdevenen seccions dels tribunals d’instància; el dia i el repartiment per places són probables. Per confirmar.', 1),
  (18, 'Tribunal d’Instància de Ciutadella de Menorca, Secció de Violència sobre la Dona, plaça 1', 'Tribunal de Instancia de Ciutadella de Menorca, Sección de Violencia sobre la Mujer, plaza 1', 'VIOLENCE_SECTION', 'CIUTADELLA', '07015', 'MENORCA', date '2025-12-31', null, 8, 'LO 1/2025: segur que els jutjats esdevenen seccions dels tribunals d’instància; el dia i el repartiment per places són probables. Per confirmar.', 1);

-- NAME is the normal form (CourtNames): lower case, no accents, no signs, no word for "number". A name that people
-- attach says who did; the others came with the list, the names of the simulator among them.
create table EMP_COURT_NAME (
  NAME         varchar(160) not null,
  COURT_ID     bigint not null,
  ATTACHED_BY  varchar(80),
  ATTACHED_AT  timestamp with time zone,
  VERSION      bigint not null,
  constraint EMP_COURT_NAME_PK primary key (NAME),
  constraint EMP_COURT_NAME_COURT_FK foreign key (COURT_ID) references EMP_COURT (ID)
);

insert into EMP_COURT_NAME (NAME, COURT_ID, VERSION) values
  ('jutjat de violencia sobre la dona 1 de palma', 1, 1),
  ('juzgado de violencia sobre la mujer 1 de palma', 1, 1),
  ('jutjat de violencia sobre la dona 2 de palma', 2, 1),
  ('juzgado de violencia sobre la mujer 2 de palma', 2, 1),
  ('jutjat de violencia sobre la dona 3 de palma', 3, 1),
  ('juzgado de violencia sobre la mujer 3 de palma', 3, 1),
  ('jutjat de violencia sobre la dona 1 d eivissa', 4, 1),
  ('juzgado de violencia sobre la mujer 1 de eivissa', 4, 1),
  ('jutjat d instruccio d inca amb competencia en violencia sobre la dona', 5, 1),
  ('juzgado de instruccion de inca con competencia en violencia sobre la mujer', 5, 1),
  ('juzgado de violencia sobre la mujer 1 de inca', 5, 1),
  ('jutjat de violencia sobre la dona 1 d inca', 5, 1),
  ('jutjat d instruccio de manacor amb competencia en violencia sobre la dona', 6, 1),
  ('juzgado de instruccion de manacor con competencia en violencia sobre la mujer', 6, 1),
  ('juzgado de violencia sobre la mujer 1 de manacor', 6, 1),
  ('jutjat de violencia sobre la dona 1 de manacor', 6, 1),
  ('jutjat d instruccio de mao amb competencia en violencia sobre la dona', 7, 1),
  ('juzgado de instruccion de mao con competencia en violencia sobre la mujer', 7, 1),
  ('juzgado de violencia sobre la mujer 1 de mao', 7, 1),
  ('jutjat de violencia sobre la dona 1 de mao', 7, 1),
  ('jutjat d instruccio de ciutadella de menorca amb competencia en violencia sobre la dona', 8, 1),
  ('juzgado de instruccion de ciutadella de menorca con competencia en violencia sobre la mujer', 8, 1),
  ('juzgado de violencia sobre la mujer 1 de ciutadella de menorca', 8, 1),
  ('jutjat de violencia sobre la dona 1 de ciutadella de menorca', 8, 1),
  ('tribunal d instancia de palma seccio de violencia sobre la dona placa 1', 11, 1),
  ('tribunal de instancia de palma seccion de violencia sobre la mujer plaza 1', 11, 1),
  ('tribunal d instancia de palma seccio de violencia sobre la dona placa 2', 12, 1),
  ('tribunal de instancia de palma seccion de violencia sobre la mujer plaza 2', 12, 1),
  ('tribunal d instancia de palma seccio de violencia sobre la dona placa 3', 13, 1),
  ('tribunal de instancia de palma seccion de violencia sobre la mujer plaza 3', 13, 1),
  ('tribunal d instancia d eivissa seccio de violencia sobre la dona placa 1', 14, 1),
  ('tribunal de instancia de eivissa seccion de violencia sobre la mujer plaza 1', 14, 1),
  ('tribunal d instancia d eivissa seccio de violencia sobre la dona', 14, 1),
  ('tribunal de instancia de eivissa seccion de violencia sobre la mujer', 14, 1),
  ('tribunal d instancia d inca seccio de violencia sobre la dona placa 1', 15, 1),
  ('tribunal de instancia de inca seccion de violencia sobre la mujer plaza 1', 15, 1),
  ('tribunal d instancia d inca seccio de violencia sobre la dona', 15, 1),
  ('tribunal de instancia de inca seccion de violencia sobre la mujer', 15, 1),
  ('tribunal d instancia de manacor seccio de violencia sobre la dona placa 1', 16, 1),
  ('tribunal de instancia de manacor seccion de violencia sobre la mujer plaza 1', 16, 1),
  ('tribunal d instancia de manacor seccio de violencia sobre la dona', 16, 1),
  ('tribunal de instancia de manacor seccion de violencia sobre la mujer', 16, 1),
  ('tribunal d instancia de mao seccio de violencia sobre la dona placa 1', 17, 1),
  ('tribunal de instancia de mao seccion de violencia sobre la mujer plaza 1', 17, 1),
  ('tribunal d instancia de mao seccio de violencia sobre la dona', 17, 1),
  ('tribunal de instancia de mao seccion de violencia sobre la mujer', 17, 1),
  ('tribunal d instancia de ciutadella de menorca seccio de violencia sobre la dona placa 1', 18, 1),
  ('tribunal de instancia de ciutadella de menorca seccion de violencia sobre la mujer plaza 1', 18, 1),
  ('tribunal d instancia de ciutadella de menorca seccio de violencia sobre la dona', 18, 1),
  ('tribunal de instancia de ciutadella de menorca seccion de violencia sobre la mujer', 18, 1);

-- Figures: what the initial load told says nothing of how long it took.
alter table EMP_ORDER_STATEMENT add column LOADED boolean default false not null;
update EMP_ORDER_STATEMENT s set LOADED = true where exists (
  select 1 from EMP_FEED_EVENT e where e.SOURCE = '/justicia/siraj' and e.EVENT_ID = s.EVENT_ID and e.BACKFILL);

create index EMP_PROTECTION_ORDER_REQUESTED_I on EMP_PROTECTION_ORDER (REQUESTED_AT);
create index EMP_PROTECTION_ORDER_ADOPTED_I on EMP_PROTECTION_ORDER (ADOPTED_AT);
create index EMP_PROTECTION_ORDER_COURT_I on EMP_PROTECTION_ORDER (COURT);
create index EMP_PROTECTION_MEASURE_LAPSE_I on EMP_PROTECTION_MEASURE (LAPSED_FOR);
create index EMP_CASE_ACT_OCCURRED_I on EMP_CASE_ACT (OCCURRED_AT);
create index EMP_INCIDENT_OCCURRED_I on EMP_INCIDENT (KIND, OCCURRED_AT);
