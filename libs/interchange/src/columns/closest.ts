/** The known word a person most likely meant, or null when none is near. */
export const closest = (written: string, known: readonly string[]): string | null => {
  const plain = written
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_')
    .slice(0, longestWord);
  const ranked = known
    .map((word) => ({ word, distance: editDistance(plain, word.replaceAll('-', '_')) }))
    .sort((one, other) => one.distance - other.distance);
  const best = ranked[0];
  if (best === undefined) return null;
  // Two slips in a short word make it another word; in a long one they are typing.
  return best.distance <= Math.max(1, Math.floor(best.word.length / 3)) ? best.word : null;
};

const longestWord = 60;

const editDistance = (one: string, other: string): number => {
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const replaced = at(previous, column - 1) + (one[row - 1] === other[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, at(previous, column) + 1, at(current, column - 1) + 1));
    }
    previous = current;
  }
  return at(previous, other.length);
};

const at = (numbers: readonly number[], index: number): number => numbers[index] ?? Number.POSITIVE_INFINITY;
