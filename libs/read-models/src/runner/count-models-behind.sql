select count(*)::integer as behind,
       exists (select from read_models.parked_event parked
                where parked.place = 'live' and parked.model = any($1::text[])
                  and (parked.stream = $3 or ($3::text is null and parked.position = $2))) as "isParked"
  from unnest($1::text[]) as wanted (name)
  left join read_models.checkpoint using (name)
 where checkpoint.position is null or checkpoint.position < $2
