-- Beside the triggers: the role that owns the table gives up the right to change events, so a slip needs two deliberate
-- acts to do harm. A superuser is held by the triggers alone.
do $$
begin
  execute format('revoke update, delete, truncate on event_store.event from %I', current_user);
end
$$;
