-- One look of a reader that stands at $1, all of one moment: the head, the event it stands on ($2) as it is now, and what
-- follows. As three questions it cost three round trips more, each of them a wait for the processor on a busy machine.
select head.position as head, stood.id as "stoodId", encode(stood.hash, 'hex') as "stoodHash",
       page.position, page.id, page.stream, page.revision, page.type, page.schema_version as "schemaVersion", page.data,
       page.metadata, encode(page.hash, 'hex') as hash
  from event_store.log_head head
  left join event_store.event stood on stood.position = $2
  left join lateral (
         select *
           from event_store.event
          where position > $1 and position <= head.position
            and ($3::text is null or (stream >= $3 and stream < $3 || '~'))
            and ($4::text[] is null or type = any ($4))
          order by position
          limit $5) page on true
 order by page.position
