import { day } from '../given/ratings';
import type { ChildId, ShareId } from '../ids';
import { evolveConsultation, type Consultation } from './consultation';
import type { AnswerConsultation, ConsultationCommand, RequestConsultation } from './consultation-command';
import { decideConsultation } from './decide-consultation';

const request = (over: Partial<RequestConsultation> = {}): RequestConsultation => ({
  type: 'RequestConsultation',
  partner: 'Hill School',
  kind: 'school',
  question: 'How can we help in class?',
  childId: 'child' as ChildId,
  receivedOn: day('2026-01-10'),
  demonstration: false,
  ...over,
});
const on = day('2026-01-12');
const accept: ConsultationCommand = { type: 'AcceptConsultation', on };
const close = (reason = 'done'): ConsultationCommand => ({ type: 'CloseConsultation', on, reason });
const revoke = (id = 's', reason = 'sent to the wrong school'): ConsultationCommand => ({
  type: 'RevokeShare',
  shareId: id as ShareId,
  on,
  reason,
});
type Share = NonNullable<AnswerConsultation['share']>;
const share = (over: Partial<Share> = {}): Share => ({
  shareId: 's' as ShareId,
  basis: 'guardian-consent',
  days: 14,
  maxDownloads: 3,
  reportPosition: '17',
  withheld: 2,
  ...over,
});
const answer = (given: Share | null = share(), note = 'See the report'): ConsultationCommand => ({
  type: 'AnswerConsultation',
  on,
  note,
  share: given,
});
const after = (...commands: readonly ConsultationCommand[]): Consultation | null =>
  commands.reduce<Consultation | null>((consultation, command) => {
    const decision = decideConsultation(command, consultation);
    if (decision.outcome === 'refused') throw new Error(decision.code);
    return decision.events.reduce(evolveConsultation, consultation);
  }, null);

describe('a consultation', () => {
  it('is requested, accepted, answered with a share of a report, and closed', () => {
    expect(after(request())?.status).toBe('requested');
    expect(after(request(), accept)?.status).toBe('accepted');
    expect(after(request(), accept, answer())).toMatchObject({
      status: 'answered',
      share: { expiresOn: '2026-01-26', maxDownloads: 3, withheld: 2, revokedOn: null },
    });
    expect(after(request(), accept, answer(), close())).toMatchObject({ status: 'closed', closedOn: on });
  });

  it('may be answered in words alone, and closed without an answer', () => {
    expect(after(request({ childId: null }), accept, answer(null))).toMatchObject({ status: 'answered', share: null });
    expect(after(request(), close('not ours to answer'))?.status).toBe('closed');
  });

  it('has a share that can be revoked, after it was closed as well', () =>
    expect(after(request(), accept, answer(), close(), revoke())?.share).toMatchObject({ revokedOn: on }));
});

describe('refusals', () => {
  const accepted = [request(), accept];
  it.each<readonly [string, readonly ConsultationCommand[], ConsultationCommand]>([
    ['CONSULTATION.ID_TAKEN', [request()], request()],
    ['CONSULTATION.PARTNER_BLANK', [], request({ partner: ' ' })],
    ['CONSULTATION.QUESTION_BLANK', [], request({ question: '' })],
    ['CONSULTATION.UNKNOWN', [], accept],
    ['CONSULTATION.ACCEPTED_BEFORE', accepted, accept],
    ['CONSULTATION.NOT_ACCEPTED', [request()], answer()],
    ['CONSULTATION.ANSWERED_BEFORE', [...accepted, answer()], answer()],
    ['CONSULTATION.ANSWER_BLANK', accepted, answer(null, ' ')],
    ['CONSULTATION.CLOSED', [...accepted, close()], answer()],
    ['CONSULTATION.CLOSED', [request(), close()], close()],
    ['REASON.BLANK', [request()], close(' ')],
    ['SHARE.NO_CHILD', [request({ childId: null }), accept], answer()],
    ['SHARE.DAYS_OUT_OF_RANGE', accepted, answer(share({ days: 0 }))],
    ['SHARE.DAYS_OUT_OF_RANGE', accepted, answer(share({ days: 91 }))],
    ['SHARE.DOWNLOADS_OUT_OF_RANGE', accepted, answer(share({ maxDownloads: 21 }))],
    ['SHARE.UNKNOWN', [...accepted, answer(null)], revoke()],
    ['SHARE.UNKNOWN', [...accepted, answer()], revoke('t')],
    ['SHARE.REVOKED_BEFORE', [...accepted, answer(), revoke()], revoke()],
    ['REASON.BLANK', [...accepted, answer()], revoke('s', '')],
  ])('%s', (code, before, command) =>
    expect(decideConsultation(command, after(...before))).toMatchObject({ outcome: 'refused', code }),
  );
});
