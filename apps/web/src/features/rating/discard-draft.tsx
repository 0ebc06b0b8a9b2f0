import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { ProblemNote } from '../states/problem-note';
import { discardDraft, type AssessmentDraft } from './draft-api';
import { texts } from './texts';

type Props = {
  readonly childId: string;
  readonly draft: AssessmentDraft;
  readonly onDiscarded: () => Promise<void>;
};

export const DiscardDraft = ({ childId, draft, onDiscarded }: Props) => {
  const discard = useMutation({ mutationFn: () => discardDraft(childId, draft), onSuccess: onDiscarded });
  return (
    <>
      <Button
        variant="default"
        loading={discard.isPending}
        onClick={() => {
          if (window.confirm(texts.discardSure)) discard.mutate();
        }}
      >
        {texts.discard}
      </Button>
      {discard.error !== null && <ProblemNote error={discard.error} />}
    </>
  );
};
