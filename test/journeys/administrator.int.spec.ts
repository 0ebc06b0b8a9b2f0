import { barriersOn, describeJourney, overflowOnPhone } from '../support/browser';

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

  it('is shown nothing clinical: no link leads to a map, and a map asked for is refused in words', async () => {
    const { page } = await signInAs('demo-admin');
    await page.getByRole('table').first().waitFor();
    expect(await page.getByRole('link', { name: /Caseload|Records|Outcomes/ }).count()).toBe(0);
    const status = await page.evaluate(async () => (await fetch('/children')).status);
    expect(status).toBe(403);
  });
});
