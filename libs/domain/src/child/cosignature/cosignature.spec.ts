import fc from 'fast-check';
import { cosign, correct, declineToCosign, evaluate, reread, sign, signer, voidIt } from '../../given/commands';
import { assessed, enrolled } from '../../given/events';
import { after, childOf, eventId, given } from '../../given/given';
import { day, scores } from '../../given/ratings';
import { assessmentsInOrder } from '../assessment/assessments-in-order';
import type { ChildCommand } from '../child-command';
import type { ChildEventDraft } from '../child-event';
import { decide } from '../decide';

const team: ChildEventDraft = {
  type: 'CareTeamChanged',
  data: { accountIds: ['certified', 'trainee'] },
  occurredOn: day('2024-01-01'),
};
const start = [enrolled(), team];
const submit = (over: Parameters<typeof sign>[0] = {}) => sign({ ...over, signer: signer('trainee', false) });
const waiting = after(start, submit());
const typesOf = (events: readonly ChildEventDraft[]) => events.map(({ type }) => type);
/** What everything clinical is computed from. */
const clinical = (events: readonly ChildEventDraft[]) => {
  const { submissions: _, ...rest } = childOf(...events);
  return rest;
};

describe('an assessment signed by somebody', () => {
  it('whose certification is in force counts at once, and says what was relied on', () => {
    const history = after(start, sign({ signer: signer('certified', true) }));
    expect(typesOf(history)).toEqual([...typesOf(start), 'AssessmentSigned']);
    expect(history.at(-1)?.data).toMatchObject({
      certification: { stream: 'staff-certified', revision: 0, policyVersion: 1 },
    });
  });

  it('who is asked for no certification is recorded to the letter as before there were any', () =>
    given(...start)
      .when(sign())
      .then(assessed()));

  it('whose certification is not in force waits, and counts for nothing', () => {
    expect(typesOf(waiting)).toEqual([...typesOf(start), 'AssessmentSubmitted']);
    expect(clinical(waiting)).toEqual(clinical(start));
    expect(childOf(...waiting).submissions).toMatchObject([
      { status: 'waiting', submittedBy: 'trainee', certification: { stream: 'staff-trainee', revision: -1 } },
    ]);
  });
});

describe('a co-signature', () => {
  it('makes the assessment count, on the day it was made', () => {
    const history = after(waiting, cosign('certified'));
    expect(history.at(-1)).toMatchObject({
      type: 'AssessmentCosigned',
      occurredOn: '2024-02-01',
      data: { submitted: eventId(3), cosignedOn: '2024-02-05', certification: { stream: 'staff-certified' } },
    });
    expect(assessmentsInOrder(childOf(...history))).toMatchObject([{ assessmentId: 'a', effectiveEvent: eventId(4) }]);
  });

  it('can be corrected and voided like any other', () => {
    const cosigned = after(waiting, cosign('certified'));
    expect(typesOf(after(cosigned, correct({ scores: scores({ limbic: 3 }) }), voidIt())).slice(-2)).toEqual([
      'AssessmentCorrected',
      'AssessmentVoided',
    ]);
  });

  it('reads it with the norms that everything else was read with meanwhile', () => {
    const history = after(waiting, reread(2), cosign('certified'));
    expect(assessmentsInOrder(childOf(...history))).toMatchObject([{ normSet: { name: 'flat', version: 2 } }]);
  });
});

describe('a decline', () => {
  it('leaves the assessment out of the clinical story, with its reason', () => {
    const history = after(waiting, declineToCosign('certified'));
    expect(clinical(history)).toEqual(clinical(start));
    expect(childOf(...history).submissions).toMatchObject([
      { status: 'declined', answer: { on: '2024-02-05', reason: 'rated by guess' } },
    ]);
  });

  it('frees the day and kind for another submission', () =>
    expect(typesOf(after(waiting, declineToCosign('certified'), submit({ id: 'b' }))).at(-1)).toBe(
      'AssessmentSubmitted',
    ));

  it('is how whoever submitted an assessment takes it back, certified or not', () =>
    expect(after(waiting, declineToCosign('trainee', { certified: false })).at(-1)?.data).toMatchObject({
      certification: null,
    }));
});

describe('refusals', () => {
  it.each<readonly [string, readonly ChildEventDraft[], ChildCommand]>([
    ['COSIGNATURE.OWN_ASSESSMENT', waiting, cosign('trainee')],
    ['COSIGNATURE.NOT_IN_CARE_TEAM', waiting, cosign('stranger')],
    ['COSIGNATURE.NOT_CERTIFIED', waiting, cosign('certified', { certified: false })],
    ['COSIGNATURE.NOT_IN_CARE_TEAM', waiting, declineToCosign('stranger')],
    ['COSIGNATURE.NOT_CERTIFIED', waiting, declineToCosign('certified', { certified: false })],
    ['REASON.BLANK', waiting, declineToCosign('certified', { reason: ' ' })],
    ['ASSESSMENT.UNKNOWN', waiting, cosign('certified', { id: 'b' })],
    ['ASSESSMENT.UNKNOWN', start, declineToCosign('certified')],
    ['COSIGNATURE.NOT_WAITING', after(waiting, cosign('certified')), cosign('certified')],
    ['COSIGNATURE.NOT_WAITING', after(waiting, declineToCosign('certified')), cosign('certified')],
    ['ASSESSMENT.KEY_TAKEN', after(waiting, sign({ id: 'b' })), cosign('certified')],
    ['ASSESSMENT.KEY_WAITING', waiting, submit({ id: 'b' })],
    ['ASSESSMENT.KEY_TAKEN', after(start, sign({ id: 'b' })), submit()],
    ['ASSESSMENT.ID_TAKEN', waiting, sign()],
    ['ASSESSMENT.RATER_BLANK', start, submit({ rater: ' ' })],
    ['ASSESSMENT.WAITING', waiting, correct()],
    ['ASSESSMENT.WAITING', waiting, voidIt()],
  ])('%s', (code, history, command) =>
    expect(decide(command, childOf(...history))).toMatchObject({ outcome: 'refused', code }),
  );
});

it('an assessment that is co-signed, whatever happens meanwhile, gives the clinical picture of one that was signed', () =>
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), fc.boolean(), (score, isReread) => {
      const rated = { scores: scores({ brainstem: score }) };
      const meanwhile = isReread ? [reread(2)] : [];
      const signed = after(start, sign(rated), ...meanwhile, evaluate());
      const cosigned = after(start, submit(rated), ...meanwhile, cosign('certified'), evaluate());
      const picture = (events: readonly ChildEventDraft[]) => {
        const { assessments, flags } = childOf(...events);
        return { assessments: assessments.map(({ effectiveEvent: _, certification: __, ...rest }) => rest), flags };
      };
      expect(picture(cosigned)).toEqual(picture(signed));
    }),
  ));
