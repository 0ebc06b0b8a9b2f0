select position from jobs.dispatcher_checkpoint
