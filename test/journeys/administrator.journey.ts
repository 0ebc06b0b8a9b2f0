import type { Locator } from 'playwright-core';
import { barriersOn, journey, overflowOnPhone, tabTo } from '../support/browser';
import { appendUnreadableEvent } from '../support/unreadable-event';

const sayWhy = async (form: Locator): Promise<void> => {
  await form.getByLabel(/^Source/).fill('Agreed in the team');
  await form.getByLabel('Licence note').fill('In the agency only');
  await form.getByLabel('Reason, kept for good').fill('Reviewed in autumn');
};

const lookAtChanges = (form: Locator): Promise<void> => form.getByRole('button', { name: 'Show what changes' }).click();

export const administratorJourney = journey('An administrator at the screen', ({ home, signInAs }) => {
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
      'child-course',
      'amendments',
      'staff-records',
      'waiting-signatures',
      'consultations',
      'erasures',
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

  it('publishes a catalogue and a policy: faults first, then what changes, and only then for good', async () => {
    const { page, faults } = await signInAs('demo-admin');
    await page.getByRole('link', { name: 'Reference data' }).first().click();
    await page.getByText('Publish an activity catalogue').click();
    const catalogue = page.getByRole('form', { name: 'Publish an activity catalogue' });
    await catalogue.getByLabel('Name of the catalogue').fill('Our own');
    await catalogue
      .getByRole('button', { name: /^Leave out / })
      .first()
      .click();
    await catalogue.getByRole('button', { name: 'Add an activity' }).click();
    await catalogue.getByLabel('What is done').fill('Walking the dog');
    await sayWhy(catalogue);
    await lookAtChanges(catalogue);
    await catalogue.getByText('47. Walking the dog: Regions it works at').waitFor();
    for (const name of ['Brainstem', 'Self-regulation', 'Outdoors'])
      await catalogue.getByRole('checkbox', { name }).check();
    await catalogue.getByLabel('Where it was read that it fits').fill('Seen in our unit');
    await lookAtChanges(catalogue);
    const changes = catalogue.getByRole('table', { name: '3 changes against “default” version 1' });
    await changes.getByRole('cell', { name: /^Walking the dog/ }).waitFor();
    expect(await changes.getByRole('cell', { name: 'left out' }).count()).toBe(1);
    expect(await barriersOn(page)).toEqual([]);
    expect(await overflowOnPhone(page)).toBe(0);
    await catalogue.getByRole('button', { name: 'Publish it' }).click();
    await page.getByRole('rowheader', { name: 'Our own 1 in force' }).waitFor();

    await page.getByText('Publish a readiness policy').click();
    const policy = page.getByRole('form', { name: 'Publish a readiness policy' });
    const text = policy.getByLabel('Policy, as JSON');
    const inForce = await text.inputValue();
    await text.fill(inForce.replace('"above": 3', '"above": 12'));
    await sayWhy(policy);
    await lookAtChanges(policy);
    await policy.getByText('$.up.all[1].above').waitFor();
    await text.fill(inForce.replace('"above": 3', '"above": 4'));
    await lookAtChanges(policy);
    await policy.getByRole('rowheader', { name: '$.up.all[1]' }).waitFor();
    await policy.getByLabel('Title').fill('Two assessments at 65 percent, no low score');
    expect(await policy.getByRole('button', { name: 'Publish it' }).count()).toBe(0);
    await lookAtChanges(policy);
    await policy.getByRole('button', { name: 'Publish it' }).click();
    await page.getByRole('rowheader', { name: /^2 Two assessments at 65 percent, no low score/ }).waitFor();
    expect(faults).toEqual([]);
  });

  it('retries an event that cannot be taken in, and skips it for good with a reason', async () => {
    const stream = await appendUnreadableEvent(home);
    const { page, faults } = await signInAs('demo-admin');
    await page.getByRole('link', { name: 'Operations' }).click();
    const act = page.getByRole('button', { name: `Act on ${stream} in brain-map-history` });
    // Parked after three tries, each a little later; the page reads again every ten seconds.
    await act.waitFor({ timeout: 60_000 });
    await page.getByText('Something is parked and waits for an administrator.').waitFor();
    await act.click();
    await page.getByRole('button', { name: 'Retry now' }).click();
    await page.getByText(`Retried ${stream}. Taken in: 0. Still waiting: 1. The first of them failed:`).waitFor();
    await page.getByLabel('Reason for a skip').fill('Written by a program that is gone');
    await page.getByRole('button', { name: 'Skip the event' }).click();
    expect(await barriersOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Skip it for good' }).click();
    await page.getByText(`Skipped the event of ${stream}.`).waitFor();
    await act.waitFor({ state: 'detached' });
    await page.locator('summary').click();
    await page.getByRole('cell', { name: 'Written by a program that is gone' }).waitFor();
    expect(await page.getByRole('cell', { name: 'retried' }).count()).toBe(1);
    expect(faults).toEqual([]);
  });
});
