-- Accounts to which nobody gets in until somebody opens them. Times are UTC.

-- Wrong passwords and codes since the last log-in.
alter table EMP_ACCOUNT add FAILURES int default 0 not null;

-- LOCKED_BY, REASON: an administrator, and why; none when failures alone have locked it. A lock without OPENED_AT holds.
create table EMP_ACCOUNT_LOCK (
  ID         bigint not null,
  PRINCIPAL  varchar(80) not null,
  LOCKED_AT  timestamp with time zone not null,
  LOCKED_BY  varchar(80),
  REASON     varchar(500),
  OPENED_AT  timestamp with time zone,
  OPENED_BY  varchar(80),
  VERSION    bigint not null,
  constraint EMP_ACCOUNT_LOCK_PK primary key (ID),
  constraint EMP_ACCOUNT_LOCK_PRINCIPAL_FK foreign key (PRINCIPAL) references EMP_ACCOUNT (PRINCIPAL),
  constraint EMP_ACCOUNT_LOCK_REASON_CK check ((LOCKED_BY is null) = (REASON is null)),
  constraint EMP_ACCOUNT_LOCK_OPENED_CK check ((OPENED_AT is null) = (OPENED_BY is null))
);
create index EMP_ACCOUNT_LOCK_PRINCIPAL_I on EMP_ACCOUNT_LOCK (PRINCIPAL, LOCKED_AT);
