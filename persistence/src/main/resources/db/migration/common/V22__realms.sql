-- How the people of each body prove who they are: here, in the body's directory, or at its portal.

-- No row: LOCAL. Secrets are references (env:, config:, file:), never the secret. STATE: a realm that is not LIVE
-- opens to nobody. TEST_RESULT is that of exactly these settings; any change clears it.
create table EMP_REALM (
  INSTITUTION_ID bigint not null,
  KIND           varchar(12) not null,
  STATE          varchar(12) not null,
  DIRECTORY_URL  varchar(200),
  BASE_DN        varchar(300),
  BIND_DN        varchar(300),
  BIND_SECRET    varchar(200),
  USER_FILTER    varchar(300),
  GROUP_BASE_DN  varchar(300),
  ISSUER         varchar(300),
  CLIENT_ID      varchar(120),
  CLIENT_SECRET  varchar(200),
  AUDIENCE       varchar(200),
  USER_CLAIM     varchar(60),
  BODY_CLAIM     varchar(60),
  BODY_VALUE     varchar(200),
  TESTED_AT      timestamp with time zone,
  TEST_RESULT    varchar(24),
  LIVE_AT        timestamp with time zone,
  VERSION        bigint not null,
  constraint EMP_REALM_PK primary key (INSTITUTION_ID),
  constraint EMP_REALM_INSTITUTION_FK foreign key (INSTITUTION_ID) references EMP_INSTITUTION (ID),
  constraint EMP_REALM_KIND_CK check (KIND in ('LOCAL', 'DIRECTORY', 'PORTAL')),
  constraint EMP_REALM_STATE_CK check (STATE in ('DRAFT', 'TESTED', 'LIVE'))
);

-- What portals have said and what must be remembered for a while, on every node: which of their sessions have ended,
-- and which messages were used. ID is a digest, so that nothing of the portal's session can be read here.
create table EMP_PORTAL_MARK (
  ID         varchar(64) not null,
  KIND       varchar(8) not null,
  SAID_AT    timestamp with time zone not null,
  KEPT_UNTIL timestamp with time zone not null,
  constraint EMP_PORTAL_MARK_PK primary key (ID),
  constraint EMP_PORTAL_MARK_KIND_CK check (KIND in ('SESSION', 'SUBJECT', 'MESSAGE'))
);
create index EMP_PORTAL_MARK_KEPT_I on EMP_PORTAL_MARK (KEPT_UNTIL);
