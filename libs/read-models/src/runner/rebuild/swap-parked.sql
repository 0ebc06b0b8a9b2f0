update read_models.parked_event set place = 'live' where place = 'next' and model = $1
