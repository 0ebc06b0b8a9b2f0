import { barriersOn, journey, overflowOnPhone } from '../support/browser';
import { addClinician, enterWithCode } from './new-clinician';

const yesterday = (): string => new Date(Date.now() - 24 * 3_600_000).toISOString().slice(0, 16);

const reason = 'Found alone at night, nobody of the team can be reached';

export const emergencyJourney = journey('A clinician in an emergency', ({ visit, signInAs }) => {
  it('opens one record that is out of reach, is seen doing it, and is judged by somebody else', async () => {
    const { page: admin } = await signInAs('demo-admin');
    const code = await addClinician(admin, 'Night clinician', 'night');
    const { page, faults } = await enterWithCode({ visit }, code);
    await page.getByText('0 of 0 children').waitFor();

    await page.getByRole('button', { name: /^To answer/ }).click();
    await page.getByRole('link', { name: /^Emergencies/ }).click();
    await page.getByLabel('Reference of the child').fill('DEMO-003');
    await page.getByLabel('What the emergency is').fill(reason);
    await page.getByRole('button', { name: 'Open the record' }).click();
    await page.getByRole('heading', { level: 1, name: 'DEMO-003' }).waitFor();
    const banner = page.getByRole('alert').filter({ hasText: 'Opened in an emergency' });
    await banner.getByText(/^Night clinician has this record open until \d\d:\d\d UTC/).waitFor();
    await page.getByRole('grid', { name: 'This child' }).waitFor();
    expect(await barriersOn(page)).toEqual([]);
    expect(await overflowOnPhone(page)).toBe(0);

    // What was met is written down; what lasts longer than the emergency is not offered.
    expect(await page.getByRole('link', { name: 'Partners and shares' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Course', exact: true }).click();
    await page.getByText('Record an incident').click();
    const incident = page.getByRole('form', { name: 'Record an incident' });
    await incident.getByLabel('Kind').selectOption('critical-incident');
    await incident.getByLabel(/^When/).fill(yesterday());
    await incident.getByLabel('Setting').fill('Home');
    await incident.getByLabel('What happened').fill('Ran away from home in the night.');
    await incident.getByRole('button', { name: 'Record it' }).click();
    await page.getByRole('cell', { name: 'Ran away from home in the night.' }).waitFor();
    for (const kept of ['Transfer to another program', 'Discharge the child', 'Correct birth month or reference'])
      expect(await page.getByText(kept).count()).toBe(0);

    const { page: manager, faults: managerFaults } = await signInAs('demo-manager');
    await manager.getByRole('button', { name: /^To decide/ }).click();
    await manager.getByRole('link', { name: 'Emergencies (1 not reviewed)' }).click();
    const row = manager.getByRole('row').filter({ hasText: reason });
    await row.getByText('not reviewed').waitFor();
    expect(await barriersOn(manager)).toEqual([]);
    expect(await overflowOnPhone(manager)).toBe(0);
    await row.getByLabel('In words').fill('The only one on duty that night');
    await row.getByRole('button', { name: 'justified', exact: true }).click();
    await row.getByText(/^justified \(.+\): The only one/).waitFor();
    expect([...faults, ...managerFaults]).toEqual([]);
  });
});
