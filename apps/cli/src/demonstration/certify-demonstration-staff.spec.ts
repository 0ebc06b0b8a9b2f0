import { memoryKeys } from '@understory/access';
import { loadStaffMember } from '@understory/commands';
import { standingOfPerson, trainingSums, type Instant, type LocalDate } from '@understory/domain';
import { memoryEventStore } from '@understory/event-store';
import { certifyDemonstrationStaff } from './certify-demonstration-staff';

it('the demonstration clinician is certified, is reminded to renew, and has training; once', async () => {
  const ports = { store: memoryEventStore(), index: memoryKeys().index };
  await certifyDemonstrationStaff(ports, '2026-11-23T08:00:00.000Z' as Instant);
  const head = await ports.store.head();
  await certifyDemonstrationStaff(ports, '2026-12-01T08:00:00.000Z' as Instant);
  expect(await ports.store.head()).toBe(head);
  const { member } = await loadStaffMember(ports.store, 'demo-clinician');
  expect(standingOfPerson(member, '2026-11-23' as LocalDate)).toBe('expiring');
  expect(trainingSums(member)).toEqual([
    { component: 'Book study', quarterHours: 24 },
    { component: 'Case study', quarterHours: 12 },
  ]);
});
