import { type Happening, rating, recorded, signed } from '../made-up-children.fixture';
import type { Assessed } from './assessed';
import { foldBrainMapHistory } from './fold-brain-map-history';

const historyAfter = (...happenings: readonly Happening[]): readonly Assessed[] =>
  recorded(happenings).reduce<readonly Assessed[]>(foldBrainMapHistory, []);

const reread: Happening = {
  child: '1',
  type: 'AssessmentsReread',
  data: { normSet: { name: 'licensed', version: 3 }, reason: 'sealed' },
};

describe('the map history of a child', () => {
  it('is read with other norms up to the re-reading, and with the norms of its own time after it', () => {
    const history = historyAfter(
      signed('1', { assessmentId: 'a1' }),
      signed('1', { assessmentId: 'a2' }),
      reread,
      signed('1', { assessmentId: 'a3' }),
    );
    expect(history.map(({ normSetName, normSetVersion }) => [normSetName, normSetVersion])).toEqual([
      ['licensed', 3],
      ['licensed', 3],
      ['demonstration', 1],
    ]);
  });

  it('takes all of a correction but keeps the norms of the first recording', () => {
    const corrected = { ...rating({ assessedOn: '2025-05-05', relationalHealth: 7 }), supersedes: 'e', reason: 'r' };
    const [assessed] = historyAfter(signed('1'), { child: '1', type: 'AssessmentCorrected', data: corrected });
    expect(assessed).toMatchObject({
      assessedOn: '2025-05-05',
      relationalHealth: 7,
      normSetName: 'demonstration',
      effectiveEvent: 'event-1',
    });
  });

  it('marks a voided assessment instead of losing it', () => {
    const history = historyAfter(signed('1'), {
      child: '1',
      type: 'AssessmentVoided',
      data: { assessmentId: 'a1', supersedes: 'e', reason: 'r' },
    });
    expect(history.map(({ voided }) => voided)).toEqual([true]);
  });
});
