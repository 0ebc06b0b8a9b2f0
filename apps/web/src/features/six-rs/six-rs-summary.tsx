import { Text } from '@mantine/core';
import type { InterventionInSequence } from '../child/child-queries';
import { texts } from './texts';

/** What holds an intervention back from being all that it should be. */
export const SixRsSummary = ({ standing: { sixRs, missing } }: { readonly standing: InterventionInSequence }) => {
  if (sixRs === null) return <Text size="sm">{texts.never}</Text>;
  const list = missing.map((each) => `${texts.short[each]} (${texts.answers[sixRs[each]]})`).join(', ');
  return (
    <Text size="sm">
      {missing.length === 0 ? texts.all : texts.missing(list)} {texts.answeredOn(sixRs.answeredOn)}
    </Text>
  );
};
