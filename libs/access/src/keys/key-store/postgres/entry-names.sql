select name from keys.entry order by position('/' in name) > 0, name
