select first.model, first.stream, first.position, first.event_id as "eventId", first.event_type as "eventType",
       first.cause, first.attempts, to_char(first.since at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as since,
       to_char(first.tried_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "triedAt",
       (select count(*)::integer - 1
          from read_models.parked_event behind
         where behind.place = 'live' and behind.model = first.model and behind.stream = first.stream) as behind
  from (select distinct on (model, stream) *
          from read_models.parked_event
         where place = 'live'
         order by model, stream, position) as first
 order by first.since, first.position, first.model
 limit $1
