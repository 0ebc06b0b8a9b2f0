import { Table } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Emergency } from './emergency-queries';
import { ReviewForm } from './review-form';
import { texts } from './texts';

type Props = { readonly emergency: Emergency; readonly nameOf: (accountId: string) => string };

export const EmergencyRow = ({ emergency, nameOf }: Props) => {
  const { accessId, childId, reference, who, openedAt, until, reason, review, isOverdue, mayReview } = emergency;
  return (
    <Table.Tr>
      <Table.Th scope="row">
        <Link to="/children/$childId" params={{ childId }}>
          {reference ?? texts.erased}
        </Link>
      </Table.Th>
      <Table.Td data-label={texts.who}>{nameOf(who.id)}</Table.Td>
      <Table.Td data-label={texts.when}>
        <time dateTime={openedAt}>{texts.period(openedAt, until)}</time>
      </Table.Td>
      <Table.Td data-label={texts.reasonGiven}>{reason ?? texts.erased}</Table.Td>
      <Table.Td data-label={texts.judgement}>
        {review === null && <strong>{isOverdue ? texts.overdue : texts.waiting}</strong>}
        {review !== null && texts.reviewed(review.justified, nameOf(review.by), review.words)}
        {mayReview && <ReviewForm accessId={accessId} />}
      </Table.Td>
    </Table.Tr>
  );
};
