import { echo } from './echo';

describe('echoing an offending value', () => {
  it('puts it in quotes as it stands', () => expect(echo('basline')).toBe('"basline"'));

  it('cuts it after 40 characters, counting an emoji as one', () => {
    expect(echo('x'.repeat(40))).toBe(`"${'x'.repeat(40)}"`);
    expect(echo('x'.repeat(41))).toBe(`"${'x'.repeat(40)}…"`);
    expect(echo('🌱'.repeat(41))).toBe(`"${'🌱'.repeat(40)}…"`);
  });

  it('escapes what could move the cursor or reverse the text', () =>
    expect(echo('a\u001b[2J\r\n\u202eb')).toBe('"a\\u{1B}[2J\\u{D}\\u{A}\\u{202E}b"'));
});
