-- Protocols of the bodies and the law that they rest on: norms and articles as data, with the versions of their text;
-- protocols as versions with clauses, their review and who has read them. No data of any case. Times are UTC.

create table EMP_LEGAL_NORM (
  CODE      varchar(16) not null,
  BOE_ID    varchar(24) not null,
  TITLE_CA  varchar(240) not null,
  TITLE_ES  varchar(240) not null,
  TITLE_EN  varchar(240) not null,
  PLACE     integer not null,
  constraint EMP_LEGAL_NORM_PK primary key (CODE)
);

-- DUTY says whether each protocol must cover the article.
create table EMP_LEGAL_ARTICLE (
  ID          bigint not null,
  NORM        varchar(16) not null,
  ARTICLE     varchar(16) not null,
  HEADING_CA  varchar(200) not null,
  HEADING_ES  varchar(200) not null,
  HEADING_EN  varchar(200) not null,
  DUTY        varchar(12) not null,
  PLACE       integer not null,
  VERSION     bigint not null,
  constraint EMP_LEGAL_ARTICLE_PK primary key (ID),
  constraint EMP_LEGAL_ARTICLE_UK unique (NORM, ARTICLE),
  constraint EMP_LEGAL_ARTICLE_NORM_FK foreign key (NORM) references EMP_LEGAL_NORM (CODE)
);

-- Append-only. WORDING is the text as it was published, or null where only a summary of ours is at hand.
create table EMP_ARTICLE_VERSION (
  ID             bigint not null,
  ARTICLE_ID     bigint not null,
  NUMBER_OF      integer not null,
  IN_FORCE_FROM  date,
  WORDING        varchar(16000),
  SUMMARY        varchar(2000),
  SOURCE         varchar(200) not null,
  ENTERED_BY     varchar(80),
  ENTERED_AT     timestamp with time zone not null,
  constraint EMP_ARTICLE_VERSION_PK primary key (ID),
  constraint EMP_ARTICLE_VERSION_UK unique (ARTICLE_ID, NUMBER_OF),
  constraint EMP_ARTICLE_VERSION_CK check (WORDING is not null or SUMMARY is not null),
  constraint EMP_ARTICLE_VERSION_ARTICLE_FK foreign key (ARTICLE_ID) references EMP_LEGAL_ARTICLE (ID)
);

create table EMP_PROTOCOL (
  ID          bigint not null,
  REALM       varchar(32) not null,
  CODE        varchar(16) not null,
  TITLE       varchar(200) not null,
  CREATED_BY  varchar(80) not null,
  CREATED_AT  timestamp with time zone not null,
  VERSION     bigint not null,
  constraint EMP_PROTOCOL_PK primary key (ID),
  constraint EMP_PROTOCOL_CODE_UK unique (REALM, CODE),
  constraint EMP_PROTOCOL_REALM_FK foreign key (REALM) references EMP_INSTITUTION (REALM)
);

-- REOPENED_AT: an article that a clause rests on has a new text, and somebody has to say whether the clause holds.
create table EMP_PROTOCOL_VERSION (
  ID             bigint not null,
  PROTOCOL_ID    bigint not null,
  NUMBER_OF      integer not null,
  STATE          varchar(12) not null,
  STARTED_AT     timestamp with time zone not null,
  SUBMITTED_BY   varchar(80),
  SUBMITTED_AT   timestamp with time zone,
  REVIEWED_BY    varchar(80),
  REVIEWED_AT    timestamp with time zone,
  IN_FORCE_FROM  date,
  SUPERSEDED_ON  date,
  REOPENED_AT    timestamp with time zone,
  VERSION        bigint not null,
  constraint EMP_PROTOCOL_VERSION_PK primary key (ID),
  constraint EMP_PROTOCOL_VERSION_UK unique (PROTOCOL_ID, NUMBER_OF),
  constraint EMP_PROTOCOL_VERSION_FORCE_CK check (STATE not in ('IN_FORCE', 'SUPERSEDED') or IN_FORCE_FROM is not null),
  constraint EMP_PROTOCOL_VERSION_PROTOCOL_FK foreign key (PROTOCOL_ID) references EMP_PROTOCOL (ID)
);
create index EMP_PROTOCOL_VERSION_STATE_I on EMP_PROTOCOL_VERSION (STATE);

-- Who has a hand in the text of a version, and so cannot verify it.
create table EMP_PROTOCOL_AUTHOR (
  VERSION_ID  bigint not null,
  PRINCIPAL   varchar(80) not null,
  constraint EMP_PROTOCOL_AUTHOR_PK primary key (VERSION_ID, PRINCIPAL),
  constraint EMP_PROTOCOL_AUTHOR_VERSION_FK foreign key (VERSION_ID) references EMP_PROTOCOL_VERSION (ID)
);

-- LINEAGE is the same for a clause through the versions of its protocol.
create table EMP_PROTOCOL_CLAUSE (
  ID           bigint not null,
  VERSION_ID   bigint not null,
  LINEAGE      varchar(36) not null,
  PLACE        integer not null,
  HEADING      varchar(200) not null,
  CONTENT      varchar(8000) not null,
  EDITED_BY    varchar(80) not null,
  EDITED_AT    timestamp with time zone not null,
  REMOVED_BY   varchar(80),
  REMOVED_AT   timestamp with time zone,
  REVIEW       varchar(12) not null,
  REASON       varchar(2000),
  REVIEWED_BY  varchar(80),
  REVIEWED_AT  timestamp with time zone,
  VERSION      bigint not null,
  constraint EMP_PROTOCOL_CLAUSE_PK primary key (ID),
  constraint EMP_PROTOCOL_CLAUSE_UK unique (VERSION_ID, LINEAGE),
  constraint EMP_PROTOCOL_CLAUSE_REASON_CK check (REVIEW <> 'RETURNED' or REASON is not null),
  constraint EMP_PROTOCOL_CLAUSE_VERSION_FK foreign key (VERSION_ID) references EMP_PROTOCOL_VERSION (ID)
);

create table EMP_CLAUSE_ARTICLE (
  CLAUSE_ID           bigint not null,
  ARTICLE_ID          bigint not null,
  ARTICLE_VERSION_ID  bigint not null,
  constraint EMP_CLAUSE_ARTICLE_PK primary key (CLAUSE_ID, ARTICLE_ID),
  constraint EMP_CLAUSE_ARTICLE_CLAUSE_FK foreign key (CLAUSE_ID) references EMP_PROTOCOL_CLAUSE (ID),
  constraint EMP_CLAUSE_ARTICLE_ARTICLE_FK foreign key (ARTICLE_ID) references EMP_LEGAL_ARTICLE (ID),
  constraint EMP_CLAUSE_ARTICLE_VERSION_FK foreign key (ARTICLE_VERSION_ID) references EMP_ARTICLE_VERSION (ID)
);
create index EMP_CLAUSE_ARTICLE_ARTICLE_I on EMP_CLAUSE_ARTICLE (ARTICLE_ID);

-- A clause in force rests on an article that has a new text. ANSWER: it holds, or a new version took its place.
create table EMP_CLAUSE_REOPENING (
  ID                  bigint not null,
  CLAUSE_ID           bigint not null,
  VERSION_ID          bigint not null,
  ARTICLE_ID          bigint not null,
  ARTICLE_VERSION_ID  bigint not null,
  OPENED_AT           timestamp with time zone not null,
  ANSWER              varchar(12),
  REASON              varchar(2000),
  ANSWERED_BY         varchar(80),
  ANSWERED_AT         timestamp with time zone,
  VERSION             bigint not null,
  constraint EMP_CLAUSE_REOPENING_PK primary key (ID),
  constraint EMP_CLAUSE_REOPENING_UK unique (CLAUSE_ID, ARTICLE_VERSION_ID),
  constraint EMP_CLAUSE_REOPENING_ANSWER_CK check ((ANSWER is null) = (ANSWERED_AT is null)),
  constraint EMP_CLAUSE_REOPENING_CLAUSE_FK foreign key (CLAUSE_ID) references EMP_PROTOCOL_CLAUSE (ID),
  constraint EMP_CLAUSE_REOPENING_VERSION_FK foreign key (VERSION_ID) references EMP_PROTOCOL_VERSION (ID),
  constraint EMP_CLAUSE_REOPENING_ARTICLE_FK foreign key (ARTICLE_VERSION_ID) references EMP_ARTICLE_VERSION (ID)
);
create index EMP_CLAUSE_REOPENING_VERSION_I on EMP_CLAUSE_REOPENING (VERSION_ID);

-- Append-only: the way of a version.
create table EMP_PROTOCOL_ENTRY (
  ID           bigint not null,
  VERSION_ID   bigint not null,
  STEP         varchar(16) not null,
  PRINCIPAL    varchar(80),
  RECORDED_AT  timestamp with time zone not null,
  REMARK       varchar(2000),
  constraint EMP_PROTOCOL_ENTRY_PK primary key (ID),
  constraint EMP_PROTOCOL_ENTRY_VERSION_FK foreign key (VERSION_ID) references EMP_PROTOCOL_VERSION (ID)
);
create index EMP_PROTOCOL_ENTRY_VERSION_I on EMP_PROTOCOL_ENTRY (VERSION_ID);

-- Append-only: who has read what is in force.
create table EMP_PROTOCOL_READING (
  ID          bigint not null,
  VERSION_ID  bigint not null,
  PRINCIPAL   varchar(80) not null,
  READ_AT     timestamp with time zone not null,
  constraint EMP_PROTOCOL_READING_PK primary key (ID),
  constraint EMP_PROTOCOL_READING_UK unique (VERSION_ID, PRINCIPAL),
  constraint EMP_PROTOCOL_READING_VERSION_FK foreign key (VERSION_ID) references EMP_PROTOCOL_VERSION (ID)
);

-- What somebody has typed in the editor and not kept yet. CLAUSE_ID 0: a new clause.
create table EMP_CLAUSE_DRAFT (
  ID          bigint not null,
  VERSION_ID  bigint not null,
  CLAUSE_ID   bigint not null,
  PRINCIPAL   varchar(80) not null,
  HEADING     varchar(200),
  CONTENT     varchar(8000),
  SAVED_AT    timestamp with time zone not null,
  VERSION     bigint not null,
  constraint EMP_CLAUSE_DRAFT_PK primary key (ID),
  constraint EMP_CLAUSE_DRAFT_UK unique (VERSION_ID, CLAUSE_ID, PRINCIPAL),
  constraint EMP_CLAUSE_DRAFT_VERSION_FK foreign key (VERSION_ID) references EMP_PROTOCOL_VERSION (ID)
);

insert into EMP_LEGAL_NORM (CODE, BOE_ID, TITLE_CA, TITLE_ES, TITLE_EN, PLACE) values
  ('LO-1-2004', 'BOE-A-2004-21760', 'Llei orgànica 1/2004, de mesures de protecció integral contra la violència de gènere', 'Ley Orgánica 1/2004, de Medidas de Protección Integral contra la Violencia de Género', 'Organic Law 1/2004 on comprehensive protection measures against gender violence', 1),
  ('LECRIM', 'BOE-A-1882-6036', 'Llei d’enjudiciament criminal', 'Ley de Enjuiciamiento Criminal', 'Criminal Procedure Act', 2),
  ('LO-8-2021', 'BOE-A-2021-9347', 'Llei orgànica 8/2021, de protecció integral a la infància i l’adolescència davant la violència', 'Ley Orgánica 8/2021, de protección integral a la infancia y la adolescencia frente a la violencia', 'Organic Law 8/2021 on comprehensive protection of children against violence', 3),
  ('LO-7-2021', 'BOE-A-2021-8806', 'Llei orgànica 7/2021, de protecció de dades per a fins penals', 'Ley Orgánica 7/2021, de protección de datos para fines penales', 'Organic Law 7/2021 on data protection for criminal matters', 4),
  ('LO-3-2018', 'BOE-A-2018-16673', 'Llei orgànica 3/2018, de protecció de dades personals i garantia dels drets digitals', 'Ley Orgánica 3/2018, de Protección de Datos Personales y garantía de los derechos digitales', 'Organic Law 3/2018 on data protection and digital rights', 5),
  ('L-40-2015', 'BOE-A-2015-10566', 'Llei 40/2015, de règim jurídic del sector públic', 'Ley 40/2015, de Régimen Jurídico del Sector Público', 'Law 40/2015 on the public sector', 6);

insert into EMP_LEGAL_ARTICLE (ID, NORM, ARTICLE, HEADING_CA, HEADING_ES, HEADING_EN, DUTY, PLACE, VERSION) values
  (1, 'LO-1-2004', '31', 'Forces i cossos de seguretat', 'Fuerzas y Cuerpos de Seguridad', 'Security forces', 'REQUIRED', 1, 1),
  (2, 'LO-1-2004', '32', 'Plans de col·laboració i protocols d’actuació', 'Planes de colaboración', 'Plans of collaboration and protocols', 'REQUIRED', 2, 1),
  (3, 'LO-1-2004', '19', 'Dret a l’atenció integral', 'Derecho a la atención integral', 'Right to comprehensive care', 'OPTIONAL', 3, 1),
  (4, 'LO-1-2004', '20', 'Assistència jurídica', 'Asistencia jurídica', 'Legal assistance', 'OPTIONAL', 4, 1),
  (5, 'LO-1-2004', '23', 'Acreditació de les situacions de violència de gènere', 'Acreditación de las situaciones de violencia de género', 'Accreditation of gender violence', 'OPTIONAL', 5, 1),
  (6, 'LECRIM', '544 ter', 'Ordre de protecció', 'Orden de protección', 'Protection order', 'OPTIONAL', 6, 1),
  (7, 'LO-8-2021', '16', 'Deure de comunicació qualificat', 'Deber de comunicación cualificado', 'Qualified duty to report', 'OPTIONAL', 7, 1),
  (8, 'LO-7-2021', '6', 'Principis del tractament', 'Principios relativos al tratamiento', 'Principles of processing', 'OPTIONAL', 8, 1),
  (9, 'LO-7-2021', '8', 'Terminis de conservació i revisió', 'Plazos de conservación y revisión', 'Time limits of storage and review', 'OPTIONAL', 9, 1),
  (10, 'LO-7-2021', '9', 'Categories de persones interessades', 'Distinción entre categorías de interesados', 'Categories of data subjects', 'OPTIONAL', 10, 1),
  (11, 'LO-7-2021', '33', 'Registre d’operacions', 'Registro de operaciones', 'Log of operations', 'OPTIONAL', 11, 1),
  (12, 'LO-3-2018', '5', 'Deure de confidencialitat', 'Deber de confidencialidad', 'Duty of confidentiality', 'OPTIONAL', 12, 1),
  (13, 'L-40-2015', '155', 'Transmissions de dades entre administracions públiques', 'Transmisiones de datos entre Administraciones Públicas', 'Transfers of data between administrations', 'OPTIONAL', 13, 1);

-- Only summaries of ours, until legal
-- services enter the text as published.
insert into EMP_ARTICLE_VERSION (ID, ARTICLE_ID, NUMBER_OF, IN_FORCE_FROM, WORDING, SUMMARY, SOURCE, ENTERED_BY, ENTERED_AT) values
  (1, 1, 1, date '2005-01-28', null, 'Unitats especialitzades a les forces i cossos de seguretat; cooperació de les policies locals per assegurar el compliment de les mesures judicials; protocol de coordinació amb els òrgans judicials.', 'BOE-A-2004-21760', null, timestamp with time zone '2026-06-24 00:00:00+00:00'),
  (2, 2, 1, date '2005-01-28', null, 'Plans de col·laboració entre els poders públics i protocols d’actuació que asseguren una actuació global i integral i l’activitat probatòria; atenció especial a les dones amb més risc o més dificultats per accedir als serveis.', 'BOE-A-2004-21760', null, timestamp with time zone '2026-06-24 00:00:00+00:00'),
  (3, 3, 1, null, null, 'Les víctimes tenen dret a serveis socials d’atenció, d’emergència, de suport i acollida i de recuperació integral, amb atenció permanent, actuació urgent, especialització i professionals de diverses disciplines.', 'BOE-A-2004-21760', null, timestamp with time zone '2026-06-24 00:00:00+00:00'),
  (4, 4, 1, null, null, 'Les víctimes tenen dret a assessorament jurídic gratuït en el moment immediatament previ a la denúncia, i a defensa i representació gratuïtes per advocacia i procura en els processos que tenguin causa en la violència patida.', 'BOE-A-2004-21760', null, timestamp with time zone '2026-06-24 00:00:00+00:00'),
  (5, 5, 1, null, null, 'Com s’acredita la situació de violència de gènere: sentència, ordre de protecció o altra resolució judicial, informe del Ministeri Fiscal, i informes dels serveis socials, especialitzats o d’acollida; ho concreten les normes de cada dret i recurs.', 'BOE-A-2004-21760', null, timestamp with time zone '2026-06-24 00:00:00+00:00'),
  (6, 6, 1, null, null, 'El jutjat d’instrucció dicta ordre de protecció quan hi ha indicis fundats d’un delicte contra les persones de l’àmbit familiar o de parella i una situació objectiva de risc. Té mesures penals i civils i d’assistència, es notifica a les parts i es comunica a les administracions que han de protegir.', 'BOE-A-1882-6036', null, timestamp with time zone '2026-06-24 00:00:00+00:00'),
  (7, 7, 1, date '2021-06-25', null, 'Qui per càrrec o professió té encomanada l’assistència o la protecció de persones menors d’edat ha de comunicar immediatament la violència de què tengui notícia als serveis socials competents, i a les forces de seguretat o a la Fiscalia quan la salut o la seguretat estan amenaçades.', 'BOE-A-2021-9347', null, timestamp with time zone '2026-06-24 00:00:00+00:00'),
  (8, 8, 1, date '2021-06-16', null, 'Les dades es tracten de manera lícita i lleial, per a fins determinats, amb les mínimes necessàries, exactes i actualitzades, durant el temps necessari i amb la seguretat adequada; qui en respon ho ha de poder demostrar.', 'BOE-A-2021-8806', null, timestamp with time zone '2026-06-24 00:00:00+00:00'),
  (9, 9, 1, date '2021-06-16', null, 'Les dades es conserven només el temps necessari; la necessitat es revisa com a màxim cada tres anys, i el límit general és de vint anys, amb les excepcions que la llei estableix.', 'BOE-A-2021-8806', null, timestamp with time zone '2026-06-24 00:00:00+00:00'),
  (10, 10, 1, date '2021-06-16', null, 'S’ha de distingir entre persones sospitoses, condemnades, víctimes i tercers, sense perjudici de la presumpció d’innocència.', 'BOE-A-2021-8806', null, timestamp with time zone '2026-06-24 00:00:00+00:00'),
  (11, 11, 1, date '2021-06-16', null, 'Es registren la recollida, l’alteració, la consulta, la comunicació, la combinació i la supressió de dades. El registre de consultes i comunicacions permet saber-ne la justificació, la data i l’hora i, en la mesura possible, qui consultà i qui rebé les dades.', 'BOE-A-2021-8806', null, timestamp with time zone '2026-06-24 00:00:00+00:00'),
  (12, 12, 1, date '2018-12-07', null, 'Qui intervé en qualsevol fase del tractament de dades té deure de confidencialitat (article 5.1.f del Reglament (UE) 2016/679), que continua quan acaba la relació i s’afegeix al secret professional.', 'BOE-A-2018-16673', null, timestamp with time zone '2026-06-24 00:00:00+00:00'),
  (13, 13, 1, null, null, 'Cada administració facilita a les altres l’accés a les dades que necessiten i especifica les condicions, els protocols i els criteris per accedir-hi amb les garanties de seguretat i integritat; no es tracten per a fins incompatibles.', 'BOE-A-2015-10566', null, timestamp with time zone '2026-06-24 00:00:00+00:00');
