const loopback = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i;

/** A page of another site that points its own name at this machine sends that name, and gets no answer. */
export const isAnsweredHost = (host: string | undefined): boolean => host !== undefined && loopback.test(host);
