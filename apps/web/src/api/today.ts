import { parseLocalDate, type LocalDate } from '@understory/domain';

/** The day on this person's calendar. */
export const today = (): LocalDate => localDayOf(new Date());

export const localDayOf = (at: Date): LocalDate => {
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = parseLocalDate(`${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`);
  if (day === null) throw new Error('The clock does not tell a day.');
  return day;
};
