-- One row for up to 250 events, as one JSON text: the driver's work for a row and a column is paid once, and an event of
-- the largest size allowed stays far from the gigabyte that a value may have. Names are lower-case ASCII, so `~` stands
-- after every name that begins with the prefix.
select max(position) as last, count(*)::integer as events,
       '[' || string_agg(
         '{"position":' || position || ',"id":"' || id || '","stream":"' || stream || '","revision":' || revision ||
         ',"type":' || to_json(type)::text || ',"schemaVersion":' || schema_version ||
         ',"metadata":' || left(metadata::text, -1) || ',"hash":"' || encode(hash, 'hex') || '"},"data":' || data::text || '}',
         ',' order by position) || ']' as text
  from (select *, (row_number() over (order by position) - 1) / 250 as chunk
          from event_store.event
         where position > $1 and position <= $2
           and ($3::text is null or (stream >= $3 and stream < $3 || '~'))
           and ($4::text[] is null or type = any ($4))
         order by position
         limit $5) as page
 group by chunk
 order by chunk
