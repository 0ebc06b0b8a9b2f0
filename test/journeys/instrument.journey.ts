import { barriersOn, journey, overflowOnPhone } from '../support/browser';

export const instrumentJourney = journey('An instrument published at the screen', ({ signInAs }) => {
  it('is looked at against the one in force, published for a reason, and reads the next assessment alone', async () => {
    const { page, faults } = await signInAs('demo-admin');
    await page.getByRole('link', { name: 'Reference data' }).first().click();
    await page.getByText('Publish a version of the instrument').click();
    const form = page.getByRole('form', { name: 'Publish a version of the instrument' });
    await form.getByLabel('Red up to score').fill('6');
    await form.getByLabel(/^Source/).fill('Agreed in the team');
    await form.getByLabel('Licence note').fill('In the agency only');
    await form.getByLabel('Reason, kept for good').fill('Red begins at four here');
    await form.getByRole('button', { name: 'Show what changes' }).click();
    // Red would reach as far as orange does: said where it is, and nothing is published.
    expect(await form.getByRole('button', { name: 'Publish it' }).count()).toBe(0);
    await form.getByLabel('Red up to score').fill('4');
    await form.getByRole('button', { name: 'Show what changes' }).click();
    await form.getByRole('table', { name: /against version 1$/ }).waitFor();
    expect(await barriersOn(page)).toEqual([]);
    expect(await overflowOnPhone(page)).toBe(0);
    await form.getByRole('button', { name: 'Publish it' }).click();
    await page.getByRole('rowheader', { name: '2 in force', exact: true }).waitFor();
    expect(faults).toEqual([]);

    const clinician = await signInAs('demo-clinician');
    await clinician.page.getByRole('table').getByRole('link').first().click();
    const legend = clinician.page.locator('.legend');
    await legend.getByText('1–3').waitFor();
    await clinician.page.getByRole('link', { name: 'Assess', exact: true }).click();
    await clinician.page.getByLabel('Kind').selectOption('follow-up');
    await clinician.page.getByLabel('1 Cardiovascular/ANS').fill('4');
    await clinician.page.getByText('Saved. Not signed yet.').waitFor();
    await clinician.page.getByRole('button', { name: 'Sign', exact: true }).click();
    await legend.getByText('1–4').waitFor();
    await clinician.page.getByRole('button', { name: 'Earlier' }).click();
    await legend.getByText('1–3').waitFor();
    expect(clinician.faults).toEqual([]);
  });
});
