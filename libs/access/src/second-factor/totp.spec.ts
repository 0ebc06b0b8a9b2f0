import { newTotpSecret, stepOfCode, totpAddress } from './totp';

// "12345678901234567890" of RFC 6238, appendix B, in base32.
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

describe('a one-time code by time', () => {
  // The last six of the eight digits that the appendix has for SHA-1.
  it.each([
    ['1970-01-01T00:00:59Z', '287082', 1],
    ['2005-03-18T01:58:29Z', '081804', 37037036],
    ['2005-03-18T01:58:31Z', '050471', 37037037],
    ['2009-02-13T23:31:30Z', '005924', 41152263],
    ['2033-05-18T03:33:20Z', '279037', 66666666],
    ['2603-10-11T11:33:20Z', '353130', 666666666],
  ])('at %s is %s, as RFC 6238 has it', (now, code, step) => expect(stepOfCode(secret, code, now)).toBe(step));

  it('is taken one step early or late, and no further', () => {
    expect(stepOfCode(secret, '081804', '2005-03-18T01:58:59Z')).toBe(37037036);
    expect(stepOfCode(secret, '081804', '2005-03-18T01:57:31Z')).toBe(37037036);
    expect(stepOfCode(secret, '081804', '2005-03-18T01:59:00Z')).toBeNull();
    expect(stepOfCode(secret, '081804', '2005-03-18T01:57:29Z')).toBeNull();
  });

  it.each(['', '28708', '2870822', 'abcdef', '２８７０８２'])('is not %j', (code) =>
    expect(stepOfCode(secret, code, '1970-01-01T00:00:59Z')).toBeNull(),
  );

  it('has a secret of 160 bits, and an address that apps read', () => {
    expect(newTotpSecret()).toMatch(/^[A-Z2-7]{32}$/);
    expect(totpAddress(secret, 'm.weber')).toBe(
      `otpauth://totp/Understory:m.weber?issuer=Understory&secret=${secret}&algorithm=SHA1&digits=6&period=30`,
    );
  });
});
