// PostgreSQL's binary form of an array: the text form would escape every quote and backslash of every event.
const headerBytes = 20;
const noNulls = 0;
const lowerBound = 1;

const elementType = { int4: 23, text: 25, bytea: 17, uuid: 2950, json: 114 } as const;

type Write<Value> = {
  readonly bytes: (value: Value) => number;
  readonly write: (into: Buffer, at: number, value: Value) => void;
};

const arrayOf = <Value>(type: number, values: readonly Value[], { bytes, write }: Write<Value>): Buffer => {
  const sizes = values.map(bytes);
  const array = Buffer.allocUnsafe(sizes.reduce((sum, size) => sum + 4 + size, headerBytes));
  array.writeInt32BE(1, 0);
  array.writeInt32BE(noNulls, 4);
  array.writeInt32BE(type, 8);
  array.writeInt32BE(values.length, 12);
  array.writeInt32BE(lowerBound, 16);
  let at = headerBytes;
  values.forEach((value, index) => {
    const size = sizes[index] ?? 0;
    array.writeInt32BE(size, at);
    write(array, at + 4, value);
    at += 4 + size;
  });
  return array;
};

const utf8: Write<string> = {
  bytes: (value) => Buffer.byteLength(value),
  write: (into, at, value) => into.write(value, at),
};

const hex: Write<string> = {
  bytes: (value) => value.length / 2,
  write: (into, at, value) => into.write(value, at, 'hex'),
};

const uuid: Write<string> = {
  bytes: () => 16,
  write: (into, at, value) => into.write(value.replaceAll('-', ''), at, 'hex'),
};

const int4: Write<number> = { bytes: () => 4, write: (into, at, value) => into.writeInt32BE(value, at) };

export const textArray = (values: readonly string[]): Buffer => arrayOf(elementType.text, values, utf8);
export const jsonArray = (texts: readonly string[]): Buffer => arrayOf(elementType.json, texts, utf8);
/** From lower-case hex. */
export const byteaArray = (values: readonly string[]): Buffer => arrayOf(elementType.bytea, values, hex);
export const uuidArray = (values: readonly string[]): Buffer => arrayOf(elementType.uuid, values, uuid);
export const int4Array = (values: readonly number[]): Buffer => arrayOf(elementType.int4, values, int4);
