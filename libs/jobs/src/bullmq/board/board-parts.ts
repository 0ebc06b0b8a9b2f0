import type {
  AppControllerRoute,
  AppViewRoute,
  BullBoardQueues,
  IServerAdapter,
  UIConfig,
} from '@bull-board/api/typings/app';

/** What Bull Board hands to the server that serves it. */
export type BoardParts = {
  readonly queues: BullBoardQueues;
  readonly pageFolder: string;
  readonly files: string;
  readonly entry: AppViewRoute;
  readonly routes: readonly AppControllerRoute[];
  readonly config: UIConfig;
};

type Given = { -readonly [Part in keyof BoardParts]?: BoardParts[Part] };

/** Takes the board apart instead of serving it, so that its writes are never served and its failures are ours to tell. */
export const boardPartsOf = (build: (server: IServerAdapter) => unknown): BoardParts => {
  const given: Given = {};
  const take = (part: Given): IServerAdapter => {
    Object.assign(given, part);
    return server;
  };
  const server: IServerAdapter = {
    setQueues: (queues) => take({ queues }),
    setViewsPath: (pageFolder) => take({ pageFolder }),
    setStaticPath: (_route, files) => take({ files }),
    setEntryRoute: (entry) => take({ entry }),
    setErrorHandler: () => server,
    setApiRoutes: (routes) => take({ routes }),
    setUIConfig: (config) => take({ config }),
  };
  build(server);
  if (!isWhole(given)) throw new Error('Bull Board did not say all that is to be served.');
  return given;
};

const isWhole = (given: Given): given is BoardParts =>
  given.queues !== undefined &&
  given.pageFolder !== undefined &&
  given.files !== undefined &&
  given.entry !== undefined &&
  given.routes !== undefined &&
  given.config !== undefined;
