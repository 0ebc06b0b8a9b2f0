/** One way in which a text may stand in a file. */
export type Form = { readonly name: string; readonly bytes: Buffer };

/** How plain text is met in files: as it is, in the encodings of databases and browsers, and packed into other text. */
export const formsOf = (text: string): readonly Form[] => {
  const utf8 = Buffer.from(text, 'utf8');
  const utf16 = Buffer.from(text, 'utf16le');
  return [
    { name: 'UTF-8', bytes: utf8 },
    { name: 'UTF-16, little end first', bytes: utf16 },
    { name: 'UTF-16, big end first', bytes: Buffer.from(utf16).swap16() },
    { name: 'Latin-1', bytes: Buffer.from(text, 'latin1') },
    { name: 'hexadecimal', bytes: Buffer.from(utf8.toString('hex')) },
    { name: 'percent-encoded', bytes: Buffer.from(encodeURIComponent(text)) },
    { name: 'escaped as in JSON', bytes: Buffer.from(escaped(text)) },
    ...[0, 1, 2].flatMap((offset) => base64At(utf8, offset)),
  ];
};

const escaped = (text: string): string =>
  text.replace(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Within a longer text the same bytes fall on three places of the alphabet; letters shared with neighbours are cut. */
const base64At = (utf8: Buffer, offset: number): readonly Form[] => {
  const whole = Buffer.concat([Buffer.alloc(offset), utf8])
    .toString('base64')
    .replace(/=+$/, '');
  const inner = whole.slice([0, 2, 3][offset], utf8.length % 3 === (3 - offset) % 3 ? undefined : -1);
  return [
    { name: `base64, ${offset} bytes on`, bytes: Buffer.from(inner) },
    {
      name: `base64 for addresses, ${offset} bytes on`,
      bytes: Buffer.from(Buffer.from(inner).toString().replaceAll('+', '-').replaceAll('/', '_')),
    },
  ];
};
