import { Secret, TOTP } from 'otpauth';

/** What every authenticator app takes: RFC 6238 with SHA-1, six digits, thirty seconds. */
const periodSeconds = 30;
const digits = 6;
/** RFC 4226, 4 (R6): 160 bits. */
const secretBytes = 20;

export const newTotpSecret = (): string => new Secret({ size: secretBytes }).base32;

const totpOf = (secret: string, label = ''): TOTP =>
  new TOTP({ issuer: 'Understory', label, algorithm: 'SHA1', digits, period: periodSeconds, secret });

/** The address that an app reads from a QR code. */
export const totpAddress = (secret: string, account: string): string => totpOf(secret, account).toString();

/**
 * The step of time that a code belongs to, one either side of now allowed for clocks that differ; null for a wrong one.
 * Compared in constant time by the library.
 */
export const stepOfCode = (secret: string, code: string, now: string): number | null => {
  // Anything else makes the library's comparison throw.
  if (!/^[0-9]{6}$/.test(code)) return null;
  const timestamp = Date.parse(now);
  const away = totpOf(secret).validate({ token: code, timestamp, window: 1 });
  return away === null ? null : Math.floor(timestamp / 1000 / periodSeconds) + away;
};
