-- A lost compare-and-set: did these very events win earlier, and how far is the stream now?
select head.revision as "actual", event.id, event.position, encode(event.hash, 'hex') as hash
  from (select (select revision from event_store.stream_head where stream = $1) as revision) as head
  left join event_store.event on event.stream = $1 and event.id = any ($2::uuid[])
