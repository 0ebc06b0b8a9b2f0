import { Stack, Text, Title } from '@mantine/core';
import { useId } from 'react';
import type { Backtest } from './use-backtest';
import { DecisionsTable } from './decisions-table';
import { MovesTable } from './moves-table';
import { texts } from './texts';

/** By program: when the draft would have spoken, and whether clinicians decided as it says. */
export const BacktestResult = ({ result }: { readonly result: Backtest }) => (
  <Stack gap="lg">
    <Text role="status">{texts.done(result.policyInForce)}</Text>
    {result.programs.length === 0 ? (
      <p className="empty">{texts.none}</p>
    ) : (
      <>
        <Text size="sm">
          {texts.smallGroups(result.smallestGroup)} {texts.columnsNote}
        </Text>
        {result.programs.map((program) => (
          <OfProgram key={program.program} {...program} />
        ))}
        <Text size="sm">{texts.agreementMeans}</Text>
      </>
    )}
  </Stack>
);

const OfProgram = ({ program, moves, decisions }: Backtest['programs'][number]) => {
  const id = useId();
  return (
    <Stack component="section" gap="sm" aria-labelledby={id}>
      <Title order={2} size="h4" id={id}>
        {program}
      </Title>
      <div className="parts">
        <MovesTable program={program} moves={moves} />
        <DecisionsTable program={program} decisions={decisions} />
      </div>
    </Stack>
  );
};
