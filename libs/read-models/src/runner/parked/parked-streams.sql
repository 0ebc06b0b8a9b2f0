select distinct stream
  from read_models.parked_event
 where place = $1 and model = $2 and stream = any($3::text[])
