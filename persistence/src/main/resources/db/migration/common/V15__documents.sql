-- Documents of the cases, encrypted, each content once.

-- The keys that encrypt contents, wrapped by the installation's own key, which is not in the database.
-- WRAPPED_BY names that key without telling it. One row.
create table EMP_DOCUMENT_KEYS (
  ID             integer not null,
  CONTENT_KEYS   bytea not null,
  DIGEST_KEYS    bytea not null,
  WRAPPED_BY     varchar(16) not null,
  PRIMARY_KEY_ID bigint not null,
  PRIMARY_SINCE  timestamp with time zone not null,
  STAMP          bigint not null,
  VERSION        bigint not null,
  constraint EMP_DOCUMENT_KEYS_PK primary key (ID)
);

-- DIGEST is keyed: whoever reads the table cannot try out known documents. SEALED begins with the key's id.
create table EMP_DOCUMENT_CONTENT (
  ID          bigint not null,
  DIGEST      varchar(64) not null,
  BYTE_COUNT  integer not null,
  KEY_ID      bigint not null,
  SEALED      bytea not null,
  VERSION     bigint not null,
  constraint EMP_DOCUMENT_CONTENT_PK primary key (ID),
  constraint EMP_DOCUMENT_CONTENT_UK unique (DIGEST)
);
create index EMP_DOCUMENT_CONTENT_KEY_I on EMP_DOCUMENT_CONTENT (KEY_ID, ID);

-- The minimum metadata of the national interoperability scheme (NTI de Documento electrónico) and whose it
-- is. SEAL binds the content to this document. ORDER_ID is the court's.
create table EMP_DOCUMENT (
  ID                 bigint not null,
  CASE_ID            bigint not null,
  ORDER_ID           varchar(60),
  CONTENT_ID         bigint not null,
  KIND               varchar(16) not null,
  TITLE              varchar(200) not null,
  FILE_NAME          varchar(120) not null,
  NTI_VERSION        varchar(120) not null,
  IDENTIFIER         varchar(52) not null,
  ORGAN              varchar(9) not null,
  CAPTURED_AT        timestamp with time zone not null,
  ORIGIN             varchar(16) not null,
  ELABORATION        varchar(4) not null,
  FORMAT             varchar(8) not null,
  NTI_TYPE           varchar(4) not null,
  SIGNATURE_TYPE     varchar(4),
  BYTE_COUNT         integer not null,
  SEAL               varchar(64) not null,
  PUT_BY             varchar(80) not null,
  INSTITUTION        varchar(32) not null,
  WITHDRAWN_AT       timestamp with time zone,
  WITHDRAWN_BY       varchar(80),
  WITHDRAWAL_REASON  varchar(500),
  VERSION            bigint not null,
  constraint EMP_DOCUMENT_PK primary key (ID),
  constraint EMP_DOCUMENT_IDENTIFIER_UK unique (IDENTIFIER),
  constraint EMP_DOCUMENT_CASE_FK foreign key (CASE_ID) references EMP_CASE_FILE (ID),
  constraint EMP_DOCUMENT_CONTENT_FK foreign key (CONTENT_ID) references EMP_DOCUMENT_CONTENT (ID)
);
create index EMP_DOCUMENT_CASE_I on EMP_DOCUMENT (CASE_ID, CAPTURED_AT);
create index EMP_DOCUMENT_CONTENT_I on EMP_DOCUMENT (CONTENT_ID);
create index EMP_DOCUMENT_ORDER_I on EMP_DOCUMENT (ORDER_ID);
