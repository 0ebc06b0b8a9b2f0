import { standingOfShares } from '@understory/access';
import { loadRecord, type KeptChildren } from '@understory/commands';
import { doGroundsHold, type ChildId, type Consultation, type LocalDate } from '@understory/domain';
import type { ApiPorts } from '../api-ports';
import type { ShareOfConsultation } from './consultation.answer';

export type LinkPorts = Pick<ApiPorts, 'database' | 'store' | 'keys'> & { readonly kept: KeptChildren };

type Standing = Pick<ShareOfConsultation, 'downloadsLeft' | 'endedWithConsent'>;
const unknown: Standing = { downloadsLeft: null, endedWithConsent: false };

/** What a consultation cannot tell of the link it gave: how often it still opens, and whether a consent ended it. */
export const standingOfLinks = async (
  ports: LinkPorts,
  consultations: readonly Consultation[],
  today: LocalDate,
): Promise<(consultation: Consultation) => Standing> => {
  const shared = consultations.filter(({ share }) => share !== null);
  const links = await standingOfShares(
    ports.database,
    shared.flatMap(({ share }) => share?.shareId ?? []),
  );
  const standings = new Map<string, Standing>();
  for (const { shareId, downloadsLeft, grounds } of links) {
    const of = shared.find(({ share }) => share?.shareId === shareId);
    const isOpen = of?.share?.revokedOn === null && of.share.expiresOn > today && downloadsLeft > 0;
    const asks = isOpen && grounds.length > 0 && of.childId !== null;
    const endedWithConsent = asks && !(await holds(ports, of.childId, grounds, today));
    standings.set(shareId, { downloadsLeft, endedWithConsent });
  }
  return ({ share }) => (share === null ? unknown : (standings.get(share.shareId) ?? unknown));
};

/** Asked of the record itself: a consent may have been withdrawn a moment ago. */
export const holds = async (
  ports: Pick<LinkPorts, 'store' | 'keys'> & Partial<Pick<LinkPorts, 'kept'>>,
  childId: ChildId,
  grounds: readonly string[],
  on: LocalDate,
): Promise<boolean> => doGroundsHold((await loadRecord(ports, childId)).child, grounds, on);
