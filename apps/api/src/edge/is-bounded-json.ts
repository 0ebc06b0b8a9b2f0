/** Of brackets within brackets; the deepest body that a route takes has six. */
const deepest = 16;
/** Of all objects of a body together. */
const mostKeys = 10_000;

const quote = 0x22;
const backslash = 0x5c;
const colon = 0x3a;
const opening = new Set([0x5b, 0x7b]);
const closing = new Set([0x5d, 0x7d]);

/**
 * Whether a text of JSON is worth parsing: a few hundred kilobytes of brackets or of one-letter keys cost a parser, and
 * whatever walks its result, far more than they cost the sender. Reads each character once; what is no JSON is left to
 * the parser.
 */
export const isBoundedJson = (text: string): boolean => {
  let depth = 0;
  let keys = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) at = endOfString(text, at);
    else if (opening.has(code)) depth += 1;
    else if (closing.has(code)) depth -= 1;
    else if (code === colon) keys += 1;
    if (depth > deepest || keys > mostKeys) return false;
  }
  return true;
};

const endOfString = (text: string, start: number): number => {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === backslash) at += 1;
    else if (code === quote) return at;
  }
  return text.length;
};
