import type { QueuePlace } from '../queue-place';
import type { QueueServer } from './open-queue';

export const serverOf = ({ connectionString, redisUrl }: QueuePlace): QueueServer =>
  redisUrl === null ? { server: 'postgres', connectionString } : { server: 'redis', url: redisUrl };
