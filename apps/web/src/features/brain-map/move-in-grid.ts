export type Place = { readonly row: number; readonly column: number };

/** Where an arrow key leads in rows of different length; null for any other key. The column keeps its share. */
export const moveInGrid = (lengths: readonly number[], { row, column }: Place, key: string): Place | null => {
  const at = (toRow: number): Place => {
    const inside = Math.min(Math.max(toRow, 0), lengths.length - 1);
    const from = Math.max(1, (lengths[row] ?? 1) - 1);
    return { row: inside, column: Math.round((column / from) * ((lengths[inside] ?? 1) - 1)) };
  };
  const last = (lengths[row] ?? 1) - 1;
  switch (key) {
    case 'ArrowLeft':
      return { row, column: Math.max(0, column - 1) };
    case 'ArrowRight':
      return { row, column: Math.min(last, column + 1) };
    case 'ArrowUp':
      return at(row - 1);
    case 'ArrowDown':
      return at(row + 1);
    case 'Home':
      return { row, column: 0 };
    case 'End':
      return { row, column: last };
    default:
      return null;
  }
};
