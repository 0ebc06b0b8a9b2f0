import { Button } from '@mantine/core';
import { useState } from 'react';
import { today } from '../../api/today';
import type { InterventionInMap, InterventionInSequence } from '../child/child-queries';
import { TakeBack } from '../retraction/take-back';
import { SixRsForm } from '../six-rs/six-rs-form';
import { texts as sixRsTexts } from '../six-rs/texts';
import { ChangeForm } from './change-form';
import { EndForm } from './end-form';
import { PrimaryForm } from './primary-form';
import { texts } from './texts';

type Props = {
  readonly childId: string;
  readonly planned: InterventionInMap;
  readonly standing: InterventionInSequence | undefined;
};

const names = {
  'six-rs': sixRsTexts.answer,
  change: texts.change,
  end: texts.end,
  primary: texts.makePrimary,
} as const;
type Act = keyof typeof names;

/** What may be done with an intervention, one form at a time. */
export const InterventionActions = ({ childId, planned, standing }: Props) => {
  const [act, setAct] = useState<Act | null>(null);
  const done = (): void => setAct(null);
  const offered: readonly Act[] = [
    ...(standing === undefined ? [] : (['six-rs'] as const)),
    'change',
    ...(planned.endsOn === null || planned.endsOn > today() ? (['end'] as const) : []),
    ...(standing?.standing === 'support' ? (['primary'] as const) : []),
  ];
  return (
    <>
      <div className="acts">
        {offered.map((each) => (
          <Button
            key={each}
            size="compact-sm"
            variant="default"
            aria-expanded={act === each}
            aria-label={`${names[each]}: ${planned.activity}`}
            onClick={() => setAct(act === each ? null : each)}
          >
            {names[each]}
          </Button>
        ))}
      </div>
      {act === 'six-rs' && standing !== undefined && <SixRsForm childId={childId} standing={standing} onDone={done} />}
      {act === 'change' && <ChangeForm childId={childId} planned={planned} onDone={done} />}
      {act === 'end' && <EndForm childId={childId} planned={planned} onDone={done} />}
      {standing?.doses === 0 && (
        <div>
          <TakeBack childId={childId} kind="intervention" id={planned.interventionId} what={planned.activity} />
        </div>
      )}
      {act === 'primary' && <PrimaryForm childId={childId} interventionId={planned.interventionId} onDone={done} />}
    </>
  );
};
