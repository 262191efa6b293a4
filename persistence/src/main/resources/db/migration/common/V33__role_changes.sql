-- Other roles for a person who is active, asked for by one administrator and decided by a second person. Times are UTC.

-- FORMER_ROLES, ROLES: those that she had and those that are asked for, with a space between them.
-- WAITING_FOR: the person while it waits, so that one waits at a time.
-- DECIDED_BY: nobody when the calendar took her access and with it the change.
create table EMP_ROLE_CHANGE (
  ID            bigint not null,
  MEMBER_ID     bigint not null,
  PRINCIPAL     varchar(80) not null,
  FORMER_ROLES  varchar(240) not null,
  ROLES         varchar(240) not null,
  REASON        varchar(500) not null,
  ASKED_BY      varchar(80) not null,
  ASKED_AT      timestamp with time zone not null,
  STATE         varchar(12) not null,
  WAITING_FOR   bigint,
  DECIDED_BY    varchar(80),
  DECIDED_AT    timestamp with time zone,
  VERSION       bigint not null,
  constraint EMP_ROLE_CHANGE_PK primary key (ID),
  constraint EMP_ROLE_CHANGE_WAITING_UK unique (WAITING_FOR),
  constraint EMP_ROLE_CHANGE_MEMBER_FK foreign key (MEMBER_ID) references EMP_STAFF_MEMBER (ID),
  constraint EMP_ROLE_CHANGE_STATE_CK check (STATE in ('WAITING', 'APPROVED', 'REFUSED', 'WITHDRAWN', 'OVER')),
  constraint EMP_ROLE_CHANGE_WAITING_CK check ((STATE = 'WAITING') = (WAITING_FOR is not null) and (STATE = 'WAITING') = (DECIDED_AT is null)),
  constraint EMP_ROLE_CHANGE_SELF_CK check (ASKED_BY <> PRINCIPAL),
  constraint EMP_ROLE_CHANGE_SECOND_CK check (STATE not in ('APPROVED', 'REFUSED') or (DECIDED_BY is not null and DECIDED_BY <> ASKED_BY and DECIDED_BY <> PRINCIPAL))
);
create index EMP_ROLE_CHANGE_MEMBER_I on EMP_ROLE_CHANGE (MEMBER_ID, ASKED_AT);

-- A step towards other roles is in the history too; it leaves the standing as it is.
alter table EMP_STAFF_ENTRY add column ROLE_STEP varchar(12);
alter table EMP_STAFF_ENTRY add column FORMER_ROLES varchar(240);
alter table EMP_STAFF_ENTRY add column ROLES varchar(240);
