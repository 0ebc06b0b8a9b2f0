select wanted.name, checkpoint.version, checkpoint.position,
       (select count(distinct stream)::integer from read_models.parked_event parked
         where parked.place = 'live' and parked.model = wanted.name) as "parkedStreams"
  from unnest($1::text[]) with ordinality as wanted (name, ordinal)
  left join read_models.checkpoint using (name)
 order by ordinal
