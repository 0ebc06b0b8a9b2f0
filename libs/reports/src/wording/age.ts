import { counted } from './number';
import { tied } from './tied';

export const showAge = (ageMonths: number): string => {
  const years = Math.floor(ageMonths / 12);
  const months = ageMonths % 12;
  if (years === 0) return counted(months, 'month');
  return months === 0 ? counted(years, 'year') : `${counted(years, 'year')} ${counted(months, 'month')}`;
};

/** 9 y 3 m, for tables. */
export const showShortAge = (ageMonths: number): string => tied(Math.floor(ageMonths / 12), 'y', ageMonths % 12, 'm');
