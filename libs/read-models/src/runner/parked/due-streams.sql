-- After one minute, then two, four … at most an hour between two tries.
select distinct on (model, stream) model, stream
  from read_models.parked_event
 where place = 'live' and model = any($1::text[]) and cause is not null
   and tried_at < now() - least(interval '1 hour', interval '1 minute' * 2 ^ least(attempts - 1, 10))
 order by model, stream
 limit 100
