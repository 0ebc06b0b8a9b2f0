export const queueBoardAddress = '/queues';

/** By the pattern of the matched route, so that an unknown path below it has none. */
export const isQueueBoard = (route: string | undefined): boolean =>
  route === queueBoardAddress || route?.startsWith(`${queueBoardAddress}/`) === true;
