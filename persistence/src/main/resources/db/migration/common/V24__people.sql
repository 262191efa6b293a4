-- The people of each body: asked for, approved by a second person, active, suspended, revoked; what they undertake;
-- the yearly look at the whole list. Times are UTC.

-- The last day on which an account was used, by a log-in or through the API.
alter table EMP_ACCOUNT add column LAST_USED_ON date;
update EMP_ACCOUNT set LAST_USED_ON = cast(LAST_ACCESS_AT as date) where LAST_ACCESS_AT is not null;

-- After which time access lapses without use (ENS op.acc.6 R7), and how long a body has for its list.
create table EMP_STAFF_RULE (
  ID           bigint not null,
  VALID_FROM   date not null,
  DISUSE_DAYS  integer not null,
  ANSWER_DAYS  integer not null,
  BASIS        varchar(400) not null,
  constraint EMP_STAFF_RULE_PK primary key (ID),
  constraint EMP_STAFF_RULE_FROM_UK unique (VALID_FROM),
  constraint EMP_STAFF_RULE_DAYS_CK check (DISUSE_DAYS > 0 and ANSWER_DAYS > 0)
);

insert into EMP_STAFF_RULE (ID, VALID_FROM, DISUSE_DAYS, ANSWER_DAYS, BASIS) values
  (1, date '2026-01-01', 90, 30, 'Criteri de partida: 90 dies sense ús (ENS, op.acc.6 R7) i 30 dies per confirmar la llista de cada any.');

-- A person of a body. There is an account of the same name; a machine has an account and is no person.
create table EMP_STAFF_MEMBER (
  ID             bigint not null,
  REALM          varchar(32) not null,
  USERNAME       varchar(40) not null,
  PRINCIPAL      varchar(80) not null,
  NAME           varchar(120) not null,
  POST           varchar(160),
  MAIL           varchar(120),
  ORIGIN         varchar(12) not null,
  STATE          varchar(12) not null,
  SUSPENDED_FOR  varchar(16),
  REASON         varchar(2000),
  REQUESTED_BY   varchar(80),
  REQUESTED_AT   timestamp with time zone,
  DECIDED_BY     varchar(80),
  DECIDED_AT     timestamp with time zone,
  ACTIVE_SINCE   timestamp with time zone,
  VERSION        bigint not null,
  constraint EMP_STAFF_MEMBER_PK primary key (ID),
  constraint EMP_STAFF_MEMBER_PRINCIPAL_UK unique (PRINCIPAL),
  constraint EMP_STAFF_MEMBER_REALM_FK foreign key (REALM) references EMP_INSTITUTION (REALM),
  constraint EMP_STAFF_MEMBER_ORIGIN_CK check (ORIGIN in ('REQUEST', 'RESOLUTION', 'AGREEMENT')),
  constraint EMP_STAFF_MEMBER_STATE_CK check (STATE in ('REQUESTED', 'ACTIVE', 'SUSPENDED', 'REVOKED', 'REFUSED', 'WITHDRAWN')),
  constraint EMP_STAFF_MEMBER_WHY_CK check ((STATE = 'SUSPENDED') = (SUSPENDED_FOR is not null)),
  constraint EMP_STAFF_MEMBER_SECOND_CK check (DECIDED_BY is null or (DECIDED_BY <> REQUESTED_BY and DECIDED_BY <> PRINCIPAL))
);
create index EMP_STAFF_MEMBER_REALM_I on EMP_STAFF_MEMBER (REALM, NAME);
create index EMP_STAFF_MEMBER_STATE_I on EMP_STAFF_MEMBER (STATE, REALM);

create table EMP_STAFF_ROLE (
  MEMBER_ID  bigint not null,
  ROLE       varchar(24) not null,
  constraint EMP_STAFF_ROLE_PK primary key (MEMBER_ID, ROLE),
  constraint EMP_STAFF_ROLE_MEMBER_FK foreign key (MEMBER_ID) references EMP_STAFF_MEMBER (ID)
);

-- Who changed what, when and why; without a principal it was the calendar. Append-only.
create table EMP_STAFF_ENTRY (
  ID             bigint not null,
  MEMBER_ID      bigint not null,
  FROM_STATE     varchar(12),
  TO_STATE       varchar(12) not null,
  SUSPENDED_FOR  varchar(16),
  PRINCIPAL      varchar(80),
  RECORDED_AT    timestamp with time zone not null,
  REMARK         varchar(500),
  constraint EMP_STAFF_ENTRY_PK primary key (ID),
  constraint EMP_STAFF_ENTRY_MEMBER_FK foreign key (MEMBER_ID) references EMP_STAFF_MEMBER (ID)
);
create index EMP_STAFF_ENTRY_MEMBER_I on EMP_STAFF_ENTRY (MEMBER_ID, RECORDED_AT);

-- What everybody undertakes. A version is never edited: a newer one is added, with its day.
create table EMP_UNDERTAKING (
  TEXT_VERSION  integer not null,
  VALID_FROM    date not null,
  TEXT_CA       varchar(8000) not null,
  TEXT_ES       varchar(8000) not null,
  TEXT_EN       varchar(8000) not null,
  constraint EMP_UNDERTAKING_PK primary key (TEXT_VERSION),
  constraint EMP_UNDERTAKING_FROM_UK unique (VALID_FROM)
);

insert into EMP_UNDERTAKING (TEXT_VERSION, VALID_FROM, TEXT_CA, TEXT_ES, TEXT_EN) values
  (1, date '2026-01-01',
'Amb aquest compte accediu a dades de víctimes de violència de gènere i de les persones que les envolten. D’aquestes dades pot dependre la seva vida. Per això, abans de tenir-hi accés, us comprometeu al que segueix.
Secret. Guardau secret de tot el que conegueu a Empara, dins la feina i fora. L’obligació continua quan canviau de lloc o deixau la institució (article 5 del Reglament (UE) 2016/679, article 5 de la Llei orgànica 3/2018 i Llei orgànica 7/2021).
Només per a la feina. Consultau una persona o un cas només quan us cal per a la funció que teniu encomanada, i només el que us cal. Ni la curiositat, ni l’interès d’un tercer, ni l’interès propi són un motiu.
El motiu de cada consulta. Quan Empara us demana per què obriu un cas, responeu amb el motiu real. La resposta queda registrada amb el vostre nom, l’hora i el lloc (article 33 de la Llei orgànica 7/2021) i es revisa.
Persones conegudes. No obriu cap cas en què sigueu part, ni de familiars, amistats, companyes, companys o veïnat. Si us pertoca per torn, avisau-ne i passau-lo a una altra persona.
Ni còpies ni captures. No copiau, fotografiau, imprimiu ni enviau dades fora d’Empara, tret del que la mateixa aplicació us deixa exportar per a un tràmit. No en parlau per missatgeria, correu particular ni xarxes socials, ni les posau en cap eina aliena a la institució.
On és ella. El domicili, el telèfon, el centre d’acollida, l’escola i els horaris d’una víctima no es diuen a ningú que no els hagi de menester per protegir-la, i mai a la persona denunciada ni al seu entorn.
El compte és personal. No deixau la contrasenya ni la sessió a ningú. Blocau la pantalla quan us aixecau, i treballau en un lloc on ningú no pugui llegir el que hi surt.
Els incidents. Si perdeu un dispositiu, si algú ha vist el que no havia de veure o si sospitau que han usat el vostre compte, avisau de seguida l’administració de la vostra institució. Avisar aviat mai no us perjudica; callar, sí: hi ha un termini legal de 72 hores per comunicar-ho.
La protecció de les persones denunciades. Fins que no hi hagi sentència tenen dret a la presumpció d’innocència, i les seves dades tenen la mateixa reserva.
Les conseqüències. L’incompliment suspèn l’accés i pot donar lloc a responsabilitat disciplinària, administrativa i penal (articles 197 i següents, i 417 i següents, del Codi penal).
La durada. Aquest compromís val mentre tengueu accés; el deure de secret, sempre. Si el text canvia, us el demanarem una altra vegada.',
'Con esta cuenta accede a datos de víctimas de violencia de género y de las personas de su entorno. De estos datos puede depender su vida. Por eso, antes de tener acceso, se compromete a lo siguiente.
Secreto. Guarde secreto de todo lo que conozca en Empara, dentro y fuera del trabajo. La obligación continúa cuando cambie de puesto o deje la institución (artículo 5 del Reglamento (UE) 2016/679, artículo 5 de la Ley Orgánica 3/2018 y Ley Orgánica 7/2021).
Solo para el trabajo. Consulte a una persona o un caso solo cuando lo necesite para la función que tiene encomendada, y solo lo que necesite. Ni la curiosidad, ni el interés de un tercero, ni el interés propio son un motivo.
El motivo de cada consulta. Cuando Empara le pregunte por qué abre un caso, responda con el motivo real. La respuesta queda registrada con su nombre, la hora y el lugar (artículo 33 de la Ley Orgánica 7/2021) y se revisa.
Personas conocidas. No abra ningún caso en el que sea parte, ni de familiares, amistades, compañeras, compañeros o vecindario. Si le corresponde por turno, avise y páselo a otra persona.
Ni copias ni capturas. No copie, fotografíe, imprima ni envíe datos fuera de Empara, salvo lo que la propia aplicación le permita exportar para un trámite. No los comente por mensajería, correo particular ni redes sociales, ni los introduzca en ninguna herramienta ajena a la institución.
Dónde está ella. El domicilio, el teléfono, el centro de acogida, el colegio y los horarios de una víctima no se dicen a nadie que no los necesite para protegerla, y nunca a la persona denunciada ni a su entorno.
La cuenta es personal. No deje la contraseña ni la sesión a nadie. Bloquee la pantalla cuando se levante y trabaje donde nadie pueda leer lo que aparece en ella.
Los incidentes. Si pierde un dispositivo, si alguien ha visto lo que no debía o si sospecha que han usado su cuenta, avise enseguida a la administración de su institución. Avisar pronto nunca le perjudica; callar, sí: hay un plazo legal de 72 horas para comunicarlo.
La protección de las personas denunciadas. Hasta que haya sentencia tienen derecho a la presunción de inocencia, y sus datos tienen la misma reserva.
Las consecuencias. El incumplimiento suspende el acceso y puede dar lugar a responsabilidad disciplinaria, administrativa y penal (artículos 197 y siguientes, y 417 y siguientes, del Código Penal).
La duración. Este compromiso vale mientras tenga acceso; el deber de secreto, siempre. Si el texto cambia, se lo pediremos de nuevo.',
'With this account you see data of victims of gender violence and of the people around them. Their lives may depend on these data. Therefore, before you have access, you undertake what follows.
Secrecy. Keep secret whatever you learn in Empara, at work and outside it. The duty goes on when you change your post or leave the institution (article 5 of Regulation (EU) 2016/679, article 5 of Organic Law 3/2018, and Organic Law 7/2021).
For your work only. Look up a person or a case only when the task that you are given needs it, and only as much as it needs. Curiosity, the interest of somebody else and your own interest are no reason.
The reason of every lookup. When Empara asks why you open a case, give the real reason. The answer is recorded with your name, the time and the place (article 33 of Organic Law 7/2021), and it is reviewed.
People you know. Open no case in which you are a party, nor one of relatives, friends, colleagues or neighbours. If it falls to you by turn, say so and hand it to somebody else.
No copies, no pictures. Do not copy, photograph, print or send data out of Empara, other than what the application itself lets you export for a procedure. Do not speak of them in messages, private mail or social networks, and do not put them into any tool that is not of your institution.
Where she is. A victim’s address, telephone, shelter, school and hours are told to nobody who does not need them to protect her, and never to the denounced person or those around him.
The account is personal. Leave your password and your session to nobody. Lock the screen when you get up, and work where nobody can read what it shows.
Incidents. If you lose a device, if somebody has seen what was not for them, or if you suspect that your account was used, tell the administration of your institution at once. Telling early never harms you; keeping silent does: the law gives 72 hours to report it.
The protection of the denounced. Until there is a sentence they are presumed innocent, and their data are kept as close.
Consequences. A breach suspends access and may lead to disciplinary, administrative and criminal liability (articles 197 and following, and 417 and following, of the Criminal Code).
Duration. This undertaking holds while you have access; the duty of secrecy, always. If the text changes, we shall ask you again.');

-- Append-only.
create table EMP_UNDERTAKING_ACCEPTANCE (
  ID            bigint not null,
  PRINCIPAL     varchar(80) not null,
  TEXT_VERSION  integer not null,
  LANGUAGE      varchar(2) not null,
  ACCEPTED_AT   timestamp with time zone not null,
  constraint EMP_UNDERTAKING_ACCEPTANCE_PK primary key (ID),
  constraint EMP_UNDERTAKING_ACCEPTANCE_TEXT_FK foreign key (TEXT_VERSION) references EMP_UNDERTAKING (TEXT_VERSION),
  constraint EMP_UNDERTAKING_ACCEPTANCE_PRINCIPAL_FK foreign key (PRINCIPAL) references EMP_ACCOUNT (PRINCIPAL)
);
create index EMP_UNDERTAKING_ACCEPTANCE_I on EMP_UNDERTAKING_ACCEPTANCE (PRINCIPAL, TEXT_VERSION);

-- Once a year each body says of each of its people whether she stays.
create table EMP_RECERTIFICATION (
  ID         bigint not null,
  REALM      varchar(32) not null,
  LIST_YEAR  integer not null,
  OPENED_AT  timestamp with time zone not null,
  DUE_ON     date not null,
  CLOSED_AT  timestamp with time zone,
  VERSION    bigint not null,
  constraint EMP_RECERTIFICATION_PK primary key (ID),
  constraint EMP_RECERTIFICATION_YEAR_UK unique (REALM, LIST_YEAR),
  constraint EMP_RECERTIFICATION_REALM_FK foreign key (REALM) references EMP_INSTITUTION (REALM)
);

create table EMP_RECERTIFICATION_ANSWER (
  ID                  bigint not null,
  RECERTIFICATION_ID  bigint not null,
  MEMBER_ID           bigint not null,
  STAYS               boolean not null,
  ANSWERED_BY         varchar(80) not null,
  ANSWERED_AT         timestamp with time zone not null,
  constraint EMP_RECERTIFICATION_ANSWER_PK primary key (ID),
  constraint EMP_RECERTIFICATION_ANSWER_UK unique (RECERTIFICATION_ID, MEMBER_ID),
  constraint EMP_RECERTIFICATION_ANSWER_LIST_FK foreign key (RECERTIFICATION_ID) references EMP_RECERTIFICATION (ID),
  constraint EMP_RECERTIFICATION_ANSWER_MEMBER_FK foreign key (MEMBER_ID) references EMP_STAFF_MEMBER (ID)
);
