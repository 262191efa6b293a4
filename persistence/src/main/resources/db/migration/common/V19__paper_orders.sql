-- Orders that come as a certified copy on paper, and orders that may be the same.

-- DECISION is what the copy says; STATE how far the entry has come. ORDER_ID names it until the court's own name is
-- known. REASON: why it was given back or withdrawn.
create table EMP_PAPER_ORDER (
  ID            bigint not null,
  CASE_ID       bigint not null,
  ORDER_ID      varchar(60) not null,
  DOCUMENT_ID   bigint,
  STATE         varchar(12) not null,
  DECISION      varchar(12) not null,
  NIG           varchar(19) not null,
  COURT         varchar(160) not null,
  PROCEDURE_REF varchar(60),
  REQUESTED_AT  timestamp with time zone,
  ADOPTED_AT    timestamp with time zone,
  NOTIFIED_AT   timestamp with time zone,
  RECEIVED_AT   timestamp with time zone not null,
  ENTERED_BY    varchar(80) not null,
  ENTERED_AT    timestamp with time zone not null,
  RETURNED_BY   varchar(80),
  REASON        varchar(500),
  CLOSED_BY     varchar(80),
  CLOSED_AT     timestamp with time zone,
  VERSION       bigint not null,
  constraint EMP_PAPER_ORDER_PK primary key (ID),
  constraint EMP_PAPER_ORDER_UK unique (ORDER_ID),
  constraint EMP_PAPER_ORDER_CASE_FK foreign key (CASE_ID) references EMP_CASE_FILE (ID),
  constraint EMP_PAPER_ORDER_DOCUMENT_FK foreign key (DOCUMENT_ID) references EMP_DOCUMENT (ID)
);
create index EMP_PAPER_ORDER_STATE_I on EMP_PAPER_ORDER (STATE, RECEIVED_AT, ID);
create index EMP_PAPER_ORDER_CASE_I on EMP_PAPER_ORDER (CASE_ID, STATE);

-- METRES are those of PARAMETERS, to be compared.
create table EMP_PAPER_MEASURE (
  ID              bigint not null,
  PAPER_ID        bigint not null,
  PLACE           integer not null,
  KIND            varchar(24) not null,
  PARAMETERS      varchar(4000) not null,
  METRES          integer,
  VALID_FROM      date not null,
  VALID_UNTIL     date,
  UNTIL_MILESTONE varchar(120),
  VERSION         bigint not null,
  constraint EMP_PAPER_MEASURE_PK primary key (ID),
  constraint EMP_PAPER_MEASURE_UK unique (PAPER_ID, PLACE),
  constraint EMP_PAPER_MEASURE_PAPER_FK foreign key (PAPER_ID) references EMP_PAPER_ORDER (ID)
);

-- Orders of one court with the same NIG. ORDER_PK came later. VERDICT null: nobody has decided.
create table EMP_ORDER_TWIN (
  ID         bigint not null,
  ORDER_PK   bigint not null,
  OTHER_PK   bigint not null,
  FOUND_AT   timestamp with time zone not null,
  VERDICT    varchar(12),
  DECIDED_BY varchar(80),
  DECIDED_AT timestamp with time zone,
  VERSION    bigint not null,
  constraint EMP_ORDER_TWIN_PK primary key (ID),
  constraint EMP_ORDER_TWIN_UK unique (ORDER_PK, OTHER_PK),
  constraint EMP_ORDER_TWIN_ORDER_FK foreign key (ORDER_PK) references EMP_PROTECTION_ORDER (ID),
  constraint EMP_ORDER_TWIN_OTHER_FK foreign key (OTHER_PK) references EMP_PROTECTION_ORDER (ID)
);
create index EMP_ORDER_TWIN_OTHER_I on EMP_ORDER_TWIN (OTHER_PK);

create index EMP_PROTECTION_ORDER_NIG_I on EMP_PROTECTION_ORDER (NIG);
-- The order that holds in the place of this one, by a person's decision.
alter table EMP_PROTECTION_ORDER add column SAME_AS bigint;

-- 1: the order came when its work began; 0: it was known before.
alter table EMP_POINT_ITEM add column FRESH integer default 1 not null;
