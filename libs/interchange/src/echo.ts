const shownCharacters = 40;
// Controls, format characters, line separators: whatever could move a terminal's cursor or hide in a log line.
const unprintable = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** An offending value in quotes, short and harmless. Never for cells that may identify a person. */
export const echo = (value: string): string => {
  const characters = Array.from(value.slice(0, shownCharacters * 2 + 2));
  const cut = characters.length > shownCharacters;
  const shown = characters.slice(0, shownCharacters).join('').replace(unprintable, escaped);
  return `"${shown}${cut ? '…' : ''}"`;
};

const escaped = (character: string): string => `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`;
