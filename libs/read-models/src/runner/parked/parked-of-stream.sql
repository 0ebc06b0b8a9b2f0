select position, revision, event_id as "eventId", cause
  from read_models.parked_event
 where place = 'live' and model = $1 and stream = $2
 order by position
