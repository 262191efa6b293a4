-- The moment itself and not that of the transaction's beginning.
alter table EMP_ALERT_DELIVERY alter column COMMITTED_AT set default clock_timestamp();
alter table EMP_ESCALATION alter column RECORDED_AT set default clock_timestamp();
-- The outbox is small, the table is not.
drop index EMP_ALERT_DELIVERY_LANE_I;
create index EMP_ALERT_DELIVERY_LANE_I on EMP_ALERT_DELIVERY (LANE, NEXT_ATTEMPT_AT) where STATE = 'WAITING';
