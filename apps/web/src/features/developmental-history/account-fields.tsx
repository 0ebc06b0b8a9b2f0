import {
  confidences,
  highestScore,
  historyStrands,
  informationSources,
  lowestScore,
  type PeriodOfLife,
} from '@understory/domain';
import { NativeSelect, TextInput } from '@mantine/core';
import { today } from '../../api/today';
import type { AccountDraft } from './account-draft';
import { confidenceNames, periodNames, sourceNames, strandNames, texts } from './texts';

type Props = {
  readonly draft: AccountDraft;
  /** The periods that the child has begun; of the others nothing can be told. */
  readonly lived: readonly PeriodOfLife[];
  readonly isCorrection: boolean;
  readonly set: (change: Partial<AccountDraft>) => void;
};

const values = Array.from({ length: highestScore - lowestScore + 1 }, (_, index) => index + lowestScore);

export const AccountFields = ({ draft, lived, isCorrection, set }: Props) => (
  <div className="row-of-fields">
    <NativeSelect
      label={texts.period}
      data={lived.map((value) => ({ value, label: periodNames[value] }))}
      value={draft.period}
      onChange={(event) => set({ period: one(lived, event.currentTarget.value, draft.period) })}
    />
    <NativeSelect
      label={texts.strand}
      data={historyStrands.map((value) => ({ value, label: strandNames[value] }))}
      value={draft.strand}
      onChange={(event) => set({ strand: one(historyStrands, event.currentTarget.value, draft.strand) })}
    />
    <NativeSelect
      label={texts.value}
      description={texts.higher[draft.strand]}
      required
      autoFocus={isCorrection}
      data={[
        { value: '', label: texts.choose },
        ...values.map((value) => ({ value: String(value), label: String(value) })),
        { value: 'unknown', label: texts.unknown },
      ]}
      value={draft.value === null ? '' : String(draft.value)}
      onChange={(event) => set({ value: valueOf(event.currentTarget.value) })}
    />
    <NativeSelect
      label={texts.confidence}
      disabled={draft.value === 'unknown'}
      data={
        draft.value === 'unknown'
          ? [{ value: '', label: texts.noConfidence }]
          : confidences.map((value) => ({ value, label: confidenceNames[value] }))
      }
      value={draft.value === 'unknown' ? '' : draft.confidence}
      onChange={(event) => set({ confidence: one(confidences, event.currentTarget.value, draft.confidence) })}
    />
    <NativeSelect
      label={texts.source}
      data={informationSources.map((value) => ({ value, label: sourceNames[value] }))}
      value={draft.source}
      onChange={(event) => set({ source: one(informationSources, event.currentTarget.value, draft.source) })}
    />
    <TextInput
      type="date"
      label={texts.reportedOn}
      required
      max={today()}
      value={draft.reportedOn}
      onChange={(event) => set({ reportedOn: event.currentTarget.value })}
    />
  </div>
);

const one = <Word extends string>(words: readonly Word[], text: string, otherwise: Word): Word =>
  words.find((word) => word === text) ?? otherwise;

const valueOf = (text: string): AccountDraft['value'] =>
  text === '' ? null : text === 'unknown' ? 'unknown' : Number(text);
