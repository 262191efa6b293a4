-- Holds even for the owner of the schema, who on a small installation is also the run-time user.
create function EMP_REFUSE_CHANGE() returns trigger language plpgsql as $$
begin
  raise exception 'the operations log is append-only';
end
$$;

create trigger EMP_OPERATION_APPEND_ONLY
  before update or delete or truncate on EMP_OPERATION
  for each statement execute function EMP_REFUSE_CHANGE();
