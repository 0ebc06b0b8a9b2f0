import { addDays, parseLocalDate, type LocalDate, type Period } from '@understory/domain';

/** The newest `count` half-years that are over, newest first: 1 January to 30 June, 1 July to 31 December. */
export const finishedHalfYears = (today: LocalDate, count: number): readonly Period[] => {
  const firstOfThis = today.slice(5) < '07-01' ? `${today.slice(0, 4)}-01-01` : `${today.slice(0, 4)}-07-01`;
  const periods: Period[] = [];
  let next = dayOf(firstOfThis);
  for (let made = 0; made < count; made += 1) {
    const to = addDays(next, -1);
    const from = dayOf(`${to.slice(0, 4)}-${to.slice(5) === '06-30' ? '01-01' : '07-01'}`);
    periods.push({ from, to });
    next = from;
  }
  return periods;
};

const dayOf = (text: string): LocalDate => {
  const day = parseLocalDate(text);
  if (day === null) throw new Error(`No such day: ${text}`);
  return day;
};
