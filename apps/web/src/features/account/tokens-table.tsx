import { Button, Table } from '@mantine/core';
import { api } from '../../api/client';
import { today } from '../../api/today';
import { Moment } from '../operations/moment';
import { done } from '../people/done';
import { ColumnHeads } from '../tables/column-heads';
import type { OwnToken } from './account-queries';
import { texts } from './texts';
import { useOwnWrite } from './use-own-write';

const columns = [texts.name, texts.scopes, texts.endsOn, texts.lastUsed, texts.revoke] as const;

export const TokensTable = ({ tokens }: { readonly tokens: readonly OwnToken[] }) => (
  <Table verticalSpacing="xs" className="stacking">
    <caption className="visually-hidden">{texts.tokens}</caption>
    <ColumnHeads labels={columns} />
    <Table.Tbody>
      {tokens.map((token) => (
        <TokenRow key={token.tokenId} token={token} />
      ))}
    </Table.Tbody>
  </Table>
);

const TokenRow = ({ token }: { readonly token: OwnToken }) => {
  const { tokenId, name, scopes, endsOn, lastUsedAt, isRevoked } = token;
  const revoke = useOwnWrite(() =>
    done(api.POST('/own-tokens/{tokenId}/revocation', { params: { path: { tokenId } } })),
  );
  const isOver = endsOn < today();
  return (
    <Table.Tr>
      <Table.Th scope="row">{name}</Table.Th>
      <Table.Td data-label={texts.scopes}>{scopes.join(', ')}</Table.Td>
      <Table.Td data-label={texts.endsOn}>{endsOn}</Table.Td>
      <Table.Td data-label={texts.lastUsed}>{lastUsedAt === null ? texts.never : <Moment at={lastUsedAt} />}</Table.Td>
      <Table.Td data-label={texts.revoke}>
        {isRevoked || isOver ? (
          (isRevoked && texts.revoked) || texts.over
        ) : (
          <Button
            size="xs"
            variant="default"
            loading={revoke.isPending}
            aria-label={texts.revokeOf(name)}
            onClick={() => revoke.mutate(undefined)}
          >
            {texts.revoke}
          </Button>
        )}
      </Table.Td>
    </Table.Tr>
  );
};
