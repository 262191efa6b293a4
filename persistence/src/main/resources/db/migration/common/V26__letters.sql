-- Letters to staff that no alert is behind, such as the call of a session: written in the transaction of what they
-- tell, sent after it. CALENDAR is an iCalendar object that goes along.
create table EMP_LETTER (
  ID              bigint not null,
  REFERENCE       varchar(60) not null,
  RECIPIENT       varchar(80) not null,
  SUBJECT         varchar(200) not null,
  CONTENT         varchar(8000) not null,
  CALENDAR        varchar(16000),
  STATE           varchar(8) not null,
  WRITTEN_AT      timestamp with time zone not null,
  ATTEMPTS        integer not null,
  NEXT_ATTEMPT_AT timestamp with time zone not null,
  SENT_AT         timestamp with time zone,
  FAULT           varchar(40),
  VERSION         bigint not null,
  constraint EMP_LETTER_PK primary key (ID),
  constraint EMP_LETTER_UK unique (REFERENCE)
);
create index EMP_LETTER_STATE_I on EMP_LETTER (STATE, NEXT_ATTEMPT_AT);
