-- What is sent with the call: documents of an item of the agenda. The content lies encrypted with those of the
-- cases; REFERENCE is what SEAL binds it to.
create table EMP_AGENDA_DOCUMENT (
  ID           bigint not null,
  ITEM_ID      bigint not null,
  TITLE        varchar(200) not null,
  FILE_NAME    varchar(120) not null,
  FORMAT       varchar(8) not null,
  BYTE_COUNT   integer not null,
  CONTENT_ID   bigint not null,
  REFERENCE    varchar(36) not null,
  SEAL         varchar(64) not null,
  PUT_BY       varchar(80) not null,
  PUT_AT       timestamp with time zone not null,
  WITHDRAWN_BY varchar(80),
  WITHDRAWN_AT timestamp with time zone,
  VERSION      bigint not null,
  constraint EMP_AGENDA_DOCUMENT_PK primary key (ID),
  constraint EMP_AGENDA_DOCUMENT_UK unique (REFERENCE),
  constraint EMP_AGENDA_DOCUMENT_CK check ((WITHDRAWN_BY is null) = (WITHDRAWN_AT is null)),
  constraint EMP_AGENDA_DOCUMENT_ITEM_FK foreign key (ITEM_ID) references EMP_AGENDA_ITEM (ID),
  constraint EMP_AGENDA_DOCUMENT_CONTENT_FK foreign key (CONTENT_ID) references EMP_DOCUMENT_CONTENT (ID)
);
create index EMP_AGENDA_DOCUMENT_ITEM_I on EMP_AGENDA_DOCUMENT (ITEM_ID);
create index EMP_AGENDA_DOCUMENT_CONTENT_I on EMP_AGENDA_DOCUMENT (CONTENT_ID);
