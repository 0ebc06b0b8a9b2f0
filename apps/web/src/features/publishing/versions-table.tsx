import { Badge, Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { ColumnHeads } from '../tables/column-heads';
import { nothing } from '../wording';
import { texts } from './texts';

/** A version of whatever kind, with what is kept of every one. */
export type Version = {
  readonly name: string;
  readonly inForce: boolean;
  /** What it says, as it is to be read. */
  readonly shown: ReactNode;
  readonly source: string | null;
  readonly licence: string | null;
  readonly reason: string | null;
  readonly publishedAt: string;
  readonly publishedBy: string;
};

type Props = {
  readonly title: string;
  /** The head of the column for what it says. */
  readonly content: string;
  /** In the order of publication; shown newest first. */
  readonly versions: readonly Version[];
};

export const VersionsTable = ({ title, content, versions }: Props) => (
  <Table verticalSpacing="xs" className="stacking">
    <caption className="visually-hidden">{title}</caption>
    <ColumnHeads labels={[texts.version, content, texts.source, texts.licence, texts.reasonGiven, texts.publishedOn]} />
    <Table.Tbody>
      {[...versions].reverse().map((version) => (
        <Table.Tr key={version.name}>
          <Table.Th scope="row">
            {version.name}{' '}
            {version.inForce && (
              <Badge variant="outline" color="gray.8" miw="max-content">
                {texts.inForce}
              </Badge>
            )}
          </Table.Th>
          <Table.Td data-label={content}>
            <div>{version.shown}</div>
          </Table.Td>
          <Table.Td data-label={texts.source}>{version.source ?? nothing}</Table.Td>
          <Table.Td data-label={texts.licence}>{version.licence ?? nothing}</Table.Td>
          <Table.Td data-label={texts.reasonGiven}>{version.reason ?? nothing}</Table.Td>
          <Table.Td data-label={texts.publishedOn}>
            {version.publishedAt.slice(0, 10)} {texts.publishedBy(version.publishedBy)}
          </Table.Td>
        </Table.Tr>
      ))}
    </Table.Tbody>
  </Table>
);
