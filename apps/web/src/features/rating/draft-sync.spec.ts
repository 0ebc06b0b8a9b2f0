import type { AssessmentDraft } from './draft-api';
import { answered, failed, isUnsaved, seen, sent, syncOf, typed, valueOf } from './draft-sync';

const blank: (number | null)[] = Array.from({ length: 32 }, () => null);
const draft = (version: number, over: Partial<AssessmentDraft> = {}): AssessmentDraft => ({
  childId: 'c',
  draftId: 'd',
  kind: 'reassessment',
  assessedOn: '2026-03-01',
  version,
  numberRated: 0,
  changedBy: 'ada',
  changedAt: '2026-03-01T10:00:00.000Z',
  scores: blank,
  relationalHealth: null,
  rater: null,
  sources: null,
  setting: null,
  touched: [],
  contested: [],
  ...over,
});

describe('a draft on the screen', () => {
  it('shows what was typed here before what the server knows', () => {
    const sync = typed(syncOf(draft(3, { scores: blank.with(0, 5), rater: 'Ada' })), { f1: 7 });
    expect(valueOf(sync, 'f1')).toBe(7);
    expect(valueOf(sync, 'rater')).toBe('Ada');
    expect(valueOf(sent(sync), 'f1')).toBe(7);
    expect(valueOf(typed(sent(sync), { f1: null }), 'f1')).toBeNull();
  });

  it('is unsaved until the answer is there', () => {
    const sync = typed(syncOf(draft(3)), { f1: 7 });
    expect([sync, sent(sync), answered(sent(sync), draft(4))].map(isUnsaved)).toEqual([true, true, false]);
    expect(isUnsaved(answered(typed(sent(sync), { f2: 3 }), draft(4)))).toBe(true);
  });

  it('keeps what could not be sent, under what was typed since', () => {
    const sync = failed(typed(sent(typed(syncOf(draft(3)), { f1: 7, f2: 4 })), { f2: 5 }));
    expect(sync.pending).toEqual({ values: { f1: 7, f2: 5 }, basedOn: 3 });
    expect(sync.sending).toBeNull();
  });

  it('never claims to have seen what arrived after the typing: that would overwrite a colleague unseen', () => {
    const before = typed(syncOf(draft(3)), { f1: 7 });
    expect(seen(before, draft(5, { scores: blank.with(0, 2) })).pending?.basedOn).toBe(3);
    const inFlight = typed(sent(typed(syncOf(draft(3)), { f2: 4 })), { f1: 7 });
    expect(answered(inFlight, draft(5, { scores: blank.with(0, 2) })).pending?.basedOn).toBe(3);
  });

  it('takes in what others saved, unless it is older or a save is on its way', () => {
    expect(seen(syncOf(draft(3)), draft(4)).draft?.version).toBe(4);
    expect(seen(syncOf(draft(3)), draft(2)).draft?.version).toBe(3);
    expect(seen(sent(typed(syncOf(draft(3)), { f1: 7 })), draft(4)).draft?.version).toBe(3);
  });

  it('that is not saved yet rests on nothing', () => expect(typed(syncOf(null), { f1: 7 }).pending?.basedOn).toBe(0));
});
