import { hoursText, quarterHoursOf } from './hours-text';

it.each([
  [1, '0.25 h'],
  [4, '1 h'],
  [6, '1.5 h'],
  [7, '1.75 h'],
])('%i quarters of an hour are written %s', (quarters, text) => expect(hoursText(quarters)).toBe(text));

it.each([
  ['2', 8],
  ['1.75', 7],
  ['1,5', 6],
  ['0.50', 2],
  ['1.3', null],
  ['', null],
  ['-1', null],
])('“%s” is read as %s quarters', (text, quarters) => expect(quarterHoursOf(text)).toBe(quarters));
