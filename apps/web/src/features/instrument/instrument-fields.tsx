import { NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { bandColours, brainFunctions, functionalDomains, periodsOfLife, regionsBottomUp } from '@understory/domain';
import { periodNames } from '../developmental-history/texts';
import { choicesOf } from '../entry-form/choices';
import { domainNames, regionNames } from '../wording';
import { functionName, numberFields, type InstrumentDraft } from './instrument-draft';
import { bandNames, texts } from './texts';

type Props = { readonly draft: InstrumentDraft; readonly onChange: (draft: InstrumentDraft) => void };

const put = <Value,>(values: readonly Value[], place: number, value: Value): readonly Value[] =>
  values.map((before, at) => (at === place ? value : before));

export const DomainFields = ({ draft, onChange }: Props) => (
  <details className="as-table">
    <summary>{texts.domains}</summary>
    <div className="rating">
      {regionsBottomUp.map((region) => (
        <fieldset key={region}>
          <legend>{regionNames[region]}</legend>
          {brainFunctions
            .filter((one) => one.region === region)
            .map(({ number }) => (
              <NativeSelect
                key={number}
                size="xs"
                label={functionName(number)}
                data={choicesOf(functionalDomains, domainNames)}
                value={draft.domains[number - 1] ?? ''}
                onChange={({ currentTarget: { value } }) => {
                  const domain = functionalDomains.find((one) => one === value);
                  if (domain !== undefined) onChange({ ...draft, domains: put(draft.domains, number - 1, domain) });
                }}
              />
            ))}
        </fieldset>
      ))}
    </div>
  </details>
);

export const LimitFields = ({ draft, onChange }: Props) => (
  <Stack component="fieldset" gap="sm" className="group">
    <legend>{texts.limits}</legend>
    <div className="row-of-fields">
      {draft.bandEnds.map((end, index) => (
        <TextInput
          key={index}
          type="number"
          label={texts.upTo(bandNames[bandColours[index] ?? 'green'])}
          required
          min={1}
          max={11}
          value={end}
          onChange={(event) => onChange({ ...draft, bandEnds: put(draft.bandEnds, index, event.currentTarget.value) })}
        />
      ))}
    </div>
    <Text size="sm">{texts.greenAbove}</Text>
    <div className="row-of-fields">
      {numberFields.map((name) => (
        <TextInput
          key={name}
          type="number"
          step="any"
          label={texts.numbers[name]}
          required
          value={draft.numbers[name]}
          onChange={(event) => onChange({ ...draft, numbers: { ...draft.numbers, [name]: event.currentTarget.value } })}
        />
      ))}
    </div>
  </Stack>
);

export const PeriodFields = ({ draft, onChange }: Props) => (
  <Stack component="fieldset" gap="sm" className="group">
    <legend>{texts.periods}</legend>
    <Text size="sm">{texts.periodsNote}</Text>
    {periodsOfLife.map((period, index) => {
      const end = draft.periodEnds[index - 1];
      return (
        <div key={period} className="row-of-fields">
          <TextInput
            label={texts.statedOf(periodNames[period])}
            required
            maxLength={500}
            value={draft.stated[index] ?? ''}
            onChange={(event) => onChange({ ...draft, stated: put(draft.stated, index, event.currentTarget.value) })}
          />
          {end !== undefined && (
            <TextInput
              type="number"
              label={texts.endOf(periodNames[period])}
              required
              min={1}
              max={360}
              value={end}
              onChange={(event) =>
                onChange({ ...draft, periodEnds: put(draft.periodEnds, index - 1, event.currentTarget.value) })
              }
            />
          )}
        </div>
      );
    })}
  </Stack>
);
