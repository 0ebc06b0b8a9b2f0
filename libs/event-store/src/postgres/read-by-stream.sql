-- As read-log-page.sql, stream after stream and without metadata. Left to the planner: a small range goes by the index of the
-- streams; of a large one the rows are read as they lie, and sorted. The moment of recording is cut out of the metadata
-- byte by byte, which takes a fraction of the time of parsing them: 24 characters, and no text inside holds a quote that
-- is not escaped.
select position, id, stream, revision, type, schema_version as "schemaVersion",
       left(split_part(metadata::text, '"recordedAt":"', 2), 24) as "recordedAt", data
  from event_store.event
 where stream >= $1 and stream < $2 and position <= $3
   and ($4::text[] is null or type = any ($4))
 order by stream, revision
