/** The moment a `datetime-local` field holds, with the offset that this place had then. */
export const writtenMoment = (entered: string, offsetMinutes: (at: Date) => number = offsetHere): string => {
  const offset = offsetMinutes(new Date(entered));
  const two = (value: number): string => String(value).padStart(2, '0');
  const size = Math.abs(offset);
  return `${entered.slice(0, 16)}:00${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
};

const offsetHere = (at: Date): number => -at.getTimezoneOffset();
