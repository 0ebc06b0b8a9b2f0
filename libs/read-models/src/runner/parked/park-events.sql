-- The first one's cause is given; those that wait behind an earlier one have none.
insert into read_models.parked_event (
  place, model, position, stream, revision, event_id, event_type, cause, attempts, tried_at)
select $1, $2, position, stream, revision, event_id, event_type,
       case when number = 1 then $3::text end,
       case when number = 1 and $3::text is not null then 1 else 0 end,
       case when number = 1 and $3::text is not null then now() end
  from unnest($4::bigint[], $5::text[], $6::integer[], $7::text[], $8::text[])
         with ordinality as event (position, stream, revision, event_id, event_type, number)
