-- Null reads all of them.
select caseload.child_id as "childId", program, assessments, discharged_on as "dischargedOn",
       coalesce((select jsonb_agg(jsonb_build_object('amendmentId', amendment_id, 'receivedOn', received_on,
                                                     'isExtended', is_extended) order by amendment_id)
                   from read_models.amendment
                  where amendment.child_id = caseload.child_id and decided_on is null), '[]') as amendments
  from read_models.caseload
 where $1::text[] is null or caseload.child_id = any ($1)
