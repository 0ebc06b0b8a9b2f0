import { incidentKinds, planRanges, type IncidentKind } from '@understory/domain';
import { choicesOf, chosenOf } from '../entry-form/choices';
import { writtenMoment } from '../plan/written-moment';
import { incidentNames, texts } from './texts';

export type IncidentBody = {
  readonly kind: IncidentKind;
  readonly happenedAt: string;
  readonly minutes: number | null;
  readonly setting: string;
  readonly description: string;
};

export const incidentFields = [
  { name: 'kind', label: texts.kind, kind: 'choice', choices: choicesOf(incidentKinds, incidentNames) },
  { name: 'happenedAt', label: texts.when, kind: 'moment' },
  {
    ...({ name: 'minutes', label: texts.minutes, kind: 'number', optional: true } as const),
    ...{ min: planRanges.minutes.from, max: planRanges.minutes.to },
  },
  { name: 'setting', label: texts.setting, kind: 'text' },
  { name: 'description', label: texts.description, kind: 'lines' },
] as const;

type Entered = Readonly<Record<keyof IncidentBody, string>>;

export const incidentBodyOf = ({ kind, happenedAt, minutes, setting, description }: Entered): IncidentBody => ({
  kind: chosenOf(incidentKinds, kind),
  happenedAt: writtenMoment(happenedAt),
  minutes: minutes === '' ? null : Number(minutes),
  setting,
  description,
});
