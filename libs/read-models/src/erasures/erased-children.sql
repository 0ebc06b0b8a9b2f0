select distinct child_id as "childId" from read_models.erasure where status = 'erased' order by child_id
