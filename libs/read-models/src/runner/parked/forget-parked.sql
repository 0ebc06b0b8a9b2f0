delete from read_models.parked_event where place = $1 and model = $2
