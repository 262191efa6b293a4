-- A victim who moves: the institution that she leaves answers for the case until another has accepted it by name,
-- and sees it for a while. ENDED_AT: it sees it no longer.
create table EMP_CASE_HANDOVER (
  ID             bigint not null,
  CASE_ID        bigint not null,
  REALM          varchar(32) not null,
  MOVED_AT       timestamp with time zone not null,
  SIGHT_UNTIL    timestamp with time zone not null,
  ACCEPTED_AT    timestamp with time zone,
  ACCEPTED_BY    varchar(80),
  ACCEPTED_REALM varchar(32),
  ENDED_AT       timestamp with time zone,
  VERSION        bigint not null,
  constraint EMP_CASE_HANDOVER_PK primary key (ID),
  constraint EMP_CASE_HANDOVER_CASE_FK foreign key (CASE_ID) references EMP_CASE_FILE (ID),
  constraint EMP_CASE_HANDOVER_REALM_FK foreign key (REALM) references EMP_INSTITUTION (REALM)
);
create index EMP_CASE_HANDOVER_CASE_I on EMP_CASE_HANDOVER (CASE_ID, ENDED_AT);
create index EMP_CASE_HANDOVER_REALM_I on EMP_CASE_HANDOVER (REALM, ENDED_AT);
create index EMP_CASE_HANDOVER_RING_I on EMP_CASE_HANDOVER (ENDED_AT, SIGHT_UNTIL);

insert into EMP_INTERVAL (ID, KIND, LEVEL, MAX_INTERVAL, VALID_FROM, VALID_TO, LEGAL_BASIS, VERSION) values
  (6, 'HANDOVER_SIGHT', null, 'P30D', date '2026-01-01', null, 'Criteri de partida: trenta dies de vista després d''un traspàs.', 1);
