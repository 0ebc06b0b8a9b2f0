select to_char(verified_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "verifiedAt",
       events::integer as events, streams::integer as streams, seals, fault_count::integer as "faultCount", faults
  from event_store.verification
 order by verification_id desc
 limit 1
