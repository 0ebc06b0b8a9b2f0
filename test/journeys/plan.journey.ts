import type { Page } from 'playwright-core';
import { barriersOn, journey, overflowOnPhone } from '../support/browser';

const expectOpenToEveryone = async (page: Page): Promise<void> => {
  expect(await barriersOn(page)).toEqual([]);
  expect(await overflowOnPhone(page)).toBe(0);
};

export const planJourney = journey('A clinician at the plan', ({ signInAs }) => {
  it('takes a proposed activity into the plan, answers for it, logs a day of it, corrects a dose and ends it', async () => {
    const { page, faults } = await signInAs('demo-clinician');
    await page
      .getByRole('link', { name: /^DEMO-/ })
      .first()
      .click();
    await page.getByRole('link', { name: 'Plan and doses' }).click();
    await page.getByRole('heading', { name: 'Proposed sequence' }).waitFor();
    await page
      .getByText(/Read from the .* with norms/)
      .first()
      .waitFor();

    const steps = page.locator('.step');
    expect(await steps.count()).toBe(5);
    await page.getByLabel('Only what fits this place').selectOption('school');
    await steps
      .first()
      .getByText(/fitting activities/)
      .click();
    await steps
      .first()
      .getByRole('button', { name: /^Use “Drumming a slow shared beat”/ })
      .click();
    const form = page.locator('details').filter({ hasText: 'Plan an intervention' });
    expect(await form.getByLabel('Activity').inputValue()).toBe('Drumming a slow shared beat');
    expect(await form.getByLabel('Setting').inputValue()).toBe('school');
    await form.getByLabel('Reference').fill('J-2');
    await form.getByLabel('Activity').fill('Drumming before lessons');
    await form.getByLabel('Whose task').fill('teacher');
    await form.getByRole('button', { name: 'Plan it' }).click();
    await page.getByRole('heading', { name: 'Drumming before lessons' }).waitFor();

    await page.getByRole('button', { name: 'Answer the six R’s: Drumming before lessons' }).click();
    await page.getByLabel(/^Relational:/).selectOption('yes');
    await page.getByLabel('Note to relational').fill('With the key worker');
    await expectOpenToEveryone(page);
    await page.getByRole('button', { name: 'Save all six' }).click();
    await page.getByText(/Six R’s still missing: relevant \(unanswered\)/).waitFor();

    await page.getByText('Log several doses of a day').click();
    await page.getByLabel('Times of Drumming before lessons').fill('0:01 0:02 0:03');
    await expectOpenToEveryone(page);
    await page.getByRole('button', { name: 'Log 3 doses together' }).click();
    await page.getByText('3 doses recorded.').waitFor();

    const correct = page.getByRole('button', { name: /^Correct the dose of Drumming before lessons/ });
    await correct.first().waitFor();
    expect(await correct.count()).toBe(3);
    await correct.first().click();
    const correction = page.getByRole('form', { name: 'Save the correction' });
    await correction.getByLabel('Minutes').fill('7');
    await correction.getByLabel('Reason, kept for good').fill('Counted again');
    await correction.getByRole('button', { name: 'Save the correction' }).click();
    await page.getByText('(corrected)').first().waitFor();

    await page.getByRole('button', { name: 'End: Drumming before lessons' }).click();
    await page.getByLabel('Reason, kept for good').first().fill('Only for a day');
    await page.getByRole('button', { name: 'End it' }).click();
    await page.getByRole('button', { name: 'End it' }).waitFor({ state: 'detached' });
    await expectOpenToEveryone(page);
    expect(faults).toEqual([]);
  });

  it('asks why before work begins above an essential region', async () => {
    const { page, faults } = await signInAs('demo-clinician');
    await page
      .getByRole('link', { name: /^DEMO-/ })
      .first()
      .click();
    await page.getByRole('link', { name: 'Plan and doses' }).click();
    await page
      .getByText(/Read from the .* with norms/)
      .first()
      .waitFor();
    const focus = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Focus' }) });
    await focus.getByLabel('Region').selectOption('frontal-cortex');
    const lower = await page.locator('.step:not(:last-child)').filter({ hasText: 'under 65 %: essential' }).count();
    expect(await focus.getByLabel('Why work begins above it').count()).toBe(lower > 0 ? 1 : 0);
    expect(faults).toEqual([]);
  });
});
