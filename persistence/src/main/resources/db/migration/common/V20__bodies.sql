-- Bodies that the Monitoring Commission lets in: which kinds of data of a case a body may see beside the
-- summary, and since when it is suspended. The institutions of the agreement see all kinds.
alter table EMP_INSTITUTION add SUSPENDED_ON date;

create table EMP_INSTITUTION_DATA (
  INSTITUTION_ID  bigint not null,
  DATA_KIND       varchar(16) not null,
  constraint EMP_INSTITUTION_DATA_PK primary key (INSTITUTION_ID, DATA_KIND),
  constraint EMP_INSTITUTION_DATA_INSTITUTION_FK foreign key (INSTITUTION_ID) references EMP_INSTITUTION (ID)
);

insert into EMP_INSTITUTION_DATA (INSTITUTION_ID, DATA_KIND) select ID, 'CONTACT' from EMP_INSTITUTION where ID <= 6;
insert into EMP_INSTITUTION_DATA (INSTITUTION_ID, DATA_KIND) select ID, 'MEASURES' from EMP_INSTITUTION where ID <= 6;
insert into EMP_INSTITUTION_DATA (INSTITUTION_ID, DATA_KIND) select ID, 'INCIDENTS' from EMP_INSTITUTION where ID <= 6;
insert into EMP_INSTITUTION_DATA (INSTITUTION_ID, DATA_KIND) select ID, 'ASSESSMENTS' from EMP_INSTITUTION where ID <= 6;
insert into EMP_INSTITUTION_DATA (INSTITUTION_ID, DATA_KIND) select ID, 'DOCUMENTS' from EMP_INSTITUTION where ID <= 6;
