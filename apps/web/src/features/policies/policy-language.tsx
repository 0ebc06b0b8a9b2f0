import { Stack, Table, Text } from '@mantine/core';
import { vocabulary, type FieldRule, type Word } from '@understory/domain';
import { ColumnHeads } from '../tables/column-heads';
import { texts } from './texts';

const words: readonly (readonly [string, Word])[] = Object.entries(vocabulary);

/** Every criterion with its limits, from the vocabulary that policies are checked by. */
export const PolicyLanguage = () => (
  <details className="as-card">
    <summary>{texts.language}</summary>
    <Stack gap="sm">
      <Text size="sm" maw="80ch">
        {texts.languageNote}
      </Text>
      <Table verticalSpacing={4} className="stacking">
        <caption className="visually-hidden">{texts.language}</caption>
        <ColumnHeads labels={[texts.criterion, texts.limits, texts.meaning]} />
        <Table.Tbody>
          {words.map(([name, { fields, means, isTarget }]) => (
            <Table.Tr key={name}>
              <Table.Th scope="row">
                <code>{name}</code>
              </Table.Th>
              <Table.Td data-label={texts.limits}>
                <ul className="plain">
                  {Object.entries(fields).map(([field, rule]) => (
                    <li key={field}>
                      <code>{field}</code> {limitsOf(rule)}
                    </li>
                  ))}
                </ul>
              </Table.Td>
              <Table.Td data-label={texts.meaning}>
                <span>
                  {means} {isTarget === true && texts.onlyBack}
                </span>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Stack>
  </details>
);

const limitsOf = (rule: FieldRule): string =>
  rule.kind === 'number' ? texts.range(rule.from, rule.to) : texts.characters(rule.longest);
