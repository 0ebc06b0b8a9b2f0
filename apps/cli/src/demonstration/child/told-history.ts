import {
  ageInMonths,
  hasBegun,
  historyStrands,
  firstPeriods,
  type HistoryAccount,
  type HistoryStrand,
  type LocalDate,
  type PeriodOfLife,
} from '@understory/domain';
import type { Random } from '../chance/random';
import { historyNotes } from '../clinic/history-notes';
import type { Sketch } from './sketch';

type Told = Pick<Sketch, 'born' | 'percentsOn'>;

/** What a carer tells at intake of every period begun by then, and what the file adds; much of it is not known. */
export const drawAccounts = ({ born, percentsOn }: Told, on: LocalDate, random: Random): readonly HistoryAccount[] => {
  const ageMonths = ageInMonths(born, on);
  const percents = percentsOn(0);
  return firstPeriods
    .filter((limits) => hasBegun(limits, ageMonths))
    .flatMap(({ period, toMonths }) =>
      historyStrands.flatMap((strand) => {
        // Early years lie under the lower regions; later ones are told of a child as it is now.
        const isEarly = toMonths !== null && toMonths <= 13;
        const held = isEarly ? percents.brainstem : percents.limbic;
        const likely = strand === 'adversity' ? (100 - held) / 4.5 : held / 9;
        const told = { period, strand, on, likely };
        if (random.chance(isEarly ? 0.12 : 0.04)) return [];
        const carer = account(told, isEarly ? 0.25 : 0.06, 'carer', random);
        return random.chance(0.18) ? [carer, account(told, 0, 'file-review', random)] : [carer];
      }),
    );
};

type Telling = {
  readonly period: PeriodOfLife;
  readonly strand: HistoryStrand;
  readonly on: LocalDate;
  readonly likely: number;
};

const ofChild = { about: 'child', factKind: null, person: null } as const;

const account = (
  { period, strand, on, likely }: Telling,
  unknownShare: number,
  source: HistoryAccount['source'],
  random: Random,
): HistoryAccount => {
  const isKnown = !random.chance(unknownShare);
  const value = Math.min(12, Math.max(1, Math.round(random.normal(likely, 1.4))));
  const confidence = random.pick(['low', 'moderate', 'moderate', 'high'] as const);
  const ofParent = period === 'intrauterine' && strand === 'adversity' && isKnown && random.chance(0.3);
  const parent = ofParent ? random.pick(historyNotes.ofParent) : null;
  const note =
    parent !== null
      ? parent.note
      : random.chance(0.12)
        ? random.pick(historyNotes[source === 'carer' ? 'carer' : 'file'])
        : null;
  return {
    period,
    strand,
    value: isKnown ? value : null,
    confidence: isKnown ? confidence : null,
    source,
    reportedOn: on,
    note,
    ...(parent === null ? ofChild : { about: 'caregiver', factKind: parent.factKind, person: 'parent' }),
  };
};
