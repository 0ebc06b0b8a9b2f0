select name from keys.entry where starts_with(name, $1::text) order by position('/' in name) > 0, name
