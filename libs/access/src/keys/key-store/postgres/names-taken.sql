select name from keys.entry where name = any($1::text[])
