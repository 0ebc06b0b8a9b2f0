select from read_models.parked_act where act = 'skip' and model = $1 and event_id = $2 limit 1
