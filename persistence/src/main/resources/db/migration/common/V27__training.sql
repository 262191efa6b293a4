-- Training: the course with its lessons and questions, tests, certificates, sessions, and how the training of each
-- person stands. Times are UTC.

-- Somebody whose training has lapsed may look and not act.
alter table EMP_ACCOUNT add column READ_ONLY boolean default false not null;

-- When the end of a training is told (days before), for how long one may look after it, and for how long who was there
-- before there was a course has time to take it.
create table EMP_TRAINING_RULE (
  ID                 bigint not null,
  VALID_FROM         date not null,
  FIRST_NOTICE_DAYS  integer not null,
  LAST_NOTICE_DAYS   integer not null,
  GRACE_DAYS         integer not null,
  CREDIT_MONTHS      integer not null,
  BASIS              varchar(400) not null,
  constraint EMP_TRAINING_RULE_PK primary key (ID),
  constraint EMP_TRAINING_RULE_FROM_UK unique (VALID_FROM),
  constraint EMP_TRAINING_RULE_DAYS_CK check (LAST_NOTICE_DAYS > 0 and FIRST_NOTICE_DAYS > LAST_NOTICE_DAYS and GRACE_DAYS >= 0 and CREDIT_MONTHS > 0)
);

insert into EMP_TRAINING_RULE (ID, VALID_FROM, FIRST_NOTICE_DAYS, LAST_NOTICE_DAYS, GRACE_DAYS, CREDIT_MONTHS, BASIS) values
  (1, date '2026-01-01', 30, 7, 30, 6, 'Criteri de partida: avís a 30 i a 7 dies, 30 dies només de consulta, i sis mesos per a qui ja hi era.');

create table EMP_COURSE (
  ID            bigint not null,
  CODE          varchar(24) not null,
  TITLE_CA      varchar(200) not null,
  TITLE_ES      varchar(200) not null,
  TITLE_EN      varchar(200) not null,
  VALID_MONTHS  integer not null,
  QUESTIONS     integer not null,
  PASS_PERCENT  integer not null,
  WAIT_MINUTES  integer not null,
  TEST_MINUTES  integer not null,
  constraint EMP_COURSE_PK primary key (ID),
  constraint EMP_COURSE_CODE_UK unique (CODE),
  constraint EMP_COURSE_CK check (VALID_MONTHS > 0 and QUESTIONS > 0 and PASS_PERCENT between 1 and 100 and WAIT_MINUTES >= 0 and TEST_MINUTES > 0)
);

insert into EMP_COURSE (ID, CODE, TITLE_CA, TITLE_ES, TITLE_EN, VALID_MONTHS, QUESTIONS, PASS_PERCENT, WAIT_MINUTES, TEST_MINUTES) values
  (1, 'EMPARA', 'Empara: el sistema i la llei', 'Empara: el sistema y la ley', 'Empara: the system and the law', 24, 10, 80, 60, 45);

-- A text is in paragraphs, a line for each.
create table EMP_LESSON (
  ID         bigint not null,
  COURSE_ID  bigint not null,
  PLACE      integer not null,
  TITLE_CA   varchar(200) not null,
  TITLE_ES   varchar(200) not null,
  TITLE_EN   varchar(200) not null,
  TEXT_CA    varchar(6000) not null,
  TEXT_ES    varchar(6000) not null,
  TEXT_EN    varchar(6000) not null,
  constraint EMP_LESSON_PK primary key (ID),
  constraint EMP_LESSON_PLACE_UK unique (COURSE_ID, PLACE),
  constraint EMP_LESSON_COURSE_FK foreign key (COURSE_ID) references EMP_COURSE (ID)
);

-- Files beside the lessons. The content lies encrypted with those of the cases; REFERENCE is what SEAL binds it to.
create table EMP_COURSE_FILE (
  ID            bigint not null,
  COURSE_ID     bigint not null,
  TITLE         varchar(200) not null,
  FILE_NAME     varchar(120) not null,
  FORMAT        varchar(8) not null,
  BYTE_COUNT    integer not null,
  CONTENT_ID    bigint not null,
  REFERENCE     varchar(36) not null,
  SEAL          varchar(64) not null,
  PUT_BY        varchar(80) not null,
  PUT_AT        timestamp with time zone not null,
  WITHDRAWN_BY  varchar(80),
  WITHDRAWN_AT  timestamp with time zone,
  VERSION       bigint not null,
  constraint EMP_COURSE_FILE_PK primary key (ID),
  constraint EMP_COURSE_FILE_UK unique (REFERENCE),
  constraint EMP_COURSE_FILE_CK check ((WITHDRAWN_BY is null) = (WITHDRAWN_AT is null)),
  constraint EMP_COURSE_FILE_COURSE_FK foreign key (COURSE_ID) references EMP_COURSE (ID),
  constraint EMP_COURSE_FILE_CONTENT_FK foreign key (CONTENT_ID) references EMP_DOCUMENT_CONTENT (ID)
);
create index EMP_COURSE_FILE_COURSE_I on EMP_COURSE_FILE (COURSE_ID);
create index EMP_COURSE_FILE_CONTENT_I on EMP_COURSE_FILE (CONTENT_ID);

-- An edition of a question. Options are a line each, the right one first; each test has its own order of them.
create table EMP_QUESTION (
  ID                bigint not null,
  COURSE_ID         bigint not null,
  NUMBER_IN_COURSE  integer not null,
  EDITION           integer not null,
  STATE             varchar(8) not null,
  TEXT_CA           varchar(600) not null,
  TEXT_ES           varchar(600) not null,
  TEXT_EN           varchar(600) not null,
  OPTIONS_CA        varchar(1600) not null,
  OPTIONS_ES        varchar(1600) not null,
  OPTIONS_EN        varchar(1600) not null,
  BECAUSE_CA        varchar(600) not null,
  BECAUSE_ES        varchar(600) not null,
  BECAUSE_EN        varchar(600) not null,
  WRITTEN_BY        varchar(80) not null,
  WRITTEN_AT        timestamp with time zone not null,
  RETIRED_BY        varchar(80),
  RETIRED_AT        timestamp with time zone,
  VERSION           bigint not null,
  constraint EMP_QUESTION_PK primary key (ID),
  constraint EMP_QUESTION_EDITION_UK unique (COURSE_ID, NUMBER_IN_COURSE, EDITION),
  constraint EMP_QUESTION_STATE_CK check (STATE in ('OPEN', 'RETIRED')),
  constraint EMP_QUESTION_RETIRED_CK check ((STATE = 'RETIRED') = (RETIRED_AT is not null)),
  constraint EMP_QUESTION_COURSE_FK foreign key (COURSE_ID) references EMP_COURSE (ID)
);
create index EMP_QUESTION_OPEN_I on EMP_QUESTION (COURSE_ID, STATE);

create table EMP_TEST_ATTEMPT (
  ID           bigint not null,
  PRINCIPAL    varchar(80) not null,
  COURSE_ID    bigint not null,
  STATE        varchar(8) not null,
  NEEDED       integer not null,
  STARTED_AT   timestamp with time zone not null,
  ENDS_AT      timestamp with time zone not null,
  FINISHED_AT  timestamp with time zone,
  SCORE        integer,
  VERSION      bigint not null,
  constraint EMP_TEST_ATTEMPT_PK primary key (ID),
  constraint EMP_TEST_ATTEMPT_STATE_CK check (STATE in ('OPEN', 'PASSED', 'FAILED', 'EXPIRED')),
  constraint EMP_TEST_ATTEMPT_SCORE_CK check ((STATE in ('PASSED', 'FAILED')) = (SCORE is not null)),
  constraint EMP_TEST_ATTEMPT_COURSE_FK foreign key (COURSE_ID) references EMP_COURSE (ID),
  constraint EMP_TEST_ATTEMPT_PRINCIPAL_FK foreign key (PRINCIPAL) references EMP_STAFF_MEMBER (PRINCIPAL)
);
create index EMP_TEST_ATTEMPT_PRINCIPAL_I on EMP_TEST_ATTEMPT (PRINCIPAL, STARTED_AT);

-- OPTION_ORDER: which option of the question stands where, 0 being the right one; CHOSEN: a place in it, from 0.
create table EMP_DRAWN_QUESTION (
  ID            bigint not null,
  ATTEMPT_ID    bigint not null,
  PLACE         integer not null,
  QUESTION_ID   bigint not null,
  OPTION_ORDER  varchar(4) not null,
  CHOSEN        integer,
  VERSION       bigint not null,
  constraint EMP_DRAWN_QUESTION_PK primary key (ID),
  constraint EMP_DRAWN_QUESTION_UK unique (ATTEMPT_ID, PLACE),
  constraint EMP_DRAWN_QUESTION_ATTEMPT_FK foreign key (ATTEMPT_ID) references EMP_TEST_ATTEMPT (ID),
  constraint EMP_DRAWN_QUESTION_QUESTION_FK foreign key (QUESTION_ID) references EMP_QUESTION (ID)
);

-- Append-only.
create table EMP_TRAINING_CERTIFICATE (
  ID           bigint not null,
  ATTEMPT_ID   bigint not null,
  COURSE_ID    bigint not null,
  REALM        varchar(32) not null,
  PRINCIPAL    varchar(80) not null,
  NAME         varchar(120) not null,
  CODE         varchar(24) not null,
  ISSUED_AT    timestamp with time zone not null,
  ISSUED_ON    date not null,
  VALID_UNTIL  date not null,
  constraint EMP_TRAINING_CERTIFICATE_PK primary key (ID),
  constraint EMP_TRAINING_CERTIFICATE_ATTEMPT_UK unique (ATTEMPT_ID),
  constraint EMP_TRAINING_CERTIFICATE_CODE_UK unique (CODE),
  constraint EMP_TRAINING_CERTIFICATE_ATTEMPT_FK foreign key (ATTEMPT_ID) references EMP_TEST_ATTEMPT (ID),
  constraint EMP_TRAINING_CERTIFICATE_COURSE_FK foreign key (COURSE_ID) references EMP_COURSE (ID),
  constraint EMP_TRAINING_CERTIFICATE_REALM_FK foreign key (REALM) references EMP_INSTITUTION (REALM)
);
create index EMP_TRAINING_CERTIFICATE_PRINCIPAL_I on EMP_TRAINING_CERTIFICATE (PRINCIPAL, ISSUED_AT);

-- Until when the training of a person counts, and which step of its end was carried out.
create table EMP_TRAINING_STANDING (
  ID           bigint not null,
  PRINCIPAL    varchar(80) not null,
  VALID_UNTIL  date not null,
  BASIS        varchar(8) not null,
  CARRIED_OUT  varchar(8) not null,
  VERSION      bigint not null,
  constraint EMP_TRAINING_STANDING_PK primary key (ID),
  constraint EMP_TRAINING_STANDING_UK unique (PRINCIPAL),
  constraint EMP_TRAINING_STANDING_BASIS_CK check (BASIS in ('CREDIT', 'TEST')),
  constraint EMP_TRAINING_STANDING_STEP_CK check (CARRIED_OUT in ('VALID', 'LAPSING', 'ENDING', 'GRACE', 'LAPSED')),
  constraint EMP_TRAINING_STANDING_PRINCIPAL_FK foreign key (PRINCIPAL) references EMP_STAFF_MEMBER (PRINCIPAL)
);
create index EMP_TRAINING_STANDING_UNTIL_I on EMP_TRAINING_STANDING (VALID_UNTIL);

create table EMP_COURSE_SESSION (
  ID             bigint not null,
  COURSE_ID      bigint not null,
  REALM          varchar(32) not null,
  OPEN_TO_ALL    boolean not null,
  STARTS_AT      timestamp with time zone not null,
  PLACE          varchar(200) not null,
  TEACHER        varchar(120) not null,
  PLACES         integer not null,
  STATE          varchar(12) not null,
  CANCELLED_FOR  varchar(300),
  HELD_BY        varchar(80) not null,
  VERSION        bigint not null,
  constraint EMP_COURSE_SESSION_PK primary key (ID),
  constraint EMP_COURSE_SESSION_STATE_CK check (STATE in ('PLANNED', 'CANCELLED')),
  constraint EMP_COURSE_SESSION_WHY_CK check ((STATE = 'CANCELLED') = (CANCELLED_FOR is not null)),
  constraint EMP_COURSE_SESSION_PLACES_CK check (PLACES > 0),
  constraint EMP_COURSE_SESSION_COURSE_FK foreign key (COURSE_ID) references EMP_COURSE (ID),
  constraint EMP_COURSE_SESSION_REALM_FK foreign key (REALM) references EMP_INSTITUTION (REALM)
);
create index EMP_COURSE_SESSION_STARTS_I on EMP_COURSE_SESSION (STARTS_AT);

create table EMP_SIGN_UP (
  ID            bigint not null,
  SESSION_ID    bigint not null,
  PRINCIPAL     varchar(80) not null,
  SIGNED_AT     timestamp with time zone not null,
  WITHDRAWN_AT  timestamp with time zone,
  ATTENDED      boolean,
  VERSION       bigint not null,
  constraint EMP_SIGN_UP_PK primary key (ID),
  constraint EMP_SIGN_UP_UK unique (SESSION_ID, PRINCIPAL),
  constraint EMP_SIGN_UP_SESSION_FK foreign key (SESSION_ID) references EMP_COURSE_SESSION (ID),
  constraint EMP_SIGN_UP_PRINCIPAL_FK foreign key (PRINCIPAL) references EMP_STAFF_MEMBER (PRINCIPAL)
);
create index EMP_SIGN_UP_PRINCIPAL_I on EMP_SIGN_UP (PRINCIPAL);

-- The first course: seven lessons and a bank of questions, by the law and the protocols that they name.

insert into EMP_LESSON (ID, COURSE_ID, PLACE, TITLE_CA, TITLE_ES, TITLE_EN, TEXT_CA, TEXT_ES, TEXT_EN) values
  (1, 1, 1, 'Què és Empara i què no és', 'Qué es Empara y qué no es', 'What Empara is and what it is not',
'VioGén és el sistema de l’Estat que segueix els casos de violència de gènere des de 2007 (LO 1/2004, articles 31 i 32). Valora la policia. Empara no valora ningú: mostra el que VioGén, els jutjats i les presons han comunicat, amb la font i l’hora, i serveix perquè les institucions de les Illes actuïn alhora.
Un cas és una víctima i una persona denunciada. Si una dona té dues persones denunciades, té dos casos, i s’han de mirar tots dos.
Cada cas té un estat i un nivell de risc, i cada acte vostre diu en quina versió d’aquest estat es basa. Si el cas ha canviat mentre escrivíeu, Empara us diu què ha canviat i guarda el que heu escrit.
El silenci no vol dir que no hi hagi perill. Si una font calla, la barra de dalt ho diu; mentrestant es treballa amb el que se sap, mirant-ne l’hora, i amb el telèfon.
L’acord de 2026 fa de l’Institut Balear de la Dona el centre coordinador. La Comissió de Seguiment decideix quines institucions hi entren i quines dades veuen.',
'VioGén es el sistema del Estado que sigue los casos de violencia de género desde 2007 (LO 1/2004, artículos 31 y 32). Valora la policía. Empara no valora a nadie: muestra lo que VioGén, los juzgados y las prisiones han comunicado, con la fuente y la hora, y sirve para que las instituciones de las Illes actúen a la vez.
Un caso es una víctima y una persona denunciada. Si una mujer tiene dos personas denunciadas, tiene dos casos, y hay que mirar ambos.
Cada caso tiene un estado y un nivel de riesgo, y cada acto suyo dice en qué versión de ese estado se basa. Si el caso ha cambiado mientras escribía, Empara le dice qué ha cambiado y guarda lo escrito.
El silencio no significa que no haya peligro. Si una fuente calla, la barra superior lo dice; mientras tanto se trabaja con lo que se sabe, mirando su hora, y con el teléfono.
El acuerdo de 2026 hace del Institut Balear de la Dona el centro coordinador. La Comisión de Seguimiento decide qué instituciones entran y qué datos ven.',
'VioGén is the State’s system, which has followed the cases of gender violence since 2007 (Organic Law 1/2004, articles 31 and 32). The police assess. Empara assesses nobody: it shows what VioGén, the courts and the prisons have said, with source and time, so that the institutions of the islands act together.
A case is one victim and one denounced person. A woman with two denounced persons has two cases, and both have to be looked at.
Each case has a state and a risk level, and each act of yours says on which version of that state it relies. If the case has moved on while you wrote, Empara says what has changed and keeps what you wrote.
Silence does not mean that there is no danger. When a source is silent, the bar at the top says so; meanwhile you work with what is known, looking at its time, and by telephone.
The agreement of 2026 makes the Institut Balear de la Dona the coordinating centre. The Monitoring Commission decides which bodies come in and which data they see.'),
  (2, 1, 2, 'Nivells de risc, estats i senyals', 'Niveles de riesgo, estados e indicadores', 'Risk levels, states and flags',
'Amb el Protocol 2025 hi ha quatre nivells: baix, mitjà, alt i extrem. «No apreciat» ja no existeix; els casos antics varen passar a baix. La policia pot apujar el nivell que calcula el formulari, mai abaixar-lo.
Un nivell més baix continua essent un nivell. El model encerta molts casos greus, però no tots: el nivell és una dada més, amb la seva data, i no substitueix el que sabeu de la persona.
Un cas pot estar actiu, supervisat, inactiu o cancel·lat. Supervisat vol dir que compleix les regles per inactivar-se però es continua mirant, sis mesos, que es poden allargar fins a dotze; una denúncia nova el reactiva. A un cas inactiu li poden arribar fets: per exemple, la sortida de presó.
«Especial rellevància» demana més atenció; no és cap predicció. La gran majoria de casos amb aquest senyal no acaben en homicidi. Un agressor persistent té antecedents amb més d’una víctima.
Els terminis de revaluació són de la policia: Empara els mostra i avisa quan passen, i vosaltres podeu demanar-la a la unitat policial.',
'Con el Protocolo 2025 hay cuatro niveles: bajo, medio, alto y extremo. «No apreciado» ya no existe; los casos antiguos pasaron a bajo. La policía puede subir el nivel que calcula el formulario, nunca bajarlo.
Un nivel más bajo sigue siendo un nivel. El modelo acierta muchos casos graves, pero no todos: el nivel es un dato más, con su fecha, y no sustituye lo que usted sabe de la persona.
Un caso puede estar activo, supervisado, inactivo o cancelado. Supervisado significa que cumple las reglas para inactivarse pero se sigue mirando, seis meses, que pueden alargarse hasta doce; una denuncia nueva lo reactiva. A un caso inactivo le pueden llegar hechos: por ejemplo, la salida de prisión.
«Especial relevancia» pide más atención; no es una predicción. La gran mayoría de los casos con este indicador no acaban en homicidio. Un agresor persistente tiene antecedentes con más de una víctima.
Los plazos de revaluación son de la policía: Empara los muestra y avisa cuando pasan, y usted puede pedirla a la unidad policial.',
'With the Protocol of 2025 there are four levels: low, medium, high and extreme. “Not appreciated” is no more; old cases became low. The police may raise the level that the form computes, never lower it.
A lower level is still a level. The model finds many grave cases, not all of them: the level is one fact among others, with its date, and does not replace what you know of the person.
A case can be active, supervised, inactive or cancelled. Supervised means that it meets the rules for becoming inactive and is watched all the same, for six months, up to twelve; a new complaint reactivates it. Things may still happen in an inactive case: a release from prison, for instance.
“Special relevance” asks for more attention; it is no prediction. The great majority of cases with it do not end in homicide. A persistent aggressor has a record with more than one victim.
The terms of re-assessment are the police’s: Empara shows them and warns when they pass, and you can ask the police unit for one.'),
  (3, 1, 3, 'L’ordre de protecció', 'La orden de protección', 'The protection order',
'L’ordre de protecció és a l’article 544 ter de la Llei d’enjudiciament criminal. Es pot demanar al jutjat, a la fiscalia, a la policia, a l’oficina de víctimes o a serveis socials; qui la rep l’ha de trametre de seguida. L’audiència es fa en un màxim de 72 hores.
Dona un estatut integral: mesures penals, civils i d’assistència. Les penals poden ser la prohibició d’acostar-se o de comunicar-se, sortir del domicili o el dispositiu telemàtic; les civils, l’ús de l’habitatge, la custòdia, les visites o els aliments.
Les mesures civils duren 30 dies. Si dins aquest termini la víctima presenta la demanda de família, continuen 30 dies més des de la demanda, i el jutjat civil les ha de ratificar, modificar o deixar sense efecte. Per això Empara en compta els dies: si ningú no fa res, s’acaben en silenci.
Trencar una mesura és delicte (article 468.2 del Codi penal, de sis mesos a un any de presó). Un trencament registrat és un avís crític: s’ha d’informar la policia i el jutjat, i mai decidir pel vostre compte que no és res.',
'La orden de protección está en el artículo 544 ter de la Ley de Enjuiciamiento Criminal. Se puede pedir en el juzgado, la fiscalía, la policía, la oficina de víctimas o los servicios sociales; quien la recibe debe remitirla de inmediato. La audiencia se celebra en un máximo de 72 horas.
Da un estatuto integral: medidas penales, civiles y de asistencia. Las penales pueden ser la prohibición de aproximarse o de comunicarse, salir del domicilio o el dispositivo telemático; las civiles, el uso de la vivienda, la custodia, las visitas o los alimentos.
Las medidas civiles duran 30 días. Si en ese plazo la víctima presenta la demanda de familia, continúan 30 días más desde la demanda, y el juzgado civil debe ratificarlas, modificarlas o dejarlas sin efecto. Por eso Empara cuenta los días: si nadie hace nada, se acaban en silencio.
Quebrantar una medida es delito (artículo 468.2 del Código Penal, de seis meses a un año de prisión). Un quebrantamiento registrado es un aviso crítico: hay que informar a la policía y al juzgado, y nunca decidir por cuenta propia que no es nada.',
'The protection order stands in article 544 ter of the Criminal Procedure Act. It can be asked for at the court, the prosecutor, the police, the victims’ office or social services; whoever receives it must pass it on at once. The hearing takes place within 72 hours.
It gives an integral status: criminal, civil and assistance measures. The criminal ones can be the ban on approaching or communicating, leaving the home or the telematic device; the civil ones the use of the home, custody, visits or maintenance.
Civil measures last 30 days. If the victim files the family claim in that time, they go on for 30 days from the filing, and the civil court must ratify, change or void them. That is why Empara counts the days: if nobody does anything, they end in silence.
Breaking a measure is a crime (article 468.2 of the Criminal Code, six months to a year of prison). A breach on record is a critical alert: police and court must be told, and nobody decides alone that it is nothing.'),
  (4, 1, 4, 'El punt de coordinació', 'El punto de coordinación', 'The coordination point',
'Els jutjats envien cada ordre de protecció, amb la sol·licitud, al punt de coordinació de la comunitat en un màxim de 24 hores (RD 95/2009, disposició addicional primera). A les Illes Balears és l’Institut Balear de la Dona, i és el canal únic cap als serveis d’assistència.
El punt registra l’ordre, la lliga al cas, mira si hi ha autorització per contactar, l’assigna a la institució del territori i segueix les dates: primer contacte, dies 7, 20 i 30.
Si una ordre arriba en paper, una persona l’entra i una segona la comprova. Quan arriba la del sistema, es comparen.
Si la víctima no ha autoritzat el contacte, Empara no en mostra el telèfon. No el cerqueu per altres vies: demanau a la unitat policial que li ofereixi els serveis, i deixau-ho escrit. Si no se sap si ha autoritzat, demanau-ho igual.
Qui en un servei d’assistència coneix fets que poden ser delicte n’ha d’informar de seguida el jutjat de guàrdia o la fiscalia (article 544 ter.2).',
'Los juzgados envían cada orden de protección, con la solicitud, al punto de coordinación de la comunidad en un máximo de 24 horas (RD 95/2009, disposición adicional primera). En las Illes Balears es el Institut Balear de la Dona, y es el canal único hacia los servicios de asistencia.
El punto registra la orden, la vincula al caso, mira si hay autorización para contactar, la asigna a la institución del territorio y sigue las fechas: primer contacto, días 7, 20 y 30.
Si una orden llega en papel, una persona la introduce y una segunda la comprueba. Cuando llega la del sistema, se comparan.
Si la víctima no ha autorizado el contacto, Empara no muestra su teléfono. No lo busque por otras vías: pida a la unidad policial que le ofrezca los servicios, y déjelo escrito. Si no se sabe si lo ha autorizado, pídalo igualmente.
Quien en un servicio de asistencia conoce hechos que pueden ser delito debe informar de inmediato al juzgado de guardia o a la fiscalía (artículo 544 ter.2).',
'The courts send each protection order, with its application, to the region’s coordination point within 24 hours (Royal Decree 95/2009, first additional provision). In the Illes Balears it is the Institut Balear de la Dona, and it is the single channel to the services of assistance.
The point registers the order, ties it to the case, looks whether contact is authorised, assigns it to the institution of the territory and follows the dates: first contact, days 7, 20 and 30.
If an order comes on paper, one person enters it and a second one checks it. When the system’s own arrives, the two are compared.
If the victim has not authorised contact, Empara does not show her telephone. Do not look for it elsewhere: ask the police unit to offer her the services, and put it on record. If nobody knows whether she has, ask all the same.
Whoever in a service of assistance learns of facts that may be a crime must tell the duty court or the prosecutor at once (article 544 ter.2).'),
  (5, 1, 5, 'Avisos, guàrdies i qui se’n fa càrrec', 'Avisos, guardias y quién se hace cargo', 'Alerts, duty and who takes them',
'Cada avís té una persona que se n’ha fet càrrec, o no en té cap: la llista ho diu. Un avís crític s’ha d’agafar en 15 minuts, un d’alt en una hora i un de mitjà en un dia feiner. Si ningú no l’agafa, puja al graó següent: titular, cap, coordinació, guàrdia.
Agafar un avís no és resoldre’l. Si el risc puja a alt o extrem, l’avís no es pot tancar sense un acte o sense una renúncia motivada que accepta una segona persona.
Empara proposa; qui activa un recurs és una persona. Si el recurs diu que no o no respon, s’ofereix el següent, de la mateixa illa primer.
Si la víctima es muda a una altra illa o municipi, la institució d’abans i la nova reben l’avís. La d’abans continua fins que la nova accepta el traspàs.
En una caiguda de la línia es treballa amb el telèfon i s’anota després. Mai no es dedueix que no hi ha risc perquè no arriba res.',
'Cada aviso tiene una persona que se ha hecho cargo, o no tiene ninguna: la lista lo dice. Un aviso crítico debe tomarse en 15 minutos, uno alto en una hora y uno medio en un día hábil. Si nadie lo toma, sube al peldaño siguiente: titular, jefatura, coordinación, guardia.
Tomar un aviso no es resolverlo. Si el riesgo sube a alto o extremo, el aviso no se puede cerrar sin un acto o sin una renuncia motivada que acepta una segunda persona.
Empara propone; quien activa un recurso es una persona. Si el recurso dice que no o no responde, se ofrece el siguiente, primero de la misma isla.
Si la víctima se muda a otra isla o municipio, la institución anterior y la nueva reciben el aviso. La anterior continúa hasta que la nueva acepta el traspaso.
En una caída de la línea se trabaja con el teléfono y se anota después. Nunca se deduce que no hay riesgo porque no llega nada.',
'Each alert has a person who has taken it, or nobody: the list says so. A critical alert is to be taken within 15 minutes, a high one within an hour, a medium one within a working day. If nobody takes it, it climbs: owner, head, coordination, on-call service.
Taking an alert is not solving it. When the risk rises to high or extreme, the alert cannot be closed without an act, or a reasoned waiver that a second person accepts.
Empara proposes; a person activates a resource. If the resource says no or does not answer, the next is offered, first of the same island.
If the victim moves to another island or municipality, the former institution and the new one are told. The former goes on until the new one accepts the handover.
When the line is down, you work by telephone and write it down afterwards. Nobody ever infers that there is no risk because nothing arrives.'),
  (6, 1, 6, 'Per què obriu un cas: motiu i registre', 'Por qué abre un caso: motivo y registro', 'Why you open a case: reason and log',
'Cada consulta queda registrada: qui, de quina institució, quin cas, quan, des d’on i amb quin motiu. L’article 33 de la LO 7/2021 obliga a poder justificar cada consulta i cada comunicació, i el registre es revisa.
El motiu ha de ser el real: seguiment, avís, ordre, derivació, revisió o guàrdia. «Altres» demana explicar-lo. Voler saber com està una coneguda no és un motiu.
No obriu casos en què sigueu part, ni de familiars, amistats, companys o veïnat. Si us en toca un, passau-lo. Les causes són les de l’article 23 de la Llei 40/2015.
Hi ha hagut professionals investigats penalment per unes quantes consultes sense motiu, i institucions que han perdut l’accés.
Les dades es comuniquen amb les condicions amb què arribaren (article 12): només per a la finalitat, sense passar-les a tercers. Per dir-les a una altra institució, la manera és el traspàs, la derivació o la sol·licitud dins Empara.',
'Cada consulta queda registrada: quién, de qué institución, qué caso, cuándo, desde dónde y con qué motivo. El artículo 33 de la LO 7/2021 obliga a poder justificar cada consulta y cada comunicación, y el registro se revisa.
El motivo debe ser el real: seguimiento, aviso, orden, derivación, revisión o guardia. «Otros» pide explicarlo. Querer saber cómo está una conocida no es un motivo.
No abra casos en los que sea parte, ni de familiares, amistades, compañeros o vecindario. Si le toca uno, páselo. Las causas son las del artículo 23 de la Ley 40/2015.
Ha habido profesionales investigados penalmente por unas pocas consultas sin motivo, e instituciones que han perdido el acceso.
Los datos se comunican con las condiciones con que llegaron (artículo 12): solo para la finalidad, sin pasarlos a terceros. Para decirlos a otra institución, la vía es el traspaso, la derivación o la solicitud dentro de Empara.',
'Each lookup is on record: who, of which institution, which case, when, from where and for what reason. Article 33 of Organic Law 7/2021 asks that each lookup and each communication can be justified, and the log is reviewed.
The reason must be the real one: follow-up, alert, order, referral, review or duty. “Other” asks you to say which. Wanting to know how an acquaintance is doing is no reason.
Open no case in which you are a party, nor one of relatives, friends, colleagues or neighbours. If one falls to you, hand it on. The grounds are those of article 23 of Law 40/2015.
Professionals have been prosecuted for a handful of lookups without a reason, and bodies have lost their access.
Data are passed on under the conditions with which they came (article 12): for the purpose only, and to no third party. To tell another institution, the way is the handover, the referral or the request inside Empara.'),
  (7, 1, 7, 'Dades bones, paraules justes i seguretat', 'Datos buenos, palabras justas y seguridad', 'Good data, fair words and safety',
'Qui comunica dades policials ha de dir com són de fiables i d’actuals, i separar els fets de les opinions (LO 7/2021, article 10). En escriure un acte digau què va passar, qui ho diu i quan; les impressions, com a impressions.
Fins a la sentència es parla de persona denunciada: té la presumpció d’innocència (article 9 distingeix sospitosos, condemnats, víctimes i terceres persones).
Les dades de la víctima, dels fills i de qui estigui a càrrec seu tenen una protecció especial (LO 1/2004, article 63). El domicili, l’escola, els horaris i la casa d’acollida no es diuen a ningú que no els hagi de menester. Les adreces d’acollida no s’escriuen al cas.
No envieu mai detalls a un telèfon que l’agressor pugui llegir, ni dades de cap cas per correu o missatgeria.
La violència s’acredita amb els títols de l’article 78 de la Llei 11/2016: sentència o ordre vigent, entre d’altres, i també informes de serveis socials, de l’IBD o dels consells. Per entrar en una casa d’acollida no cal denúncia.
Si perdeu un dispositiu o sospitau que algú ha vist el que no tocava, avisau de seguida: la llei dona 72 hores per notificar-ho (article 38).',
'Quien comunica datos policiales debe decir lo fiables y actuales que son, y separar los hechos de las opiniones (LO 7/2021, artículo 10). Al escribir un acto diga qué pasó, quién lo dice y cuándo; las impresiones, como impresiones.
Hasta la sentencia se habla de persona denunciada: tiene la presunción de inocencia (el artículo 9 distingue sospechosos, condenados, víctimas y terceras personas).
Los datos de la víctima, de sus hijos y de quien esté a su cargo tienen una protección especial (LO 1/2004, artículo 63). El domicilio, el colegio, los horarios y la casa de acogida no se dicen a nadie que no los necesite. Las direcciones de acogida no se escriben en el caso.
No envíe nunca detalles a un teléfono que el agresor pueda leer, ni datos de ningún caso por correo o mensajería.
La violencia se acredita con los títulos del artículo 78 de la Ley 11/2016: sentencia u orden vigente, entre otros, y también informes de servicios sociales, del IBD o de los consells. Para entrar en una casa de acogida no hace falta denuncia.
Si pierde un dispositivo o sospecha que alguien ha visto lo que no debía, avise enseguida: la ley da 72 horas para notificarlo (artículo 38).',
'Whoever passes on police data must say how reliable and current they are, and tell facts from opinions (Organic Law 7/2021, article 10). When you record an act, say what happened, who says so and when; impressions, as impressions.
Until there is a sentence, say denounced person: innocence is presumed (article 9 tells suspects, convicts, victims and third persons apart).
The data of the victim, her children and whoever is in her care are specially protected (Organic Law 1/2004, article 63). Address, school, hours and shelter are told to nobody who does not need them. Addresses of shelters are not written into the case.
Never send details to a telephone that the aggressor may read, nor data of any case by mail or messages.
Violence is accredited by the titles of article 78 of Law 11/2016: a sentence or an order in force, among others, and also reports of social services, the IBD or the island councils. No complaint is needed to enter a shelter.
If you lose a device, or suspect that somebody has seen what was not for them, say so at once: the law gives 72 hours to notify it (article 38).');

insert into EMP_QUESTION (ID, COURSE_ID, NUMBER_IN_COURSE, EDITION, STATE, TEXT_CA, TEXT_ES, TEXT_EN, OPTIONS_CA, OPTIONS_ES, OPTIONS_EN, BECAUSE_CA, BECAUSE_ES, BECAUSE_EN, WRITTEN_BY, WRITTEN_AT, VERSION) values
  (1, 1, 1, 1, 'OPEN',
'Qui decideix el nivell de risc d’un cas?',
'¿Quién decide el nivel de riesgo de un caso?',
'Who decides the risk level of a case?',
'La policia, amb VioGén; Empara mostra el que n’ha rebut
El centre coordinador, quan assigna el cas
Qui fa el primer contacte amb la víctima
El jutjat, amb l’ordre de protecció',
'La policía, con VioGén; Empara muestra lo que ha recibido
El centro coordinador, cuando asigna el caso
Quien hace el primer contacto con la víctima
El juzgado, con la orden de protección',
'The police, with VioGén; Empara shows what it has received
The coordinating centre, when it assigns the case
Whoever makes the first contact with the victim
The court, with the protection order',
'La valoració és policial i és de VioGén; Empara n’és un mirall amb l’hora (LO 1/2004, art. 31 i 32).',
'La valoración es policial y es de VioGén; Empara es un espejo con la hora (LO 1/2004, arts. 31 y 32).',
'The assessment is the police’s, in VioGén; Empara mirrors it with its time (Organic Law 1/2004, arts. 31 and 32).',
'empara', timestamp with time zone '2026-01-01 00:00:00+00:00', 1),
  (2, 1, 2, 1, 'OPEN',
'Una mateixa dona ha denunciat l’exparella i, anys després, una altra parella. Què hi ha a VioGén i a Empara?',
'Una misma mujer ha denunciado a su expareja y, años después, a otra pareja. ¿Qué hay en VioGén y en Empara?',
'The same woman has denounced a former partner and, years later, another one. What is there in VioGén and Empara?',
'Dos casos, que s’han de mirar tots dos
Un cas amb dues persones denunciades
Només el cas més recent: l’anterior es tanca',
'Dos casos, y hay que mirar ambos
Un caso con dos personas denunciadas
Solo el caso más reciente: el anterior se cierra',
'Two cases, and both have to be looked at
One case with two denounced persons
Only the newer case: the older one is closed',
'Un cas és una víctima i una persona denunciada, que són el que VioGén segueix (LO 1/2004, art. 31 i 32).',
'Un caso es una víctima y una persona denunciada, que es lo que sigue VioGén (LO 1/2004, arts. 31 y 32).',
'A case is one victim and one denounced person, which is what VioGén follows (Organic Law 1/2004, arts. 31 and 32).',
'empara', timestamp with time zone '2026-01-01 00:00:00+00:00', 1),
  (3, 1, 3, 1, 'OPEN',
'Quins nivells de risc hi ha des del Protocol 2025?',
'¿Qué niveles de riesgo hay desde el Protocolo 2025?',
'Which risk levels are there since the Protocol of 2025?',
'Baix, mitjà, alt i extrem
No apreciat, baix, mitjà, alt i extrem
Baix, mitjà i alt',
'Bajo, medio, alto y extremo
No apreciado, bajo, medio, alto y extremo
Bajo, medio y alto',
'Low, medium, high and extreme
Not appreciated, low, medium, high and extreme
Low, medium and high',
'«No apreciat» va desaparèixer i els casos que en tenien varen passar a baix (Protocol 2025 de la Secretaria d’Estat de Seguretat).',
'«No apreciado» desapareció y los casos que lo tenían pasaron a bajo (Protocolo 2025 de la Secretaría de Estado de Seguridad).',
'“Not appreciated” went and the cases that had it became low (Protocol 2025 of the State Secretariat for Security).',
'empara', timestamp with time zone '2026-01-01 00:00:00+00:00', 1),
  (4, 1, 4, 1, 'OPEN',
'Què pot fer la policia amb el nivell que calcula el formulari?',
'¿Qué puede hacer la policía con el nivel que calcula el formulario?',
'What may the police do with the level that the form computes?',
'Apujar-lo; mai abaixar-lo
Apujar-lo o abaixar-lo, amb motiu
Res: és automàtic',
'Subirlo; nunca bajarlo
Subirlo o bajarlo, con motivo
Nada: es automático',
'Raise it; never lower it
Raise or lower it, with a reason
Nothing: it is automatic',
'El nivell automàtic només es pot apujar (protocol de valoració policial del risc, VioGén).',
'El nivel automático solo se puede subir (protocolo de valoración policial del riesgo, VioGén).',
'The automatic level can only be raised (protocol of police risk assessment, VioGén).',
'empara', timestamp with time zone '2026-01-01 00:00:00+00:00', 1),
  (5, 1, 5, 1, 'OPEN',
'El risc d’un cas vostre passa d’alt a mitjà. Què en concloeu?',
'El riesgo de un caso suyo pasa de alto a medio. ¿Qué concluye?',
'The risk of a case of yours goes from high to medium. What do you conclude?',
'Que hi continua havent risc: mir què ha canviat i seguesc amb els passos oberts
Que es poden acabar els recursos que es varen activar per risc alt
Que el cas passa a supervisat
Que l’ordre de protecció deixa de ser necessària',
'Que sigue habiendo riesgo: miro qué ha cambiado y continúo con los pasos abiertos
Que se pueden terminar los recursos activados por riesgo alto
Que el caso pasa a supervisado
Que la orden de protección deja de ser necesaria',
'That there is still risk: I look at what has changed and go on with the open steps
That the resources activated for high risk can be ended
That the case becomes supervised
That the protection order is no longer needed',
'Un nivell més baix és un nivell: les mesures del jutjat i els recursos no s’acaben per això (LECrim, art. 544 ter).',
'Un nivel más bajo es un nivel: las medidas del juzgado y los recursos no se acaban por ello (LECrim, art. 544 ter).',
'A lower level is a level: the court’s measures and the resources do not end by it (Criminal Procedure Act, art. 544 ter).',
'empara', timestamp with time zone '2026-01-01 00:00:00+00:00', 1),
  (6, 1, 6, 1, 'OPEN',
'Un cas és inactiu i arriba que la persona denunciada surt de presó. Què feis?',
'Un caso está inactivo y llega que la persona denunciada sale de prisión. ¿Qué hace?',
'A case is inactive, and word comes that the denounced person leaves prison. What do you do?',
'El tract com un avís crític: als casos inactius també hi arriben fets
Res: en un cas inactiu no hi ha protecció
Esper que la policia el reactivi',
'Lo trato como un aviso crítico: a los casos inactivos también les llegan hechos
Nada: en un caso inactivo no hay protección
Espero a que la policía lo reactive',
'I treat it as a critical alert: things happen in inactive cases too
Nothing: there is no protection in an inactive case
I wait until the police reactivate it',
'La víctima té dret a saber la situació penitenciària encara que el cas sigui inactiu (LECrim, art. 544 ter.9).',
'La víctima tiene derecho a conocer la situación penitenciaria aunque el caso esté inactivo (LECrim, art. 544 ter.9).',
'The victim has a right to know of the prison situation, also when the case is inactive (Criminal Procedure Act, art. 544 ter.9).',
'empara', timestamp with time zone '2026-01-01 00:00:00+00:00', 1),
  (7, 1, 7, 1, 'OPEN',
'Què passa si durant la supervisió d’un cas hi ha una denúncia nova?',
'¿Qué pasa si durante la supervisión de un caso hay una denuncia nueva?',
'What happens if there is a new complaint while a case is supervised?',
'El cas torna a actiu
La supervisió s’allarga tres mesos
Res fins a la valoració següent',
'El caso vuelve a activo
La supervisión se alarga tres meses
Nada hasta la siguiente valoración',
'The case is active again
The supervision is extended by three months
Nothing until the next assessment',
'Una denúncia nova reactiva el cas (Instrucció 2/2024 de la Secretaria d’Estat de Seguretat).',
'Una denuncia nueva reactiva el caso (Instrucción 2/2024 de la Secretaría de Estado de Seguridad).',
'A new complaint reactivates the case (Instruction 2/2024 of the State Secretariat for Security).',
'empara', timestamp with time zone '2026-01-01 00:00:00+00:00', 1),
  (8, 1, 8, 1, 'OPEN',
'Què vol dir que un cas té «especial rellevància»?',
'¿Qué significa que un caso tenga «especial relevancia»?',
'What does “special relevance” of a case mean?',
'Que demana més atenció; no prediu què passarà
Que és segur que hi haurà una agressió greu
Que la víctima és una persona coneguda',
'Que pide más atención; no predice lo que pasará
Que es seguro que habrá una agresión grave
Que la víctima es una persona conocida',
'That it asks for more attention; it does not predict what will happen
That a grave assault is certain
That the victim is a well-known person',
'L’escala dona molts falsos positius: és un senyal per mirar més, no una predicció (Instrucció 4/2019 de la Secretaria d’Estat de Seguretat).',
'La escala da muchos falsos positivos: es un indicador para mirar más, no una predicción (Instrucción 4/2019 de la Secretaría de Estado de Seguridad).',
'The scale has many false positives: a sign to look closer, no prediction (Instruction 4/2019 of the State Secretariat for Security).',
'empara', timestamp with time zone '2026-01-01 00:00:00+00:00', 1),
  (9, 1, 9, 1, 'OPEN',
'En quant de temps s’ha de fer l’audiència d’una ordre de protecció?',
'¿En cuánto tiempo debe celebrarse la audiencia de una orden de protección?',
'Within what time must the hearing of a protection order take place?',
'En 72 hores com a màxim des de la sol·licitud
En 24 hores
En 7 dies
En 30 dies',
'En 72 horas como máximo desde la solicitud
En 24 horas
En 7 días
En 30 días',
'Within 72 hours of the application
Within 24 hours
Within 7 days
Within 30 days',
'L’audiència urgent es convoca en un màxim de 72 hores (LECrim, art. 544 ter.4).',
'La audiencia urgente se convoca en un máximo de 72 horas (LECrim, art. 544 ter.4).',
'The urgent hearing is called within 72 hours (Criminal Procedure Act, art. 544 ter.4).',
'empara', timestamp with time zone '2026-01-01 00:00:00+00:00', 1),
  (10, 1, 10, 1, 'OPEN',
'Les mesures civils d’una ordre de protecció són del dia 1. El dia 18 la víctima presenta la demanda de família. Què passa?',
'Las medidas civiles de una orden de protección son del día 1. El día 18 la víctima presenta la demanda de familia. ¿Qué pasa?',
'The civil measures of a protection order are of day 1. On day 18 the victim files the family claim. What follows?',
'Continuen 30 dies des de la demanda, i el jutjat civil les ratifica, modifica o deixa sense efecte
S’acaben el dia 30 igualment
Duren fins a la sentència penal',
'Continúan 30 días desde la demanda, y el juzgado civil las ratifica, modifica o deja sin efecto
Se acaban el día 30 igualmente
Duran hasta la sentencia penal',
'They go on for 30 days from the filing, and the civil court ratifies, changes or voids them
They end on day 30 all the same
They last until the criminal sentence',
'30 dies, i 30 més des de la demanda presentada dins termini (LECrim, art. 544 ter.7).',
'30 días, y 30 más desde la demanda presentada en plazo (LECrim, art. 544 ter.7).',
'30 days, and 30 more from a claim filed in time (Criminal Procedure Act, art. 544 ter.7).',
'empara', timestamp with time zone '2026-01-01 00:00:00+00:00', 1),
  (11, 1, 11, 1, 'OPEN',
'Quin és l’abast d’una ordre de protecció?',
'¿Cuál es el alcance de una orden de protección?',
'How far does a protection order reach?',
'Un estatut integral: mesures penals, civils i d’assistència
Només l’allunyament i la incomunicació
Només mesures penals; les civils es demanen a part',
'Un estatuto integral: medidas penales, civiles y de asistencia
Solo el alejamiento y la incomunicación
Solo medidas penales; las civiles se piden aparte',
'An integral status: criminal, civil and assistance measures
Only keeping away and not communicating
Only criminal measures; civil ones are asked for apart',
'Confereix un estatut integral que val davant qualsevol autoritat (LECrim, art. 544 ter.5).',
'Confiere un estatuto integral que vale ante cualquier autoridad (LECrim, art. 544 ter.5).',
'It gives an integral status that holds before any authority (Criminal Procedure Act, art. 544 ter.5).',
'empara', timestamp with time zone '2026-01-01 00:00:00+00:00', 1),
  (12, 1, 12, 1, 'OPEN',
'Una dona demana una ordre de protecció als serveis socials. Què fan?',
'Una mujer pide una orden de protección en los servicios sociales. ¿Qué hacen?',
'A woman asks for a protection order at social services. What do they do?',
'L’ajuden amb el formulari i la trameten de seguida al jutjat
L’envien a la comissaria: ells no la poden rebre
Esperen que hi hagi denúncia
La guarden fins que l’IBD l’assigni',
'La ayudan con el formulario y la remiten de inmediato al juzgado
La envían a la comisaría: ellos no la pueden recibir
Esperan a que haya denuncia
La guardan hasta que el IBD la asigne',
'They help her with the form and pass it on to the court at once
They send her to the police: they cannot receive it
They wait for a complaint
They keep it until the IBD assigns it',
'Es pot demanar també a serveis socials, que l’han de remetre de forma immediata (LECrim, art. 544 ter.3).',
'Se puede pedir también en servicios sociales, que deben remitirla de forma inmediata (LECrim, art. 544 ter.3).',
'It can be asked for at social services too, which must pass it on at once (Criminal Procedure Act, art. 544 ter.3).',
'empara', timestamp with time zone '2026-01-01 00:00:00+00:00', 1),
  (13, 1, 13, 1, 'OPEN',
'En quant de temps ha d’arribar una ordre de protecció al punt de coordinació?',
'¿En cuánto tiempo debe llegar una orden de protección al punto de coordinación?',
'Within what time must a protection order reach the coordination point?',
'En 24 hores com a màxim des que s’adopta
En 72 hores
En 5 dies hàbils
No hi ha termini',
'En 24 horas como máximo desde que se adopta
En 72 horas
En 5 días hábiles
No hay plazo',
'Within 24 hours of its adoption
Within 72 hours
Within 5 working days
There is no term',
'L’ordre i la sol·licitud hi van en un termini que mai no passa de 24 hores (RD 95/2009, disposició addicional primera).',
'La orden y la solicitud van en un plazo nunca superior a 24 horas (RD 95/2009, disposición adicional primera).',
'Order and application go in a time that is never over 24 hours (Royal Decree 95/2009, first additional provision).',
'empara', timestamp with time zone '2026-01-01 00:00:00+00:00', 1),
  (14, 1, 14, 1, 'OPEN',
'Quin és el punt de coordinació de les ordres de protecció a les Illes Balears?',
'¿Cuál es el punto de coordinación de las órdenes de protección en las Illes Balears?',
'Which is the coordination point of protection orders in the Illes Balears?',
'L’Institut Balear de la Dona
El consell insular de cada illa
La Delegació del Govern
El jutjat de violència sobre la dona',
'El Institut Balear de la Dona
El consell insular de cada isla
La Delegación del Gobierno
El juzgado de violencia sobre la mujer',
'The Institut Balear de la Dona
The island council of each island
The Government Delegation
The court of violence against women',
'És el canal únic dels jutjats cap als serveis d’assistència (RD 95/2009, disposició addicional primera, i acord de 2026).',
'Es el canal único de los juzgados hacia los servicios de asistencia (RD 95/2009, disposición adicional primera, y acuerdo de 2026).',
'It is the courts’ single channel to the services of assistance (Royal Decree 95/2009, first additional provision, and the agreement of 2026).',
'empara', timestamp with time zone '2026-01-01 00:00:00+00:00', 1),
  (15, 1, 15, 1, 'OPEN',
'En una entrevista, una treballadora social coneix fets que poden ser delicte. Què ha de fer?',
'En una entrevista, una trabajadora social conoce hechos que pueden ser delito. ¿Qué debe hacer?',
'In an interview, a social worker learns of facts that may be a crime. What must she do?',
'Informar-ne de seguida el jutjat de guàrdia o la fiscalia
Anotar-ho al cas i esperar que la víctima denunciï
Dir-ho a la coordinació perquè decideixi
Res: hi ha secret professional',
'Informar de inmediato al juzgado de guardia o a la fiscalía
Anotarlo en el caso y esperar a que la víctima denuncie
Decirlo a la coordinación para que decida
Nada: hay secreto profesional',
'Tell the duty court or the prosecutor at once
Write it into the case and wait for the victim’s complaint
Tell coordination, which decides
Nothing: there is professional secrecy',
'Les entitats assistencials posen els fets immediatament en coneixement del jutge de guàrdia o del fiscal (LECrim, art. 544 ter.2).',
'Las entidades asistenciales ponen los hechos inmediatamente en conocimiento del juez de guardia o del fiscal (LECrim, art. 544 ter.2).',
'Bodies of assistance bring the facts to the duty judge or the prosecutor at once (Criminal Procedure Act, art. 544 ter.2).',
'empara', timestamp with time zone '2026-01-01 00:00:00+00:00', 1),
  (16, 1, 16, 1, 'OPEN',
'Sabeu que la persona denunciada ha anat a la feina de la víctima, i hi té prohibit acostar-s’hi. Què és?',
'Sabe que la persona denunciada ha ido al trabajo de la víctima, y tiene prohibido aproximarse. ¿Qué es?',
'You learn that the denounced person went to the victim’s work, which he is banned from approaching. What is it?',
'Un possible delicte de trencament: se n’informa la policia i el jutjat i es registra
Una falta que es comenta a la revisió següent
Res, si ella no s’ha vist en perill',
'Un posible delito de quebrantamiento: se informa a la policía y al juzgado y se registra
Una falta que se comenta en la revisión siguiente
Nada, si ella no se ha visto en peligro',
'A possible crime of breach: police and court are told, and it is recorded
A minor matter for the next review
Nothing, if she did not feel in danger',
'Trencar una mesura cautelar és delicte, de sis mesos a un any de presó (Codi penal, art. 468.2).',
'Quebrantar una medida cautelar es delito, de seis meses a un año de prisión (Código Penal, art. 468.2).',
'Breaking a precautionary measure is a crime, six months to a year of prison (Criminal Code, art. 468.2).',
'empara', timestamp with time zone '2026-01-01 00:00:00+00:00', 1),
  (17, 1, 17, 1, 'OPEN',
'Què ha de permetre saber el registre de consultes?',
'¿Qué debe permitir saber el registro de consultas?',
'What must the log of lookups let one know?',
'La justificació, la data i l’hora, qui va consultar i a qui es varen comunicar les dades
Només qui ha entrat a l’aplicació
Només els canvis, no les consultes
Les dades que va escriure cada persona',
'La justificación, la fecha y la hora, quién consultó y a quién se comunicaron los datos
Solo quién ha entrado en la aplicación
Solo los cambios, no las consultas
Los datos que escribió cada persona',
'The justification, date and time, who looked and to whom data were passed on
Only who has logged in
Only changes, not lookups
The data that each person typed',
'Consultes i comunicacions es registren amb la justificació, la data i l’hora i, si es pot, qui i a qui (LO 7/2021, art. 33).',
'Consultas y comunicaciones se registran con la justificación, la fecha y la hora y, si es posible, quién y a quién (LO 7/2021, art. 33).',
'Lookups and communications are logged with justification, date and time and, where possible, who and to whom (Organic Law 7/2021, art. 33).',
'empara', timestamp with time zone '2026-01-01 00:00:00+00:00', 1),
  (18, 1, 18, 1, 'OPEN',
'Us preocupa una veïna i teniu accés al seu municipi. Podeu obrir-ne el cas?',
'Le preocupa una vecina y tiene acceso a su municipio. ¿Puede abrir su caso?',
'You worry about a neighbour and have access to her municipality. May you open her case?',
'No: el motiu ha de ser de la feina, i un cas d’una coneguda es passa a una altra persona
Sí, si hi escriviu el motiu «Altres»
Sí, si no canviau res
Sí, si ella us ho ha demanat',
'No: el motivo debe ser del trabajo, y un caso de una conocida se pasa a otra persona
Sí, si escribe el motivo «Otros»
Sí, si no cambia nada
Sí, si ella se lo ha pedido',
'No: the reason must be work, and an acquaintance’s case goes to somebody else
Yes, with the reason “Other”
Yes, if you change nothing
Yes, if she has asked you',
'Cada consulta s’ha de poder justificar per la funció, i l’amistat o la proximitat obliguen a abstenir-se (LO 7/2021, art. 33; Llei 40/2015, art. 23).',
'Cada consulta debe poder justificarse por la función, y la amistad o la cercanía obligan a abstenerse (LO 7/2021, art. 33; Ley 40/2015, art. 23).',
'Each lookup must be justified by one’s task, and friendship or closeness is a ground to abstain (Organic Law 7/2021, art. 33; Law 40/2015, art. 23).',
'empara', timestamp with time zone '2026-01-01 00:00:00+00:00', 1),
  (19, 1, 19, 1, 'OPEN',
'Anotau una visita. Com ho escriviu?',
'Anota una visita. ¿Cómo lo escribe?',
'You record a visit. How do you write it?',
'Els fets amb la font i l’hora, i les impressions a part i com a impressions
Un resum amb la vostra conclusió sobre qui té raó
Només el nivell de risc que hi veis',
'Los hechos con la fuente y la hora, y las impresiones aparte y como impresiones
Un resumen con su conclusión sobre quién tiene razón
Solo el nivel de riesgo que ve',
'Facts with source and time, and impressions apart and as impressions
A summary with your conclusion of who is right
Only the risk level that you see',
'Els fets es distingeixen de les apreciacions personals, i les dades van amb la seva fiabilitat i actualitat (LO 7/2021, art. 10).',
'Los hechos se distinguen de las apreciaciones personales, y los datos van con su fiabilidad y actualidad (LO 7/2021, art. 10).',
'Facts are told from personal appraisals, and data go with their reliability and currency (Organic Law 7/2021, art. 10).',
'empara', timestamp with time zone '2026-01-01 00:00:00+00:00', 1),
  (20, 1, 20, 1, 'OPEN',
'El cas diu «contacte no autoritzat» i cal oferir-li un servei. Què feis?',
'El caso dice «contacto no autorizado» y hay que ofrecerle un servicio. ¿Qué hace?',
'The case says “contact not authorised”, and a service should be offered to her. What do you do?',
'Deman a la unitat policial que l’hi ofereixi, i ho deix escrit
Cerc el telèfon al padró o a un altre expedient
Tanc el pas: no es pot fer res
Telefon a la família',
'Pido a la unidad policial que se lo ofrezca, y lo dejo escrito
Busco el teléfono en el padrón o en otro expediente
Cierro el paso: no se puede hacer nada
Llamo a la familia',
'I ask the police unit to offer it to her, and put it on record
I look for the telephone in the census or another file
I close the step: nothing can be done
I ring the family',
'Les dades rebudes es fan servir amb les condicions amb què es comunicaren (LO 7/2021, art. 12).',
'Los datos recibidos se usan con las condiciones con que se comunicaron (LO 7/2021, art. 12).',
'Data are used under the conditions with which they were passed on (Organic Law 7/2021, art. 12).',
'empara', timestamp with time zone '2026-01-01 00:00:00+00:00', 1),
  (21, 1, 21, 1, 'OPEN',
'Què diu la LO 1/2004 de les dades de les víctimes i dels seus fills?',
'¿Qué dice la LO 1/2004 de los datos de las víctimas y de sus hijos?',
'What does Organic Law 1/2004 say of the data of victims and their children?',
'Que se’n protegeix la intimitat, en especial les dades personals, també de qui estigui a càrrec seu
Que són públiques si hi ha sentència
Que només es protegeix el domicili',
'Que se protege su intimidad, en especial los datos personales, también de quien esté a su cargo
Que son públicos si hay sentencia
Que solo se protege el domicilio',
'That their privacy is protected, above all personal data, also of whoever is in her care
That they are public once there is a sentence
That only the address is protected',
'Als procediments es protegeix la intimitat de la víctima, dels descendents i de qui tengui en guarda (LO 1/2004, art. 63).',
'En los procedimientos se protege la intimidad de la víctima, de sus descendientes y de quien esté bajo su guarda (LO 1/2004, art. 63).',
'In proceedings the privacy of the victim, her descendants and those in her care is protected (Organic Law 1/2004, art. 63).',
'empara', timestamp with time zone '2026-01-01 00:00:00+00:00', 1),
  (22, 1, 22, 1, 'OPEN',
'Una dona no ha denunciat. Pot entrar en una casa d’acollida?',
'Una mujer no ha denunciado. ¿Puede entrar en una casa de acogida?',
'A woman has not made a complaint. Can she enter a shelter?',
'Sí: no cal denúncia
No, fins que hi hagi ordre de protecció
Només si el risc és extrem',
'Sí: no hace falta denuncia
No, hasta que haya orden de protección
Solo si el riesgo es extremo',
'Yes: no complaint is needed
Not until there is a protection order
Only if the risk is extreme',
'L’acollida no depèn de la denúncia (Llei 11/2016, art. 70 i 71).',
'La acogida no depende de la denuncia (Ley 11/2016, arts. 70 y 71).',
'A shelter does not depend on a complaint (Law 11/2016, arts. 70 and 71).',
'empara', timestamp with time zone '2026-01-01 00:00:00+00:00', 1),
  (23, 1, 23, 1, 'OPEN',
'Què acredita la situació de violència per a una ajuda?',
'¿Qué acredita la situación de violencia para una ayuda?',
'What accredits the situation of violence for a grant?',
'Una ordre de protecció vigent, entre altres títols de la llei
El nivell de risc de VioGén
Una captura de pantalla del cas
Només la sentència ferma',
'Una orden de protección vigente, entre otros títulos de la ley
El nivel de riesgo de VioGén
Una captura de pantalla del caso
Solo la sentencia firme',
'A protection order in force, among other titles of the law
The risk level in VioGén
A picture of the case on screen
Only a final sentence',
'Els títols són els de la Llei 11/2016, art. 78: sentència, ordre vigent i altres; el nivell de risc no n’és cap.',
'Los títulos son los de la Ley 11/2016, art. 78: sentencia, orden vigente y otros; el nivel de riesgo no es ninguno.',
'The titles are those of Law 11/2016, art. 78: sentence, order in force and others; the risk level is none.',
'empara', timestamp with time zone '2026-01-01 00:00:00+00:00', 1),
  (24, 1, 24, 1, 'OPEN',
'Heu perdut el telèfon de guàrdia amb la sessió oberta. Què feis?',
'Ha perdido el teléfono de guardia con la sesión abierta. ¿Qué hace?',
'You have lost the duty telephone with your session open. What do you do?',
'Avís de seguida l’administració: cal tancar la sessió i hi ha 72 hores per notificar-ho
Esper un dia per si apareix
Canvii la contrasenya i no en parl',
'Aviso enseguida a la administración: hay que cerrar la sesión y hay 72 horas para notificarlo
Espero un día por si aparece
Cambio la contraseña y no digo nada',
'I tell the administration at once: the session must end, and there are 72 hours to notify it
I wait a day in case it turns up
I change the password and keep quiet',
'Una violació de la seguretat es notifica a l’autoritat en un màxim de 72 hores (LO 7/2021, art. 38).',
'Una violación de la seguridad se notifica a la autoridad en un máximo de 72 horas (LO 7/2021, art. 38).',
'A breach of security is notified to the authority within 72 hours (Organic Law 7/2021, art. 38).',
'empara', timestamp with time zone '2026-01-01 00:00:00+00:00', 1),
  (25, 1, 25, 1, 'OPEN',
'Com s’anomena en un informe qui encara no té sentència?',
'¿Cómo se llama en un informe a quien aún no tiene sentencia?',
'What is somebody called in a report who has no sentence yet?',
'Persona denunciada: té la presumpció d’innocència
Agressor, si el risc és alt
Condemnat, si hi ha ordre de protecció',
'Persona denunciada: tiene la presunción de inocencia
Agresor, si el riesgo es alto
Condenado, si hay orden de protección',
'Denounced person: innocence is presumed
Aggressor, if the risk is high
Convict, if there is a protection order',
'Es distingeix entre sospitosos, condemnats, víctimes i terceres persones, sense perjudici de la presumpció d’innocència (LO 7/2021, art. 9).',
'Se distingue entre sospechosos, condenados, víctimas y terceras personas, sin perjuicio de la presunción de inocencia (LO 7/2021, art. 9).',
'Suspects, convicts, victims and third persons are told apart, innocence being presumed (Organic Law 7/2021, art. 9).',
'empara', timestamp with time zone '2026-01-01 00:00:00+00:00', 1),
  (26, 1, 26, 1, 'OPEN',
'Un avís puja el risc a alt. Quan es pot tancar?',
'Un aviso sube el riesgo a alto. ¿Cuándo se puede cerrar?',
'An alert raises the risk to high. When can it be closed?',
'Amb un acte, o amb una renúncia motivada que accepta una segona persona
Quan algú se n’ha fet càrrec
Al cap de 24 hores, tot sol
Quan qui l’ha agafat diu que no cal res',
'Con un acto, o con una renuncia motivada que acepta una segunda persona
Cuando alguien se ha hecho cargo
A las 24 horas, por sí solo
Cuando quien lo ha tomado dice que no hace falta nada',
'With an act, or a reasoned waiver that a second person accepts
Once somebody has taken it
By itself after 24 hours
When whoever took it says that nothing is needed',
'Les decisions no són automàtiques i cap pujada greu no es tanca sense que algú hi hagi actuat (RGPD, art. 22; regla d’Empara).',
'Las decisiones no son automáticas y ninguna subida grave se cierra sin que alguien haya actuado (RGPD, art. 22; regla de Empara).',
'Decisions are not automatic, and no grave rise is closed without somebody having acted (GDPR, art. 22; rule of Empara).',
'empara', timestamp with time zone '2026-01-01 00:00:00+00:00', 1),
  (27, 1, 27, 1, 'OPEN',
'Fa tres hores que una font no envia res. Què en deduïu?',
'Hace tres horas que una fuente no envía nada. ¿Qué deduce?',
'A source has sent nothing for three hours. What do you infer?',
'Res sobre el risc: treball amb el que se sap, amb la seva hora, i deman per telèfon
Que no hi ha hagut incidents
Que els casos oberts es poden revisar demà',
'Nada sobre el riesgo: trabajo con lo que se sabe, con su hora, y pregunto por teléfono
Que no ha habido incidentes
Que los casos abiertos se pueden revisar mañana',
'Nothing about the risk: I work with what is known, with its time, and ask by telephone
That there were no incidents
That open cases can wait until tomorrow',
'Les dades van amb la seva actualitat, i el silenci no és cap dada (LO 7/2021, art. 10).',
'Los datos van con su actualidad, y el silencio no es un dato (LO 7/2021, art. 10).',
'Data go with their currency, and silence is no data (Organic Law 7/2021, art. 10).',
'empara', timestamp with time zone '2026-01-01 00:00:00+00:00', 1),
  (28, 1, 28, 1, 'OPEN',
'La víctima es muda de Mallorca a Menorca. Qui se n’ocupa?',
'La víctima se muda de Mallorca a Menorca. ¿Quién se ocupa?',
'The victim moves from Mallorca to Menorca. Who sees to her?',
'La institució de Mallorca fins que la de Menorca accepta el traspàs
La de Menorca des del mateix dia, sense avís
Ningú fins que ella torni a demanar ajuda',
'La institución de Mallorca hasta que la de Menorca acepta el traspaso
La de Menorca desde el mismo día, sin aviso
Nadie hasta que ella vuelva a pedir ayuda',
'The institution of Mallorca until that of Menorca accepts the handover
That of Menorca from the same day, untold
Nobody until she asks for help again',
'Els serveis es coordinen perquè ningú no hagi de tornar a començar, i evitar la doble victimització (Llei 11/2016, art. 69 i 77).',
'Los servicios se coordinan para que nadie tenga que volver a empezar, y evitar la doble victimización (Ley 11/2016, arts. 69 y 77).',
'Services are coordinated so that nobody has to begin anew, against double victimisation (Law 11/2016, arts. 69 and 77).',
'empara', timestamp with time zone '2026-01-01 00:00:00+00:00', 1);
