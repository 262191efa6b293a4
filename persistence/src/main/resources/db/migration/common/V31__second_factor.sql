-- The second factor of people whose password is asked for here, and where each of them is logged in. Times are UTC.

-- The key of an authenticator (RFC 6238), encrypted under the keys of the documents. LAST_STEP: the time step of the
-- last code taken; none is taken twice.
create table EMP_SECOND_FACTOR (
  ID            bigint not null,
  PRINCIPAL     varchar(80) not null,
  STATE         varchar(8) not null,
  KEY_ID        bigint not null,
  SEALED        bytea not null,
  MADE_AT       timestamp with time zone not null,
  CONFIRMED_AT  timestamp with time zone,
  LAST_STEP     bigint not null,
  VERSION       bigint not null,
  constraint EMP_SECOND_FACTOR_PK primary key (ID),
  constraint EMP_SECOND_FACTOR_PRINCIPAL_UK unique (PRINCIPAL),
  constraint EMP_SECOND_FACTOR_PRINCIPAL_FK foreign key (PRINCIPAL) references EMP_ACCOUNT (PRINCIPAL),
  constraint EMP_SECOND_FACTOR_STATE_CK check (STATE in ('BEGUN', 'ACTIVE')),
  constraint EMP_SECOND_FACTOR_CONFIRMED_CK check ((STATE = 'ACTIVE') = (CONFIRMED_AT is not null))
);

-- For whoever has lost the authenticator: each good once. Only the hash is kept.
create table EMP_RECOVERY_CODE (
  ID         bigint not null,
  PRINCIPAL  varchar(80) not null,
  CODE_HASH  varchar(64) not null,
  USED_AT    timestamp with time zone,
  VERSION    bigint not null,
  constraint EMP_RECOVERY_CODE_PK primary key (ID),
  constraint EMP_RECOVERY_CODE_UK unique (PRINCIPAL, CODE_HASH),
  constraint EMP_RECOVERY_CODE_PRINCIPAL_FK foreign key (PRINCIPAL) references EMP_ACCOUNT (PRINCIPAL)
);

-- Bodies that require it of all their people, and who said so.
create table EMP_SECOND_FACTOR_DUTY (
  REALM        varchar(32) not null,
  REQUIRED_BY  varchar(80) not null,
  REQUIRED_AT  timestamp with time zone not null,
  constraint EMP_SECOND_FACTOR_DUTY_PK primary key (REALM),
  constraint EMP_SECOND_FACTOR_DUTY_REALM_FK foreign key (REALM) references EMP_INSTITUTION (REALM)
);

-- A log-in at a screen, from its beginning to its end. SEEN_AT: when its server last said that it is there; a server
-- that fell says nothing any more.
create table EMP_OPEN_LOGIN (
  ID          varchar(32) not null,
  PRINCIPAL   varchar(80) not null,
  BEGAN_AT    timestamp with time zone not null,
  ENDS_AT     timestamp with time zone not null,
  SEEN_AT     timestamp with time zone not null,
  ADDRESS     varchar(64),
  BROWSER     varchar(80),
  ENDED_AT    timestamp with time zone,
  constraint EMP_OPEN_LOGIN_PK primary key (ID),
  constraint EMP_OPEN_LOGIN_PRINCIPAL_FK foreign key (PRINCIPAL) references EMP_ACCOUNT (PRINCIPAL)
);
create index EMP_OPEN_LOGIN_PRINCIPAL_I on EMP_OPEN_LOGIN (PRINCIPAL, ENDS_AT);
