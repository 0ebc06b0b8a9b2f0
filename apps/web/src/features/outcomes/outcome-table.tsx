import { Table } from '@mantine/core';
import { inPercent, regionNames } from '../wording';
import type { OutcomeCell, ProgramOutcomes } from './outcomes-query';
import { texts } from './texts';

export const OutcomeTable = ({ outcomes: { program, regions } }: { readonly outcomes: ProgramOutcomes }) => (
  <div>
    <Table.ScrollContainer minWidth={720} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
      <Table verticalSpacing="xs">
        <caption>{program}</caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{texts.region}</Table.Th>
            {(regions[0]?.steps ?? []).map(({ step }) => (
              <Table.Th key={step} scope="col">
                {step === 0 ? texts.baseline : texts.later(step)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {[...regions].reverse().map(({ region, steps }) => (
            <Table.Tr key={region}>
              <Table.Th scope="row">{regionNames[region]}</Table.Th>
              {steps.map((cell) => (
                <Table.Td key={cell.step}>
                  <Cell cell={cell} />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
    <a href="/outcomes?format=csv&table=regions" download>
      {texts.csv}
    </a>
  </div>
);

const Cell = ({ cell }: { readonly cell: OutcomeCell }) => {
  if (cell.suppressed) return <span className="suppressed">{texts.withheld}</span>;
  return (
    <>
      <strong>{inPercent(cell.meanPercent)}</strong>
      <span className="quiet cell-note">
        {[
          ...(cell.n === null ? [] : [texts.n(cell.n)]),
          ...(cell.missing === null ? [] : [texts.missing(cell.missing)]),
          ...(cell.unreadable === null || cell.unreadable === 0 ? [] : [texts.unreadable(cell.unreadable)]),
          ...(cell.mixedNormSets ? [texts.mixed] : []),
        ].join(', ')}
      </span>
    </>
  );
};
