with repeated as (
  select ctid as place, row_number() over (partition by key_digest, content_digest order by line) as appearance
    from import_row
), deleted as (
  delete from import_row
   using repeated
   where import_row.ctid = repeated.place and repeated.appearance > 1
  returning 1
)
select count(*)::int as repeats from deleted
