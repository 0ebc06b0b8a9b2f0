import type { Profile } from '../child/profile';
import type { Place } from './activity';

/** How a child stands at the end of the history. */
export const standings = ['new', 'up-to-date', 'overdue', 'baseline-only', 'discharged'] as const;
export type Standing = (typeof standings)[number];

export type Program = {
  readonly name: string;
  /** How many children end in which standing. */
  readonly children: Readonly<Record<Standing, number>>;
  /** At the baseline, in years. */
  readonly ages: { readonly from: number; readonly to: number };
  readonly profiles: readonly Profile[];
  /** What the program calls the place of an activity. */
  readonly settings: Readonly<Record<Place, string>>;
  /** Of functions, beyond those that are not rated at an age. */
  readonly unratedShare: number;
  /** Of reassessments in the middle of a history that did not take place. */
  readonly skippedShare: number;
  /** Stretches in which too few people were there to deliver what was planned. */
  readonly shortages: readonly { readonly daysBeforeEnd: number; readonly weeks: number }[];
};

export const residential: Program = {
  name: 'Demo psychiatric residential',
  children: { new: 2, 'up-to-date': 12, overdue: 2, 'baseline-only': 0, discharged: 4 },
  ages: { from: 6, to: 13 },
  profiles: ['early', 'early', 'early', 'self-regulation', 'self-regulation', 'relational'],
  settings: { routine: 'residential unit', school: 'classroom', session: 'therapy room', outdoors: 'garden' },
  unratedShare: 0.01,
  skippedShare: 0.06,
  shortages: [{ daysBeforeEnd: 560, weeks: 6 }],
};

export const dayTreatment: Program = {
  name: 'Demo day treatment',
  children: { new: 1, 'up-to-date': 14, overdue: 3, 'baseline-only': 1, discharged: 3 },
  ages: { from: 5, to: 13 },
  profiles: ['early', 'self-regulation', 'self-regulation', 'relational', 'relational', 'cognitive'],
  settings: { routine: 'day room', school: 'classroom', session: 'therapy room', outdoors: 'school yard' },
  unratedShare: 0.02,
  skippedShare: 0.12,
  shortages: [{ daysBeforeEnd: 300, weeks: 5 }],
};

/** The program with the most gaps: people travel to the families, and visits fall through. */
export const inHome: Program = {
  name: 'Demo intensive in-home',
  children: { new: 1, 'up-to-date': 6, overdue: 8, 'baseline-only': 1, discharged: 2 },
  ages: { from: 4, to: 11 },
  profiles: ['self-regulation', 'self-regulation', 'relational', 'relational', 'cognitive', 'mild'],
  settings: { routine: 'home', school: 'school', session: 'home', outdoors: 'playground' },
  unratedShare: 0.06,
  skippedShare: 0.25,
  shortages: [
    { daysBeforeEnd: 640, weeks: 7 },
    { daysBeforeEnd: 210, weeks: 6 },
  ],
};

export const programs: readonly Program[] = [residential, dayTreatment, inHome];
