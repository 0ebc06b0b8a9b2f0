update access.share set revoked = true where share_id = $1
