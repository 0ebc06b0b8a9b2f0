import { Stack, Table, Title } from '@mantine/core';
import { DisclosureConsentForm } from '../disclosure/disclosure-consent-form';
import { factKindNames, recipientNames } from '../disclosure/texts';
import { TakeBack } from '../retraction/take-back';
import { TakenBack } from '../retraction/taken-back';
import { ColumnHeads } from '../tables/column-heads';
import { ConsentForm } from './consent-form';
import type { ConsentInCourse, Course } from './course-query';
import { purposeNames, relationNames, texts } from './texts';
import { WithdrawForm } from './withdraw-form';

type Props = { readonly course: Course; readonly writes: boolean };

export const Consents = ({ course: { childId, consents }, writes }: Props) => (
  <Stack component="section" gap="sm" aria-labelledby="consents">
    <Title order={2} size="h3" id="consents">
      {texts.consents}
    </Title>
    {consents.length === 0 ? (
      <p className="empty">{texts.noConsents}</p>
    ) : (
      <ConsentTable childId={childId} consents={consents} writes={writes} />
    )}
    <TakenBack childId={childId} kinds={['consent']} />
    {writes && <ConsentForm childId={childId} />}
    {writes && <DisclosureConsentForm childId={childId} />}
    {writes &&
      consents
        .filter(({ withdrawal }) => withdrawal === null)
        .map((consent) => (
          <WithdrawForm
            key={consent.consentId}
            childId={childId}
            consentId={consent.consentId}
            what={`${whatFor(consent)}, ${consent.givenOn}`}
          />
        ))}
  </Stack>
);

type TableProps = Pick<Course, 'childId' | 'consents'> & { readonly writes: boolean };

const ConsentTable = ({ childId, consents, writes }: TableProps) => (
  <Table verticalSpacing="xs" className="stacking">
    <caption className="visually-hidden">{texts.consents}</caption>
    <ColumnHeads labels={[texts.purpose, texts.givenBy, texts.givenOn, texts.valid, texts.standing]} />
    <Table.Tbody>
      {[...consents].reverse().map((consent) => (
        <Table.Tr key={consent.consentId}>
          <Table.Th scope="row">{whatFor(consent)}</Table.Th>
          <Table.Td data-label={texts.givenBy}>
            {consent.givenBy} ({relationNames[consent.relation].toLowerCase()})
          </Table.Td>
          <Table.Td data-label={texts.givenOn} className="nowrap">
            {consent.givenOn}
          </Table.Td>
          <Table.Td data-label={texts.valid}>
            {consent.validFrom} – {consent.validUntil ?? texts.openEnded}
          </Table.Td>
          <Table.Td data-label={texts.standing}>
            {standingOf(consent)}
            {writes && (
              <div>
                <TakeBack
                  childId={childId}
                  kind="consent"
                  id={consent.consentId}
                  what={`${whatFor(consent)}, ${consent.givenOn}`}
                />
              </div>
            )}
          </Table.Td>
        </Table.Tr>
      ))}
    </Table.Tbody>
  </Table>
);

const whatFor = ({ purpose, partner, person, factKinds }: ConsentInCourse): string => {
  if (partner === null) return purposeNames[purpose];
  if (purpose !== 'disclosure') return `${purposeNames[purpose]}: ${recipientNames[partner]}`;
  const kinds = factKinds.map((kind) => factKindNames[kind]).join(', ');
  return texts.facts(person ?? texts.ownFacts, kinds, recipientNames[partner]);
};

const standingOf = ({ withdrawal, inForce }: ConsentInCourse): string => {
  if (withdrawal !== null) {
    return `${texts.withdrawn(withdrawal.withdrawnOn, withdrawal.withdrawnBy)}: ${withdrawal.reason}`;
  }
  return inForce ? texts.inForce : texts.notInForce;
};
