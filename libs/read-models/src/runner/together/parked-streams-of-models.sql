-- A statement of its own: it must see what whoever held the checkpoints before has parked and unparked.
select distinct model, stream
  from read_models.parked_event
 where place = 'live' and model = any($1::text[]) and stream = any($2::text[])
