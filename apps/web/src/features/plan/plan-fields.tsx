import { interventionKinds, parseInterventionKind, parseRegion, planRanges, regionsBottomUp } from '@understory/domain';
import { NativeSelect, TextInput } from '@mantine/core';
import { regionNames } from '../wording';
import type { PlanDraft } from './blank-plan';
import { texts } from './texts';

type Props = { readonly plan: PlanDraft; readonly set: (change: Partial<PlanDraft>) => void };

const words = ['activity', 'reference', 'setting', 'providerRole'] as const;
const numbers = ['timesPerDay', 'minutes', 'daysPerWeek'] as const;

export const PlanFields = ({ plan, set }: Props) => (
  <div className="row-of-fields">
    {words.map((field) => (
      <TextInput
        key={field}
        label={texts[field]}
        required
        value={plan[field]}
        onChange={(event) => set({ [field]: event.currentTarget.value })}
      />
    ))}
    <NativeSelect
      label={texts.region}
      data={regionsBottomUp.map((value) => ({ value, label: regionNames[value] }))}
      value={plan.region}
      onChange={(event) => set({ region: parseRegion(event.currentTarget.value) ?? plan.region })}
    />
    <NativeSelect
      label={texts.kind}
      data={interventionKinds.map((value) => ({ value, label: texts.kinds[value] }))}
      value={plan.kind}
      onChange={(event) => set({ kind: parseInterventionKind(event.currentTarget.value) ?? plan.kind })}
    />
    {numbers.map((field) => (
      <TextInput
        key={field}
        type="number"
        label={texts[field]}
        required
        min={planRanges[field].from}
        max={planRanges[field].to}
        value={Number.isNaN(plan[field]) ? '' : plan[field]}
        onChange={(event) => set({ [field]: event.currentTarget.valueAsNumber })}
      />
    ))}
    <TextInput
      type="date"
      label={texts.startsOn}
      required
      value={plan.startsOn}
      onChange={(event) => set({ startsOn: event.currentTarget.value })}
    />
    <TextInput
      type="date"
      label={texts.endsOn}
      value={plan.endsOn ?? ''}
      onChange={(event) => set({ endsOn: event.currentTarget.value === '' ? null : event.currentTarget.value })}
    />
  </div>
);
