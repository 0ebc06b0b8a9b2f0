import { approved, assessed, corrected, enrolled, voided } from '../../given/events';
import { approve } from '../../given/commands';
import { childOf, given } from '../../given/given';
import { flatNorms, lookUp, norms } from '../../given/norms';
import { day, scores, type RegionScores } from '../../given/ratings';
import type { Region } from '../../instrument/region';
import type { ChildEventDraft } from '../child-event';
import { focusOf } from './focus-of';

const moved = (from: Region, to: Region): ChildEventDraft => ({
  type: 'FocusMoved',
  data: { from, to, movedOn: day('2024-02-02'), flagId: null, reason: 'agreed' },
  occurredOn: day('2024-02-02'),
});

const focus = (...events: readonly ChildEventDraft[]) => focusOf(childOf(enrolled(), ...events), lookUp(flatNorms));
const proposal = (regions: Partial<Record<Region, RegionScores>>) => focus(assessed({ scores: scores(regions) }));

/** Sums of 39 and 38, of a norm of 60: at 65 %, and just under it. */
const at65 = [6, 6, 6, 7, 7, 7];
const under65 = [6, 6, 6, 6, 7, 7];
/** Sums of 51 and 50: at 85 %, and just under it. */
const at85 = [8, 8, 8, 9, 9, 9];
const under85 = [8, 8, 8, 8, 9, 9];

describe('the proposed focus', () => {
  it('is the lowest region under 65', () => {
    expect(proposal({ limbic: under65, cortex: 2 })).toBe('limbic');
    expect(proposal({ brainstem: 7, limbic: under65 })).toBe('limbic');
  });

  it('does not count a region at exactly 65 as under it', () =>
    expect(proposal({ limbic: at65, cortex: 2 })).toBe('cortex'));

  it('is the lowest region under 85 when none is under 65', () => {
    expect(proposal({ limbic: at65, cortex: under85 })).toBe('limbic');
    expect(proposal({ limbic: at85, cortex: under85 })).toBe('cortex');
  });

  it('is none when no region is under 85', () => expect(proposal({ limbic: at85 })).toBeNull());

  it('skips a region without a percent', () =>
    expect(proposal({ brainstem: [1, 1, 1, 1, null, null], cortex: under65 })).toBe('cortex'));

  it('comes from the earliest assessment, whatever was recorded first', () =>
    expect(
      focus(
        assessed({ id: 'a', on: '2024-05-01', scores: scores({ brainstem: 2 }) }),
        assessed({ id: 'b', on: '2024-02-01', scores: scores({ cortex: 2 }) }),
      ),
    ).toBe('cortex'));

  it('follows a correction and forgets a voided assessment', () => {
    const first = assessed({ id: 'a', scores: scores({ limbic: 2 }) });
    const second = assessed({ id: 'b', on: '2024-05-01', scores: scores({ cortex: 2 }) });
    expect(focus(first, corrected({ scores: scores({ brainstem: 2 }), supersedes: 2 }))).toBe('brainstem');
    expect(focus(first, second, corrected({ on: '2024-08-01', scores: scores({ limbic: 2 }), supersedes: 2 }))).toBe(
      'cortex',
    );
    expect(focus(first, second, voided({ supersedes: 2 }))).toBe('cortex');
  });

  it('is none without an assessment, or without norms', () => {
    expect(focus()).toBeNull();
    expect(focus(assessed({ normSet: null, scores: scores({}, 1) }))).toBeNull();
    expect(focus(assessed({ normSet: { name: 'lost', version: 9 }, scores: scores({}, 1) }))).toBeNull();
  });

  it('reads 26 of norms that sum to 40.0 as not under 65', () => {
    const trap = norms({ limbic: [660, 670, 670, 660, 670, 670] });
    const rated = (limbic: readonly number[]) =>
      childOf(enrolled(), assessed({ scores: scores({ limbic, cortex: 2 }) }));
    expect(focusOf(rated([4, 4, 4, 4, 5, 5]), lookUp(trap))).toBe('cortex');
    expect(focusOf(rated([4, 4, 4, 4, 4, 5]), lookUp(trap))).toBe('limbic');
  });
});

describe('the approved focus', () => {
  it('takes the place of the proposal, and the latest move the place of the plan', () => {
    expect(focus(assessed({ scores: scores({ limbic: 2 }) }), approved('brainstem'))).toBe('brainstem');
    expect(focus(approved('brainstem'), moved('brainstem', 'diencephalon'))).toBe('diencephalon');
  });

  it('is first a plan and then moves', () => {
    given(enrolled()).when(approve('brainstem')).then(approved('brainstem'));
    given(enrolled(), approved('brainstem')).when(approve('cortex')).then(moved('brainstem', 'cortex'));
    given(enrolled(), approved('brainstem'), moved('brainstem', 'cortex'))
      .when(approve('brainstem'))
      .then(moved('cortex', 'brainstem'));
  });

  it('never moves to where it is, nor without a reason', () => {
    given(enrolled(), approved('cortex')).when(approve('cortex')).thenRefused('FOCUS.UNCHANGED', { focus: 'cortex' });
    given(enrolled())
      .when(approve('cortex', { reason: '\t' }))
      .thenRefused('REASON.BLANK');
  });
});
