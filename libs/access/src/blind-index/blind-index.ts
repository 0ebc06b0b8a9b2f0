import { createHmac } from 'node:crypto';

/** Finds what is sealed without opening it: the same text of the same kind always has the same id. */
export type BlindIndex = {
  /** Shaped like a UUID. `text` is compared byte for byte: the caller trims it and normalises it to NFC first. */
  idOf(kind: string, text: string): string;
};

export const blindIndex = (key: Uint8Array): BlindIndex => ({
  idOf: (kind, text) => {
    // As a JSON list, so that no text can reach over into the kind.
    const bytes = createHmac('sha256', key)
      .update(JSON.stringify([kind, text]), 'utf8')
      .digest()
      .subarray(0, 16);
    // Version 8 and the RFC 9562 variant: "custom", so nobody takes the id for a random or a timed one.
    bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
    bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
    return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  },
});
