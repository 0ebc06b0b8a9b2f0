import { standingOfShares } from '@understory/access';
import { loadRecord, type KeptChildren, type RecordPorts } from '@understory/commands';
import { doGroundsHold, type ChildId, type Consultation, type LocalDate } from '@understory/domain';
import type { ApiPorts } from '../api-ports';
import type { ShareOfConsultation } from './consultation.answer';

export type LinkPorts = Pick<ApiPorts, 'database' | 'store' | 'keys'> & { readonly kept: KeptChildren };

type SharedReport = NonNullable<Consultation['share']>;
type Standing = Pick<ShareOfConsultation, 'downloadsLeft' | 'endedWithConsent'>;
const unknown: Standing = { downloadsLeft: null, endedWithConsent: false };

/** What a consultation cannot tell of the link it gave: how often it still opens, and whether a consent ended it. */
export const standingOfLinks = async (
  ports: LinkPorts,
  consultations: readonly Consultation[],
  today: LocalDate,
): Promise<(share: SharedReport) => Standing> => {
  const shareIds = consultations.flatMap(({ share }) => share?.shareId ?? []);
  const links = new Map((await standingOfShares(ports.database, shareIds)).map((link) => [link.shareId, link]));
  const standings = new Map<string, Standing>();
  for (const { childId, share } of consultations) {
    const link = share === null ? undefined : links.get(share.shareId);
    if (childId === null || share === null || link === undefined) continue;
    const { shareId, downloadsLeft, grounds } = link;
    const opens = share.revokedOn === null && share.expiresOn > today && downloadsLeft > 0;
    const endedWithConsent = opens && !(await doConsentsHold(ports, childId, grounds, today));
    standings.set(shareId, { downloadsLeft, endedWithConsent });
  }
  return ({ shareId }) => standings.get(shareId) ?? unknown;
};

/** Asked of the record itself: a consent may have been withdrawn a moment ago. Of no ground nothing is asked. */
export const doConsentsHold = async (
  ports: RecordPorts,
  childId: ChildId,
  grounds: readonly string[],
  on: LocalDate,
): Promise<boolean> => grounds.length === 0 || doGroundsHold((await loadRecord(ports, childId)).child, grounds, on);
