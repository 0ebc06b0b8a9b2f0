insert into read_models.parked_act (
  done_at, actor_id, actor_role, act, model, stream, position, event_id, reason, applied, waiting)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
