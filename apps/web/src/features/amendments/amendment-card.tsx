import { Card, Stack, Text, Title } from '@mantine/core';
import { relationNames } from '../course/texts';
import { actorText } from '../wording';
import { AcceptForm } from './accept-form';
import type { Amendment, TimelineEntry } from './amendment-queries';
import { DenyForm } from './deny-form';
import { DisagreeForm } from './disagree-form';
import { DueWords } from './due-words';
import { entriesAfter, entryName, entryWords } from './entry-words';
import { ExtendForm } from './extend-form';
import { RebutForm } from './rebut-form';
import { groundNames, texts } from './texts';

type Props = {
  readonly childId: string;
  readonly amendment: Amendment;
  readonly entries: readonly TimelineEntry[];
  readonly writes: boolean;
};

export const AmendmentCard = ({ childId, amendment, entries, writes }: Props) => {
  const { amendmentId, due, decision, extension, disagreement, rebuttal } = amendment;
  const about = entries.find(({ eventId }) => eventId === amendment.entry);
  const path = { childId, amendmentId };
  return (
    <Card withBorder padding="md" component="article">
      <Stack gap="xs">
        <div className="spread">
          <Title order={3} size="h5">
            {texts.about(about === undefined ? entryName(amendment.entryType) : entryWords(about))}
          </Title>
          {due !== null && <DueWords due={due} />}
        </div>
        <Text>{amendment.asks}</Text>
        <Text size="sm" className="quiet">
          {texts.asked(amendment.requestedBy, relationNames[amendment.relation].toLowerCase(), amendment.receivedOn)}
          {due !== null && `, ${texts.by(due.dueOn)}`}
        </Text>
        {extension !== null && <Text size="sm">{texts.extended(extension.extendedOn, extension.reason)}</Text>}
        {decision !== null && <Text size="sm">{wordsOf(decision, entries)}</Text>}
        {disagreement !== null && (
          <Statement
            title={texts.disagreed(disagreement.filedBy, disagreement.filedOn)}
            text={disagreement.statement}
          />
        )}
        {rebuttal !== null && <Statement title={texts.rebutted(rebuttal.rebuttedOn)} text={rebuttal.statement} />}
        {writes && decision === null && (
          <>
            {extension === null && <ExtendForm path={path} />}
            <AcceptForm path={path} entries={entriesAfter(entries, amendment.entry)} />
            <DenyForm path={path} />
          </>
        )}
        {writes && decision?.outcome === 'denied' && disagreement === null && <DisagreeForm path={path} />}
        {writes && disagreement !== null && rebuttal === null && <RebutForm path={path} />}
      </Stack>
    </Card>
  );
};

const Statement = ({ title, text }: { readonly title: string; readonly text: string }) => (
  <div>
    <Text size="sm" fw={600}>
      {title}
    </Text>
    <Text size="sm">{text}</Text>
  </div>
);

const wordsOf = (decision: NonNullable<Amendment['decision']>, entries: readonly TimelineEntry[]): string => {
  const { outcome, decidedOn, correctedBy, ground, reason } = decision;
  const by = actorText(decision.actorName);
  if (outcome === 'denied') {
    return `${texts.denied(decidedOn, by, ground === null ? '' : groundNames[ground])} ${reason ?? ''}`;
  }
  const entry = entries.find(({ eventId }) => eventId === correctedBy);
  return texts.accepted(decidedOn, by, entry === undefined ? (correctedBy ?? '') : entryWords(entry));
};
