delete from read_models.parked_event where place = 'live' and model = $1 and position = any($2::bigint[])
