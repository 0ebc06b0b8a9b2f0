select case when count(*) = cardinality($1::text[]) then min(position) end as position,
       coalesce(json_agg(json_build_array(name, version) order by name), '[]')::text as versions,
       (select coalesce(json_agg(json_build_array(model, position) order by model, position), '[]')
          from read_models.parked_event where place = 'live')::text as parked
  from read_models.checkpoint
 where name = any ($1::text[])
