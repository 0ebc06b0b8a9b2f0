insert into event_store.verification (verified_at, events, streams, seals, fault_count, faults)
values ($1, $2, $3, $4, $5, $6)
