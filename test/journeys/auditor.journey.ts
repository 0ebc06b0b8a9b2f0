import type { Page } from 'playwright-core';
import { barriersOn, journey, overflowOnPhone, tabTo } from '../support/browser';

const firstRecord = (page: Page) => page.getByRole('link', { name: /^DEMO-/ }).first();

export const auditorJourney = journey('An auditor at the screen', ({ signInAs }) => {
  it('replays a record event by event, forward and back', async () => {
    const { page, faults } = await signInAs('demo-auditor');
    await page.getByRole('heading', { level: 1, name: 'Records' }).waitFor();
    await firstRecord(page).waitFor();
    expect(await barriersOn(page)).toEqual([]);
    expect(await overflowOnPhone(page)).toBe(0);

    await firstRecord(page).click();
    const slider = page.getByRole('slider', { name: 'Event' });
    await slider.press('Home');
    await page.getByText(/^Event 1 of \d+: /).waitFor();
    await page.getByText('No assessment was known at that moment.').waitFor();
    await page.getByRole('button', { name: 'Later', exact: true }).click();
    await page.getByText(/^Event 2 of \d+: /).waitFor();
    await page.getByRole('button', { name: 'Earlier', exact: true }).click();
    await page.getByText(/^Event 1 of \d+: /).waitFor();
    await slider.press('End');
    const map = page.getByRole('grid', { name: /^The map at that moment/ });
    await map.waitFor();
    expect(await map.getByRole('gridcell').count()).toBe(32);
    expect(await barriersOn(page)).toEqual([]);
    expect(await overflowOnPhone(page)).toBe(0);
    expect(faults).toEqual([]);
  });

  it('finds in the read log that the clinician has read the record', async () => {
    const clinician = await signInAs('demo-clinician');
    const reference = await firstRecord(clinician.page).innerText();
    await firstRecord(clinician.page).click();
    await clinician.page.getByRole('grid', { name: 'This child' }).waitFor();

    const { page, faults } = await signInAs('demo-auditor');
    await page.getByRole('link', { name: reference, exact: true }).click();
    const log = page.getByRole('table', { name: 'Who has read this record' });
    await log.getByRole('cell', { name: 'demo-clinician (clinician)' }).first().waitFor();
    expect(faults).toEqual([]);
  });

  it('needs no mouse from the list of records to the last event', async () => {
    const { page, faults } = await signInAs('demo-auditor');
    await firstRecord(page).waitFor();
    await tabTo(page, firstRecord(page));
    await page.keyboard.press('Enter');
    const slider = page.getByRole('slider', { name: 'Event' });
    await slider.waitFor();
    await tabTo(page, slider);
    await page.keyboard.press('Home');
    await page.getByText(/^Event 1 of \d+: /).waitFor();
    await page.keyboard.press('ArrowRight');
    await page.getByText(/^Event 2 of \d+: /).waitFor();
    await page.keyboard.press('End');
    await page.getByText(/^Event (\d+) of \1: /).waitFor();
    expect(faults).toEqual([]);
  });

  it('is offered nothing that writes', async () => {
    const { page } = await signInAs('demo-auditor');
    await firstRecord(page).waitFor();
    expect(await page.getByRole('button').allInnerTexts()).toEqual(['Sign out']);
    await firstRecord(page).click();
    await page.getByRole('slider', { name: 'Event' }).waitFor();
    const outsideTheMap = page.locator('button:not([role="grid"] button)');
    expect(await outsideTheMap.allInnerTexts()).toEqual(['Sign out', 'Earlier', 'Later']);
    expect(await page.locator('form').count()).toBe(0);
  });
});
