-- Temporary: only this session sees it, it is never in the write-ahead log, and it ends with the session.
-- Sealed rows and digests are base64: as text they cross to the server and back at half the cost of bytea.
create temporary table import_row (
  line            integer not null,
  child_id        text    collate "C" not null,
  day             text    collate "C" not null,
  place           float8  not null,
  key_digest      text    collate "C" not null,
  content_digest  text    collate "C" not null,
  born_digest     text    collate "C",
  sealed          text    not null
)
