import { Button, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { DiscardDraft } from './discard-draft';
import type { DraftSync } from './draft-sync';
import { SaveStatus } from './save-status';
import { texts } from './texts';

type Props = {
  readonly childId: string;
  readonly sync: DraftSync;
  readonly error: unknown;
  readonly rated: number;
  readonly maySign: boolean;
  readonly isSigning: boolean;
};

/** How far the draft is, where it stands, and what may be done with it. */
export const DraftBar = ({ childId, sync, error, rated, maySign, isSigning }: Props) => {
  const navigate = useNavigate();
  const cache = useQueryClient();
  return (
    <div className="sign-bar">
      <Text component="span" role="status" fw={600}>
        {texts.rated(rated)}
      </Text>
      <SaveStatus sync={sync} error={error} />
      <Text component="span" size="sm">
        {texts.signNote}
      </Text>
      {sync.draft !== null && (
        <DiscardDraft
          childId={childId}
          draft={sync.draft}
          onDiscarded={async () => {
            cache.removeQueries({ queryKey: ['child', childId, 'drafts'] });
            await navigate({ to: '/children/$childId', params: { childId }, ignoreBlocker: true });
          }}
        />
      )}
      <Button type="submit" disabled={!maySign} loading={isSigning}>
        {texts.sign}
      </Button>
    </div>
  );
};
