import { askAt } from '../../../apps/api/test/browser';
import { planted, type Staff } from './planted-child';

/** Asked for by the one manager and confirmed by the other. */
export const erasedBy = async (address: string, staff: Pick<Staff, 'asking' | 'confirming'>, childId: string) =>
  confirmedBy(address, staff, await erasureAsked(address, staff, childId));

/** Where it is confirmed. */
export const erasureAsked = async (
  address: string,
  { asking }: Pick<Staff, 'asking'>,
  childId: string,
): Promise<string> => {
  const asked = await askAt(address, asking)('POST', `/children/${childId}/erasures`, {
    body: { basis: 'guardian-request', requestedOn: '2026-06-01', note: `${planted} note` },
  });
  if (asked.status !== 201) throw new Error(`Asking for it answered ${JSON.stringify(asked.body)}`);
  const { erasureId } = asked.body as { erasureId: string };
  return `/children/${childId}/erasures/${erasureId}/confirmations`;
};

export const confirmedBy = async (
  address: string,
  { confirming }: Pick<Staff, 'confirming'>,
  at: string,
): Promise<void> => {
  const confirmed = await askAt(address, confirming)('POST', at, {});
  if (confirmed.status !== 201) throw new Error(`The erasure answered ${JSON.stringify(confirmed.body)}`);
};
