-- Two columns: taking a row apart costs the reader more than anything but the hashing. `type` is last, being free text.
select concat_ws(' ', position, revision, schema_version, encode(hash, 'hex'), stream, type) as place,
       concat(data, ',"id":"', id, '","metadata":', metadata) as body
  from event_store.event
 order by stream, revision
