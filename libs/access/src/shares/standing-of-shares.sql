select share_id as "shareId", downloads_left as "downloadsLeft", grounds
  from access.share
 where share_id = any($1::text[])
