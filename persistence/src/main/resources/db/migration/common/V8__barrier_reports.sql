-- channels: what anybody tells us of a barrier in a page (RD 1112/2018 arts. 10 and 11). The sender's
-- address is in the operations log only.
create table EMP_BARRIER_REPORT (
  ID           bigint not null,
  REFERENCE    varchar(12) not null,
  PAGE         varchar(200) not null,
  BARRIER      varchar(2000) not null,
  CONTACT      varchar(200),
  LANGUAGE     varchar(3) not null,
  RECEIVED_AT  timestamp with time zone not null,
  STATE        varchar(10) not null,
  ANSWER       varchar(2000),
  ANSWERED_BY  varchar(80),
  ANSWERED_AT  timestamp with time zone,
  VERSION      bigint not null,
  constraint EMP_BARRIER_REPORT_PK primary key (ID),
  constraint EMP_BARRIER_REPORT_REFERENCE_UK unique (REFERENCE),
  constraint EMP_BARRIER_REPORT_ANSWERED_CK check (STATE = 'RECEIVED' or (ANSWER is not null and ANSWERED_BY is not null and ANSWERED_AT is not null))
);
create index EMP_BARRIER_REPORT_STATE_I on EMP_BARRIER_REPORT (STATE, RECEIVED_AT, ID);
