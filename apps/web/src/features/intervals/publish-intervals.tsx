import { Button, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { api, answer } from '../../api/client';
import type { About } from '../publishing/about-fields';
import { changesBetween } from '../publishing/changes';
import { PublishForm, type Prepared } from '../publishing/publish-form';
import { contentOf, draftOf, faultsOf, readIntervals, type IntervalsDraft, type ProgramDraft } from './interval-draft';
import { IntervalFields } from './interval-fields';
import type { PublishedIntervals } from './intervals-query';
import { texts } from './texts';

const blank: ProgramDraft = { program: '', everyDays: '', noticeDays: '' };

export const PublishIntervals = ({ inForce }: { readonly inForce: PublishedIntervals }) => {
  const [draft, setDraft] = useState<IntervalsDraft>(() => draftOf(inForce));
  const setPrograms = (programs: readonly ProgramDraft[]): void => setDraft((before) => ({ ...before, programs }));
  const prepare = (): Prepared => {
    const faults = faultsOf(draft);
    if (faults.length > 0) return { outcome: 'faults', faults };
    const changes = changesBetween(contentOf(inForce), contentOf(readIntervals(draft)));
    return { outcome: 'ready', against: texts.versionName(inForce.version), changes };
  };
  const publish = (about: About) => {
    const { everyDays, noticeDays, programs } = readIntervals(draft);
    return answer(
      api.POST('/reassessment-intervals', { body: { everyDays, noticeDays, programs: [...programs], ...about } }),
    );
  };
  return (
    <PublishForm
      title={texts.publish}
      means={texts.means}
      entered={JSON.stringify(draft)}
      initial={inForce}
      prepare={prepare}
      publish={publish}
    >
      <div className="row-of-fields">
        <IntervalFields draft={draft} onChange={(days) => setDraft((before) => ({ ...before, ...days }))} />
      </div>
      <Stack component="fieldset" gap="sm" className="group">
        <legend>{texts.others}</legend>
        {draft.programs.map((one, place) => (
          <ProgramRow
            key={place}
            draft={one}
            onChange={(changed) => setPrograms(draft.programs.map((other) => (other === one ? changed : other)))}
            onRemove={() => setPrograms(draft.programs.filter((other) => other !== one))}
          />
        ))}
        <div>
          <Button size="xs" variant="default" onClick={() => setPrograms([...draft.programs, { ...blank }])}>
            {texts.add}
          </Button>
        </div>
      </Stack>
    </PublishForm>
  );
};

type RowProps = {
  readonly draft: ProgramDraft;
  readonly onChange: (draft: ProgramDraft) => void;
  readonly onRemove: () => void;
};

const ProgramRow = ({ draft, onChange, onRemove }: RowProps) => (
  <div className="row-of-fields" role="group" aria-label={draft.program}>
    <TextInput
      label={texts.program}
      required
      maxLength={100}
      value={draft.program}
      onChange={(event) => onChange({ ...draft, program: event.currentTarget.value })}
    />
    <IntervalFields draft={draft} onChange={(days) => onChange({ ...draft, ...days })} />
    <div>
      <Button variant="default" aria-label={texts.remove(draft.program)} onClick={onRemove}>
        {texts.removeShort}
      </Button>
    </div>
  </div>
);
