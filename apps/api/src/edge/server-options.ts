import { brokenRequest } from '../problems/broken-request';
import { malformedUrl } from '../problems/malformed-url';
import type { EdgeSettings } from './edge-settings';

/** What one connection may cost before any rule of ours is asked. */
export const serverOptionsFor = ({ trustedProxies }: EdgeSettings) => ({
  // Else a client would choose the address that is written into the read log.
  trustProxy: trustedProxies.length === 0 ? false : [...trustedProxies],
  bodyLimit: 128 * 1024,
  // A request that trickles in must not hold a connection open; an idle one is closed before most clients reuse it.
  requestTimeout: 30_000,
  keepAliveTimeout: 5_000,
  // A client that takes no answer: longer than the pause between two signs of life of a stream of changes.
  connectionTimeout: 300_000,
  http: {
    headersTimeout: 10_000,
    // By default the limits above are looked at every half minute, and a slow client gets that on top.
    connectionsCheckingInterval: 2_000,
    maxHeaderSize: 16 * 1024,
    // The admission answers a request without a host; the server would with a text of its own.
    requireHostHeader: false,
  },
  // Counted in characters of a name or an id, which are at most 36; longer ones are no address of ours.
  routerOptions: { maxParamLength: 100 },
  frameworkErrors: malformedUrl,
  clientErrorHandler: brokenRequest,
});
