/** What a field for a printed number holds: null when it is blank, and `faulty` when it is no such number. */
export const printedNumber = (text: string): number | null | 'faulty' => {
  const plain = text.trim().replace(',', '.');
  if (plain === '') return null;
  return /^\d{1,5}(\.\d{1,2})?$/.test(plain) && Number(plain) <= 10_000 ? Number(plain) : 'faulty';
};

export const printedText = (value: number | null): string => (value === null ? '' : String(value));
