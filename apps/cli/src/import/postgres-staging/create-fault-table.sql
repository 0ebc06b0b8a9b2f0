create temporary table import_fault (
  line     integer not null,
  ordinal  bigint  not null generated always as identity,
  blamed   text    not null,
  message  text    not null
)
