insert into import_row (line, child_id, day, place, key_digest, content_digest, born_digest, sealed)
select * from unnest($1::int[], $2::text[], $3::text[], $4::float8[], $5::text[], $6::text[], $7::text[], $8::text[])
