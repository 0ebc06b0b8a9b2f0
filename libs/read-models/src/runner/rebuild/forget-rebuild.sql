delete from read_models.rebuild where name = $1
