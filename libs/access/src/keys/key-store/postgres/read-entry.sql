select content from keys.entry where name = $1
