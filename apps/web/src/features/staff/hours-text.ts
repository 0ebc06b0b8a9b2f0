/** Quarters of an hour as hours: 7 is “1.75 h”. */
export const hoursText = (quarterHours: number): string => {
  const rest = ['', '.25', '.5', '.75'][quarterHours % 4] ?? '';
  return `${Math.floor(quarterHours / 4)}${rest} h`;
};

/** Null unless the text is hours in whole quarters, such as 1.75. */
export const quarterHoursOf = (text: string): number | null => {
  const match = /^(\d{1,3})(?:[.,](0|00|25|5|50|75))?$/.exec(text.trim());
  if (match === null) return null;
  const quarters = { '25': 1, '5': 2, '50': 2, '75': 3 }[match[2] ?? ''] ?? 0;
  return Number(match[1]) * 4 + quarters;
};
