-- The newest hearing that was told of an order, so that one told later but older is known as late.

alter table EMP_PROTECTION_ORDER add column HEARING_EVENT_TIME timestamp with time zone;
alter table EMP_PROTECTION_ORDER add column HEARING_EVENT_ID varchar(120);
update EMP_PROTECTION_ORDER o set
  HEARING_EVENT_TIME = (select max(h.EVENT_TIME) from EMP_HEARING h where h.ORDER_PK = o.ID);
update EMP_PROTECTION_ORDER o set
  HEARING_EVENT_ID = (select max(h.EVENT_ID) from EMP_HEARING h
                      where h.ORDER_PK = o.ID and h.EVENT_TIME = o.HEARING_EVENT_TIME)
  where o.HEARING_EVENT_TIME is not null;
