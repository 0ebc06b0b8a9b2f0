import { barriersOn, describeJourney, overflowOnPhone, tabTo } from '../support/browser';

jest.setTimeout(120_000);

describeJourney('An administrator at the screen', ({ signInAs }) => {
  it('sees the people who may sign in', async () => {
    const { page, faults } = await signInAs('demo-admin');
    await page.getByRole('table').first().waitFor();
    await page.getByText('demo-clinician').first().waitFor();
    expect(await barriersOn(page)).toEqual([]);
    expect(await overflowOnPhone(page)).toBe(0);
    expect(faults).toEqual([]);
  });

  it('is told how far every read model is, and in words that nothing is parked and no job has failed', async () => {
    const { page, faults } = await signInAs('demo-admin');
    await tabTo(page, page.getByRole('link', { name: 'Operations' }));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Operations' }).waitFor();
    const readModels = page.getByRole('table', { name: 'Read models' });
    await readModels.waitFor();
    expect(await readModels.getByRole('rowheader').allInnerTexts()).toEqual([
      'caseload',
      'brain-map-history',
      'readiness-flags',
      'staff-records',
      'waiting-signatures',
      'consultations',
    ]);
    await page.getByText('Nothing is parked.').waitFor();
    await page.getByText('No job has failed for good.').waitFor();
    await page.getByText('What was done about parked events').click();
    await page.getByText('Nobody has retried or skipped one.').waitFor();
    expect(await barriersOn(page)).toEqual([]);
    expect(await overflowOnPhone(page)).toBe(0);
    expect(faults).toEqual([]);
  });

  it('is shown nothing clinical: no link leads to a map, and a map asked for is refused in words', async () => {
    const { page } = await signInAs('demo-admin');
    await page.getByRole('table').first().waitFor();
    expect(await page.getByRole('link', { name: /Caseload|Records|Outcomes/ }).count()).toBe(0);
    const status = await page.evaluate(async () => (await fetch('/children')).status);
    expect(status).toBe(403);
  });
});
