-- The institutions of the agreement (BOE-A-2026-14473), the State's seats in the Commission and the
-- source systems. DIR3 only where it is known: the municipality's follows from INE; the others must be
-- loaded from DIR3CAIB by the administrator.
insert into EMP_INSTITUTION (ID, REALM, NAME, KIND, STATE, DIR3_CODE, PHONE, EMAIL, INCORPORATED_ON, ENDED_ON, VERSION) values
  (1, 'ibd',         'Institut Balear de la Dona',                 'COORDINATING_CENTRE', 'INCORPORATED', null,        '900 178 989', null, date '2026-06-24', null, 1),
  (2, 'cmallorca',   'Consell de Mallorca',                        'ISLAND_COUNCIL',      'INCORPORATED', null,        null, null, date '2026-06-24', null, 1),
  (3, 'cmenorca',    'Consell Insular de Menorca',                 'ISLAND_COUNCIL',      'INCORPORATED', null,        null, null, date '2026-06-24', null, 1),
  (4, 'ceivissa',    'Consell d''Eivissa',                         'ISLAND_COUNCIL',      'INCORPORATED', null,        null, null, date '2026-06-24', null, 1),
  (5, 'cformentera', 'Consell Insular de Formentera',              'ISLAND_COUNCIL',      'INCORPORATED', null,        null, null, date '2026-06-24', null, 1),
  (6, 'palma',       'Ajuntament de Palma',                        'MUNICIPALITY',        'INCORPORATED', 'L01070407', null, null, date '2026-06-24', null, 1),
  (7, 'comissio',    'Comissió de Seguiment, part de l''Estat',    'COMMISSION',          'INCORPORATED', null,        null, null, date '2026-06-24', null, 1),
  (8, 'ses',         'Secretaria d''Estat de Seguretat',           'SOURCE_SYSTEMS',      'INCORPORATED', null,        null, null, date '2026-06-24', null, 1);

insert into EMP_TERRITORY (INSTITUTION_ID, MUNICIPALITY) select 1, INE_CODE from EMP_MUNICIPALITY;
insert into EMP_TERRITORY (INSTITUTION_ID, MUNICIPALITY) select 2, INE_CODE from EMP_MUNICIPALITY where ISLAND = 'MALLORCA';
insert into EMP_TERRITORY (INSTITUTION_ID, MUNICIPALITY) select 3, INE_CODE from EMP_MUNICIPALITY where ISLAND = 'MENORCA';
insert into EMP_TERRITORY (INSTITUTION_ID, MUNICIPALITY) select 4, INE_CODE from EMP_MUNICIPALITY where ISLAND = 'EIVISSA';
insert into EMP_TERRITORY (INSTITUTION_ID, MUNICIPALITY) select 5, INE_CODE from EMP_MUNICIPALITY where ISLAND = 'FORMENTERA';
insert into EMP_TERRITORY (INSTITUTION_ID, MUNICIPALITY) values (6, '07040');

insert into EMP_FEED_SOURCE (SOURCE, APPLIED, REJECTED) values
  ('/ses/viogen', 0, 0),
  ('/justicia/siraj', 0, 0),
  ('/iipp/sispe', 0, 0),
  ('/cometa', 0, 0);
