update read_models.parked_event
   set cause = $3, attempts = attempts + 1, tried_at = now()
 where place = 'live' and model = $1 and position = $2
