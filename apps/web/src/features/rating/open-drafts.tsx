import { List, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useStaffNames } from '../people/use-staff-names';
import { kindNames } from '../wording';
import type { OpenDraft } from './draft-api';
import { texts } from './texts';

type Props = { readonly childId: string; readonly drafts: readonly OpenDraft[] };

/** Drafts that somebody of the team has begun and nobody has signed. */
export const OpenDrafts = ({ childId, drafts }: Props) => {
  const names = useStaffNames();
  if (drafts.length === 0) return null;
  return (
    <div>
      <Text fw={600}>{texts.openDrafts}</Text>
      <List size="sm">
        {drafts.map(({ draftId, kind, assessedOn, numberRated, changedBy }) => (
          <List.Item key={draftId}>
            <Link to="/children/$childId/assess" params={{ childId }} search={{ draft: draftId }}>
              {texts.continue(kindNames[kind], assessedOn)}
            </Link>{' '}
            {texts.rated(numberRated)}. {texts.lastBy(names.get(changedBy) ?? changedBy)}
          </List.Item>
        ))}
      </List>
    </div>
  );
};
