import { isCertifiedOn, type LocalDate, type SignerCertification } from '@understory/domain';
import { staffStream } from '../identity/streams';
import { certificationPolicyInForce } from './certification-policy';
import type { StreamPorts } from './handle-stream-command';
import { loadStaffMember } from './keep-staff-record';

/** What whoever signs must show for that day; null where the agency asks for no certification. */
export const certificationAskedOf = async (
  ports: StreamPorts,
  accountId: string,
  day: LocalDate,
): Promise<SignerCertification | null> => {
  const { required } = await certificationPolicyInForce(ports);
  return required ? certificationOn(ports, accountId, day) : null;
};

/** Whether a certification of this account is in force on that day, and what that was read from. */
export const certificationOn = async (
  ports: StreamPorts,
  accountId: string,
  day: LocalDate,
): Promise<SignerCertification> => {
  const { version: policyVersion } = await certificationPolicyInForce(ports);
  const { member, revision } = await loadStaffMember(ports.store, accountId);
  const reliedOn = { stream: staffStream(accountId), revision, policyVersion };
  return { accountId, certified: isCertifiedOn(member, day), reliedOn };
};
