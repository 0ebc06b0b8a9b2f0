import { Stack, Text, Title } from '@mantine/core';
import { functionalDomains } from '@understory/domain';
import { useQuery } from '@tanstack/react-query';
import { periodNames } from '../developmental-history/texts';
import { VersionsTable } from '../publishing/versions-table';
import { usePerson } from '../session/session';
import { Asked } from '../states/asked';
import { domainNames } from '../wording';
import { numberFields } from './instrument-draft';
import { instrumentsQuery, type PublishedInstrument } from './instruments-query';
import { PublishInstrument } from './publish-instrument';
import { bandNames, texts } from './texts';

export const InstrumentVersions = () => {
  const asked = useQuery(instrumentsQuery);
  const publishes = usePerson()?.role === 'administrator';
  return (
    <Stack gap="sm" component="section" aria-labelledby="instrument">
      <Title order={2} size="h4" id="instrument">
        {texts.title}
      </Title>
      <Text>{texts.note}</Text>
      <Asked query={asked}>
        {({ instruments }) => {
          const inForce = instruments.at(-1);
          return (
            <>
              <VersionsTable
                title={texts.title}
                content={texts.content}
                versions={instruments.map((instrument) => ({
                  ...instrument,
                  name: String(instrument.version),
                  inForce: instrument === inForce,
                  shown: <Shown instrument={instrument} />,
                }))}
              />
              {publishes && inForce !== undefined && <PublishInstrument inForce={inForce} />}
            </>
          );
        }}
      </Asked>
    </Stack>
  );
};

const Shown = ({ instrument }: { readonly instrument: PublishedInstrument }) => {
  const { functions, bands, periods } = instrument;
  const numbersOf = (domain: string): string =>
    functions.flatMap((one) => (one.domain === domain ? [one.number] : [])).join(', ');
  const lines: readonly (readonly [string, string])[] = [
    ...functionalDomains.map((domain) => [domainNames[domain], numbersOf(domain)] as const),
    [texts.bands, bands.map(({ colour, from, to }) => `${bandNames[colour]} ${from}–${to}`).join(', ')],
    ...numberFields.map((name) => [texts.numbers[name], String(instrument[name])] as const),
    [
      texts.periods,
      periods
        .map(({ period, fromMonths, toMonths }) => `${periodNames[period]} ${texts.months(fromMonths, toMonths)}`)
        .join(', '),
    ],
  ];
  return lines.map(([label, text]) => (
    <div key={label}>
      <strong>{label}</strong>: {text}
    </div>
  ));
};
