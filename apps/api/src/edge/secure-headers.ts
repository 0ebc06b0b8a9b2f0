import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

// Of an answer that is data: a browser that is brought to show it as a page may run and fetch nothing. What is a page
// (the screens, the documentation, the queue) names its own policy in place of this one.
const nothingAtAll = {
  'default-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
};

const unusedFeatures = ['camera', 'display-capture', 'geolocation', 'microphone', 'midi', 'payment', 'serial', 'usb'];
const permissions = unusedFeatures.map((feature) => `${feature}=()`).join(', ');

const yearSeconds = 365 * 24 * 60 * 60;

/** What every answer tells a browser; it must be registered before whatever else answers. */
export const secureHeadersOf = async (server: FastifyInstance): Promise<void> => {
  await server.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: nothingAtAll },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
    // Said below, and only where it is true.
    strictTransportSecurity: false,
  });
  server.addHook('onRequest', async (request, reply) => {
    void reply.headers({ 'cache-control': 'no-store', 'permissions-policy': permissions });
    // Through a trusted proxy alone: over plain HTTP a browser ignores it, and on loopback it would outlive the product.
    if (request.protocol === 'https') {
      void reply.header('strict-transport-security', `max-age=${yearSeconds}; includeSubDomains`);
    }
  });
};
