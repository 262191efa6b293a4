-- What institutions write to each other about a case, what they ask of each other by a deadline, and what they tell
-- the State. Each cites the status version that its author had on screen.
create table EMP_CASE_THREAD (
  ID             bigint not null,
  CASE_ID        bigint not null,
  SUBJECT        varchar(120) not null,
  OPENED_BY      varchar(80) not null,
  INSTITUTION    varchar(32) not null,
  OPENED_AT      timestamp with time zone not null,
  STATUS_VERSION bigint not null,
  STATE          varchar(8) not null,
  CLOSED_BY      varchar(80),
  CLOSED_REALM   varchar(32),
  CLOSED_AT      timestamp with time zone,
  CLOSING_REASON varchar(500),
  VERSION        bigint not null,
  constraint EMP_CASE_THREAD_PK primary key (ID),
  constraint EMP_CASE_THREAD_CK check ((STATE = 'CLOSED') = (CLOSED_AT is not null)),
  constraint EMP_CASE_THREAD_CASE_FK foreign key (CASE_ID) references EMP_CASE_FILE (ID),
  constraint EMP_CASE_THREAD_REALM_FK foreign key (INSTITUTION) references EMP_INSTITUTION (REALM)
);
create index EMP_CASE_THREAD_CASE_I on EMP_CASE_THREAD (CASE_ID);

-- PLACE counts the messages of a thread from 1.
create table EMP_THREAD_MESSAGE (
  ID             bigint not null,
  THREAD_ID      bigint not null,
  PLACE          integer not null,
  AUTHOR         varchar(80) not null,
  INSTITUTION    varchar(32) not null,
  WRITTEN_AT     timestamp with time zone not null,
  TEXT           varchar(4000) not null,
  STATUS_VERSION bigint not null,
  constraint EMP_THREAD_MESSAGE_PK primary key (ID),
  constraint EMP_THREAD_MESSAGE_UK unique (THREAD_ID, PLACE),
  constraint EMP_THREAD_MESSAGE_THREAD_FK foreign key (THREAD_ID) references EMP_CASE_THREAD (ID),
  constraint EMP_THREAD_MESSAGE_REALM_FK foreign key (INSTITUTION) references EMP_INSTITUTION (REALM)
);

create table EMP_MESSAGE_RETRACTION (
  MESSAGE_ID   bigint not null,
  RETRACTED_BY varchar(80) not null,
  RETRACTED_AT timestamp with time zone not null,
  constraint EMP_MESSAGE_RETRACTION_PK primary key (MESSAGE_ID),
  constraint EMP_MESSAGE_RETRACTION_MESSAGE_FK foreign key (MESSAGE_ID) references EMP_THREAD_MESSAGE (ID)
);

-- A person has read a thread up to a place.
create table EMP_MESSAGE_READING (
  ID          bigint not null,
  THREAD_ID   bigint not null,
  READER      varchar(80) not null,
  INSTITUTION varchar(32) not null,
  UP_TO       integer not null,
  READ_AT     timestamp with time zone not null,
  constraint EMP_MESSAGE_READING_PK primary key (ID),
  constraint EMP_MESSAGE_READING_THREAD_FK foreign key (THREAD_ID) references EMP_CASE_THREAD (ID),
  constraint EMP_MESSAGE_READING_REALM_FK foreign key (INSTITUTION) references EMP_INSTITUTION (REALM)
);
create index EMP_MESSAGE_READING_THREAD_I on EMP_MESSAGE_READING (THREAD_ID, INSTITUTION, UP_TO);

-- SINCE: from when the deadline counts, the question or its reopening. ROUND: 2 once it was reopened.
create table EMP_INFORMATION_REQUEST (
  ID                 bigint not null,
  CASE_ID            bigint not null,
  ASKED_BY           varchar(80) not null,
  INSTITUTION        varchar(32) not null,
  ASKED_OF           varchar(32) not null,
  QUESTION           varchar(4000) not null,
  ASKED_AT           timestamp with time zone not null,
  SINCE              timestamp with time zone not null,
  DUE                timestamp with time zone not null,
  STATUS_VERSION     bigint not null,
  STATE              varchar(10) not null,
  ROUND              integer not null,
  REOPENED_BY        varchar(80),
  REOPENED_AT        timestamp with time zone,
  REOPENING_REASON   varchar(500),
  WITHDRAWN_BY       varchar(80),
  WITHDRAWN_AT       timestamp with time zone,
  WITHDRAWAL_REASON  varchar(500),
  ESCALATED_AT       timestamp with time zone,
  ESCALATED_AGAIN_AT timestamp with time zone,
  VERSION            bigint not null,
  constraint EMP_INFORMATION_REQUEST_PK primary key (ID),
  constraint EMP_INFORMATION_REQUEST_CK check (DUE > SINCE and INSTITUTION <> ASKED_OF),
  constraint EMP_INFORMATION_REQUEST_CASE_FK foreign key (CASE_ID) references EMP_CASE_FILE (ID),
  constraint EMP_INFORMATION_REQUEST_REALM_FK foreign key (INSTITUTION) references EMP_INSTITUTION (REALM),
  constraint EMP_INFORMATION_REQUEST_OF_FK foreign key (ASKED_OF) references EMP_INSTITUTION (REALM)
);
create index EMP_INFORMATION_REQUEST_CASE_I on EMP_INFORMATION_REQUEST (CASE_ID);
create index EMP_INFORMATION_REQUEST_OF_I on EMP_INFORMATION_REQUEST (STATE, ASKED_OF, DUE);
create index EMP_INFORMATION_REQUEST_BY_I on EMP_INFORMATION_REQUEST (STATE, INSTITUTION, DUE);
create index EMP_INFORMATION_REQUEST_DUE_I on EMP_INFORMATION_REQUEST (STATE, DUE);

-- At most one for each round: who comes second changes nothing.
create table EMP_REQUEST_ANSWER (
  ID             bigint not null,
  REQUEST_ID     bigint not null,
  ROUND          integer not null,
  TEXT           varchar(4000) not null,
  ANSWERED_BY    varchar(80) not null,
  INSTITUTION    varchar(32) not null,
  ANSWERED_AT    timestamp with time zone not null,
  STATUS_VERSION bigint not null,
  constraint EMP_REQUEST_ANSWER_PK primary key (ID),
  constraint EMP_REQUEST_ANSWER_UK unique (REQUEST_ID, ROUND),
  constraint EMP_REQUEST_ANSWER_REQUEST_FK foreign key (REQUEST_ID) references EMP_INFORMATION_REQUEST (ID),
  constraint EMP_REQUEST_ANSWER_REALM_FK foreign key (INSTITUTION) references EMP_INSTITUTION (REALM)
);

-- Facts apart from opinions (LO 7/2021 art. 10). SUBJECT: the datum, or the level that the case had.
create table EMP_STATE_REPORT (
  ID                 bigint not null,
  CASE_ID            bigint not null,
  KIND               varchar(20) not null,
  SUBJECT            varchar(200),
  FACTS              varchar(4000) not null,
  OPINION            varchar(4000),
  WAY                varchar(12) not null,
  REFERENCE          varchar(80),
  SENT_AT            timestamp with time zone not null,
  RECORDED_AT        timestamp with time zone not null,
  SENT_BY            varchar(80) not null,
  INSTITUTION        varchar(32) not null,
  STATUS_VERSION     bigint not null,
  STATE              varchar(10) not null,
  ANSWER             varchar(4000),
  ANSWERED_BY        varchar(120),
  ANSWERED_AT        timestamp with time zone,
  ANSWER_RECORDED_BY varchar(80),
  ANSWER_RECORDED_AT timestamp with time zone,
  WITHDRAWN_BY       varchar(80),
  WITHDRAWN_AT       timestamp with time zone,
  WITHDRAWAL_REASON  varchar(500),
  VERSION            bigint not null,
  constraint EMP_STATE_REPORT_PK primary key (ID),
  constraint EMP_STATE_REPORT_CK check (KIND = 'INCIDENT' or SUBJECT is not null),
  constraint EMP_STATE_REPORT_CASE_FK foreign key (CASE_ID) references EMP_CASE_FILE (ID),
  constraint EMP_STATE_REPORT_REALM_FK foreign key (INSTITUTION) references EMP_INSTITUTION (REALM)
);
create index EMP_STATE_REPORT_CASE_I on EMP_STATE_REPORT (CASE_ID);
create index EMP_STATE_REPORT_BY_I on EMP_STATE_REPORT (STATE, INSTITUTION, SENT_AT);

-- Goes with a message or with an answer. The content lies encrypted with those of the cases; REFERENCE is what SEAL
-- binds it to.
create table EMP_COMMUNICATION_FILE (
  ID         bigint not null,
  CASE_ID    bigint not null,
  MESSAGE_ID bigint,
  ANSWER_ID  bigint,
  FILE_NAME  varchar(120) not null,
  FORMAT     varchar(8) not null,
  BYTE_COUNT integer not null,
  CONTENT_ID bigint not null,
  REFERENCE  varchar(36) not null,
  SEAL       varchar(64) not null,
  constraint EMP_COMMUNICATION_FILE_PK primary key (ID),
  constraint EMP_COMMUNICATION_FILE_UK unique (REFERENCE),
  constraint EMP_COMMUNICATION_FILE_CK check ((MESSAGE_ID is null) <> (ANSWER_ID is null)),
  constraint EMP_COMMUNICATION_FILE_CASE_FK foreign key (CASE_ID) references EMP_CASE_FILE (ID),
  constraint EMP_COMMUNICATION_FILE_MESSAGE_FK foreign key (MESSAGE_ID) references EMP_THREAD_MESSAGE (ID),
  constraint EMP_COMMUNICATION_FILE_ANSWER_FK foreign key (ANSWER_ID) references EMP_REQUEST_ANSWER (ID),
  constraint EMP_COMMUNICATION_FILE_CONTENT_FK foreign key (CONTENT_ID) references EMP_DOCUMENT_CONTENT (ID)
);
create index EMP_COMMUNICATION_FILE_MESSAGE_I on EMP_COMMUNICATION_FILE (MESSAGE_ID);
create index EMP_COMMUNICATION_FILE_ANSWER_I on EMP_COMMUNICATION_FILE (ANSWER_ID);
create index EMP_COMMUNICATION_FILE_CONTENT_I on EMP_COMMUNICATION_FILE (CONTENT_ID);
