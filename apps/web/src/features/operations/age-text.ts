const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** In the largest unit that fits, cut. */
export const ageText = (seconds: number): string => {
  if (seconds < minute) return `${seconds} s`;
  if (seconds < hour) return `${Math.floor(seconds / minute)} min`;
  if (seconds < day) return `${Math.floor(seconds / hour)} h`;
  const days = Math.floor(seconds / day);
  return `${days} ${days === 1 ? 'day' : 'days'}`;
};
