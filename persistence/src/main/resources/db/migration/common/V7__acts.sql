-- Acts in full: notes of one institution only, what a contact led to, next steps as things of their own,
-- and drafts that outlive a log-in.

alter table EMP_CASE_ACT add column VISIBILITY varchar(8) default 'SHARED' not null;
alter table EMP_CASE_ACT add column OUTCOME varchar(12);
create index EMP_CASE_ACT_KIND_I on EMP_CASE_ACT (CASE_ID, KIND);

-- INTERNAL: the words are for the institution that acted; the others see that it did.
alter table EMP_STATUS_CHANGE add column INTERNAL boolean default false not null;
alter table EMP_STATUS_CHANGE add column OUTCOME varchar(12);

-- What must be done next on a case, by when. OWNER is an account, OWNER_NAME a name without one; with
-- neither it is the institution's, and nobody's yet.
create table EMP_NEXT_STEP (
  ID               bigint not null,
  CASE_ID          bigint not null,
  ACT_ID           bigint not null,
  INSTITUTION      varchar(32) not null,
  VISIBILITY       varchar(8) not null,
  WHAT             varchar(200),
  DUE              timestamp with time zone not null,
  OWNER            varchar(80),
  OWNER_NAME       varchar(80),
  STATE            varchar(10) not null,
  CREATED_AT       timestamp with time zone not null,
  POSTPONED_FROM   timestamp with time zone,
  POSTPONED_BY     varchar(80),
  REASON           varchar(500),
  CLOSED_AT        timestamp with time zone,
  CLOSED_BY        varchar(80),
  CLOSED_BY_ACT    bigint,
  VERSION          bigint not null,
  constraint EMP_NEXT_STEP_PK primary key (ID),
  constraint EMP_NEXT_STEP_CASE_FK foreign key (CASE_ID) references EMP_CASE_FILE (ID),
  constraint EMP_NEXT_STEP_ACT_FK foreign key (ACT_ID) references EMP_CASE_ACT (ID),
  constraint EMP_NEXT_STEP_CLOSING_FK foreign key (CLOSED_BY_ACT) references EMP_CASE_ACT (ID)
);
create index EMP_NEXT_STEP_CASE_I on EMP_NEXT_STEP (CASE_ID, STATE);
create index EMP_NEXT_STEP_WORK_I on EMP_NEXT_STEP (INSTITUTION, STATE, DUE, ID);
create index EMP_NEXT_STEP_OWNER_I on EMP_NEXT_STEP (OWNER, STATE, DUE, ID);

-- What was promised before steps were things of their own.
insert into EMP_NEXT_STEP (ID, CASE_ID, ACT_ID, INSTITUTION, VISIBILITY, DUE, OWNER, OWNER_NAME, STATE, CREATED_AT,
    VERSION)
  select a.ID, a.CASE_ID, a.ID, a.INSTITUTION, 'SHARED', a.NEXT_STEP_DUE,
    (select p.PRINCIPAL from EMP_ACCOUNT p where p.PRINCIPAL = a.NEXT_STEP_OWNER),
    case when exists (select 1 from EMP_ACCOUNT p where p.PRINCIPAL = a.NEXT_STEP_OWNER) then null
      else a.NEXT_STEP_OWNER end,
    'OPEN', a.RECORDED_AT, 1
  from EMP_CASE_ACT a where a.NEXT_STEP_DUE is not null;

-- What a person was typing on a case. Nobody else ever reads it.
create table EMP_ACT_DRAFT (
  PRINCIPAL    varchar(80) not null,
  CASE_ID      bigint not null,
  KIND         varchar(16) not null,
  VISIBILITY   varchar(8) not null,
  OUTCOME      varchar(12),
  TEXT         varchar(4000) not null,
  OCCURRED_AT  timestamp with time zone,
  STEP_DUE     timestamp with time zone,
  STEP_OWNER   varchar(80),
  STEP_WHAT    varchar(200),
  RELIED_ON    bigint not null,
  SAVED_AT     timestamp with time zone not null,
  constraint EMP_ACT_DRAFT_PK primary key (PRINCIPAL, CASE_ID),
  constraint EMP_ACT_DRAFT_CASE_FK foreign key (CASE_ID) references EMP_CASE_FILE (ID)
);
create index EMP_ACT_DRAFT_AGE_I on EMP_ACT_DRAFT (SAVED_AT);
