select access.append_reads($1::text[]) as "last"
