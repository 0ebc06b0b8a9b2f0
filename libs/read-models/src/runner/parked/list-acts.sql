select to_char(done_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "doneAt", actor_id as "actorId",
       actor_role as "actorRole", act, model, stream, position, event_id as "eventId", reason, applied, waiting
  from read_models.parked_act
 order by act_id desc
 limit $1
