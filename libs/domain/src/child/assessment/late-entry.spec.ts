import type { Instant } from '../../calendar/instant';
import { assessed, corrected, enrolled } from '../../given/events';
import { childOf } from '../../given/given';
import { day } from '../../given/ratings';
import { firstLimits } from '../../instrument/instrument-limits';
import { daysUntilRecorded, isLateEntry } from './late-entry';

const entered = (assessedOn: string, firstRecordedAt: string) => ({
  assessedOn: day(assessedOn),
  firstRecordedAt: firstRecordedAt as Instant,
});

describe('a late entry', () => {
  it('is one recorded more than 14 days after its day', () => {
    expect(isLateEntry(entered('2026-01-01', '2026-01-15T23:59:59.999Z'), firstLimits)).toBe(false);
    expect(isLateEntry(entered('2026-01-01', '2026-01-16T00:00:00.000Z'), firstLimits)).toBe(true);
  });

  it('is told by the limit of the instrument it was rated by', () => {
    expect(isLateEntry(entered('2026-01-01', '2026-01-15T12:00:00.000Z'), { lateEntryAfterDays: 13 })).toBe(true);
    expect(isLateEntry(entered('2026-01-01', '2026-03-01T12:00:00.000Z'), { lateEntryAfterDays: 60 })).toBe(false);
  });

  it('is never an assessment recorded on its day, or before it east of Greenwich', () => {
    expect(daysUntilRecorded(entered('2026-01-01', '2025-12-31T22:00:00.000Z'))).toBe(-1);
    expect(isLateEntry(entered('2026-01-01', '2025-12-31T22:00:00.000Z'), firstLimits)).toBe(false);
  });

  it('is told by the first recording: a correction years later makes nothing late', () => {
    const [assessment] = childOf(enrolled(), assessed(), corrected({ rater: 'S', supersedes: 2 })).assessments;
    expect(assessment?.firstRecordedAt).toBe('2026-01-01T00:00:00.000Z');
  });
});
