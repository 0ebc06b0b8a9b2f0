import { parseLocalDate, type LocalDate } from '@understory/domain';

/** A day as the API answers it. */
export const dayOf = (text: string | null): LocalDate | null => (text === null ? null : parseLocalDate(text));
