select moved, parked from read_models.move_checkpoints($1, $2, $3, $4, $5, $6, $7, $8)
