import { enrolled } from '../../given/events';
import { childOf, eventId, given } from '../../given/given';
import { day } from '../../given/ratings';
import type { RiskEstimateId } from '../../ids';
import type { ChildCommand } from '../child-command';
import type { ChildEventDraft } from '../child-event';
import { estimatesInOrder } from './estimates-in-order';
import type { RiskEstimate } from './risk-estimate-event';

type Over = Partial<Omit<RiskEstimate, 'reportedOn'>> & { readonly on?: string; readonly id?: string };
const read = ({ on = '2024-02-01', id: _, ...over }: Over): RiskEstimate => ({
  period: null,
  estimate: 'in the moderate range',
  ...over,
  reportedOn: day(on),
});
const estimateId = ({ id = 'x' }: Over): RiskEstimateId => id as RiskEstimateId;

const transcribe = (over: Over = {}): ChildCommand => ({
  type: 'TranscribeRiskEstimate',
  ...read(over),
  estimateId: estimateId(over),
});
const correctIt = ({ reason = 'misread', ...over }: Over & { readonly reason?: string } = {}): ChildCommand => ({
  type: 'CorrectRiskEstimate',
  ...read(over),
  estimateId: estimateId(over),
  reason,
});
const transcribed = (over: Over = {}): ChildEventDraft => ({
  type: 'RiskEstimateTranscribed',
  data: { ...read(over), estimateId: estimateId(over) },
  occurredOn: read(over).reportedOn,
});

describe('transcribing an official risk estimate', () => {
  it('keeps it as that report words it, of a period or of the whole', () => {
    given(enrolled()).when(transcribe()).then(transcribed());
    given(enrolled())
      .when(transcribe({ period: 'infancy', estimate: '7' }))
      .then(transcribed({ period: 'infancy', estimate: '7' }));
  });

  it.each<[string, Over, string]>([
    ['nothing written', { estimate: ' ' }, 'RISK_ESTIMATE.BLANK'],
    ['a day before birth', { on: '2016-02-29' }, 'RISK_ESTIMATE.BEFORE_BIRTH'],
    ['a period still ahead', { period: 'youth' }, 'RISK_ESTIMATE.NOT_YET_LIVED'],
  ])('is refused with %s', (_, over, code) => given(enrolled()).when(transcribe(over)).thenRefused(code));

  it('needs an id of its own', () =>
    given(enrolled(), transcribed())
      .when(transcribe({ estimate: 'other' }))
      .thenRefused('RISK_ESTIMATE.ID_TAKEN'));
});

describe('correcting a transcribed estimate', () => {
  it('replaces it and names what it supersedes', () =>
    given(enrolled(), transcribed())
      .when(correctIt({ estimate: 'in the high range' }))
      .then({
        type: 'RiskEstimateCorrected',
        data: {
          ...read({ estimate: 'in the high range' }),
          estimateId: estimateId({}),
          supersedes: eventId(2),
          reason: 'misread',
        },
        occurredOn: day('2024-02-01'),
      }));

  it('needs an estimate, a reason and a change', () => {
    given(enrolled()).when(correctIt()).thenRefused('RISK_ESTIMATE.UNKNOWN');
    given(enrolled(), transcribed()).when(correctIt()).thenRefused('RISK_ESTIMATE.UNCHANGED');
    given(enrolled(), transcribed())
      .when(correctIt({ estimate: 'other', reason: '' }))
      .thenRefused('REASON.BLANK');
  });
});

it('estimates stand newest report first, in the order of life, whatever the order of recording', () => {
  const drafts = [
    transcribed({ id: 'a', on: '2024-01-01' }),
    transcribed({ id: 'b' }),
    transcribed({ id: 'c', period: 'infancy' }),
  ];
  const ids = (...events: readonly ChildEventDraft[]) =>
    estimatesInOrder(childOf(enrolled(), ...events).riskEstimates).map((estimate) => estimate.estimateId);
  expect(ids(...drafts)).toEqual(['c', 'b', 'a']);
  expect(ids(...drafts.toReversed())).toEqual(['c', 'b', 'a']);
});
