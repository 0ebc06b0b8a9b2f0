/** How long a session lasts: without a request, and at most. */
export type SessionLimits = { readonly idleMinutes: number; readonly longestMinutes: number };

/** OWASP's range for high-value applications, and one working day. */
export const usualSessionLimits: SessionLimits = { idleMinutes: 30, longestMinutes: 720 };
