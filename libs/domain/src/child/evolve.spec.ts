import {
  approved,
  assessed,
  corrected,
  correctedDose,
  delivered,
  doseId,
  enrolled,
  flagId,
  planned,
  voided,
} from '../given/events';
import { childOf, eventId, recorded } from '../given/given';
import { day } from '../given/ratings';
import { nobody } from './child';
import { evolve, fold } from './evolve';
import { currentDoses } from './intervention/current-doses';
import { doseById } from './intervention/dose-index';
import { deliver } from '../given/commands';
import { decide } from './decide';

describe('folding a record', () => {
  it('starts from nobody', () => expect(fold([])).toBe(nobody));

  it('never changes the state before', () => {
    const events = recorded([enrolled(), assessed(), planned(), delivered(), approved('limbic')]);
    let child = nobody;
    for (const event of events) {
      const frozen = JSON.stringify(child);
      const next = evolve(child, event);
      expect(JSON.stringify(child)).toBe(frozen);
      expect(next).not.toBe(child);
      child = next;
    }
  });

  it('keeps the first day, and takes the newest event for the effective one', () => {
    const child = childOf(assessed(), corrected({ on: '2024-03-01', supersedes: 1, firstOn: '2024-02-01' }));
    expect(child.assessments).toMatchObject([
      { assessedOn: '2024-03-01', firstOccurredOn: '2024-02-01', effectiveEvent: eventId(2), voided: false },
    ]);
  });

  it('keeps a voided assessment, marked', () =>
    expect(childOf(assessed(), voided({ supersedes: 1 })).assessments).toMatchObject([{ voided: true }]));

  it('keeps who approved each focus, on which day and why', () => {
    const move = {
      from: 'limbic',
      to: 'cortex',
      movedOn: day('2024-03-03'),
      flagId: flagId('f'),
      reason: 'grown',
    } as const;
    const child = childOf(approved('limbic'), { type: 'FocusMoved', data: move, occurredOn: day('2024-03-03') });
    const by = 'clinician';
    const actorName = null;
    expect(child.focusApprovals).toEqual([
      { focus: 'limbic', on: '2024-02-02', by, actorName, reason: 'agreed', flagId: null },
      { focus: 'cortex', on: '2024-03-03', by, actorName, reason: 'grown', flagId: 'f' },
    ]);
    expect(child.approvedFocus).toBe('cortex');
  });

  it('keeps who corrected an entry, when and why', () => {
    const correction = { by: 'clinician', actorName: null, recordedAt: '2026-01-01T00:00:00.000Z' };
    const child = childOf(
      assessed(),
      corrected({ supersedes: 1 }),
      voided({ supersedes: 2 }),
      planned(),
      delivered(),
      correctedDose({ minutes: 20 }, 5),
    );
    expect(child.assessments[0]?.corrections).toEqual([
      { ...correction, reason: 'mistyped' },
      { ...correction, reason: 'wrong child' },
    ]);
    expect(child.interventions[0]?.corrections).toEqual([]);
    expect(currentDoses(child.doses)).toMatchObject([
      { minutes: 20, correction: { ...correction, reason: 'mistyped' } },
    ]);
  });

  it('passes over an event whose subject was cut away', () => {
    expect(childOf(corrected({ supersedes: 1 }), voided({ supersedes: 1 })).assessments).toEqual([]);
    expect(childOf(delivered()).interventions).toEqual([]);
  });

  it('does not walk the doses before for each one more', () => {
    // At ten thousand doses a walk for each would be fifty million steps; a copy for each would not end at all.
    const doses = Array.from({ length: 10_000 }, (_, index) => delivered({ id: `d${index}`, at: momentOf(index) }));
    let child = childOf(enrolled(), planned(), ...doses);
    expect(currentDoses(child.doses)).toHaveLength(10_000);
    expect(doseById(child.doses, doseId('d0'))?.deliveredAt).toBe(momentOf(0));
    for (let index = 10_000; index < 20_000; index += 1) {
      const decision = decide(deliver({ id: `d${index}`, at: momentOf(index) }), child);
      if (decision.outcome === 'refused') throw new Error(decision.code);
      child = recorded(decision.events).reduce(evolve, child);
    }
    expect(decide(deliver({ id: 'again', at: momentOf(5) }), child)).toMatchObject({ code: 'DOSE.ALREADY_DELIVERED' });
  });
});

const momentOf = (minute: number): string => new Date(Date.UTC(2024, 1, 1) + minute * 60_000).toISOString();
